import { codeOf, type Failure, statusOf } from '../api/failure';
import { type TextKey, text } from '../texts/text';

const BY_CODE: Record<string, TextKey> = {
  IDEMPOTENCY_KEY_REUSED: 'failure.keyReused',
  COMMUNITY_CLOSING: 'failure.closing',
  COMMUNITY_ERASED: 'failure.communityErased',
  ERASED: 'failure.erased',
  SHEET_NOT_YOURS: 'failure.sheetNotYours',
  TOO_LATE_TO_TAKE_BACK: 'failure.tooLateToTakeBack',
  INVALID_REQUEST: 'failure.invalid',
  FORBIDDEN: 'failure.forbidden',
  STALE: 'failure.stale',
};

/** What the person can do about it, in plain words. */
export function failureText(failure: Failure): string {
  return text(BY_CODE[codeOf(failure) ?? ''] ?? byStatus(statusOf(failure)));
}

/** The number by which the operator finds the log line, if there is one. */
export function incidentText(failure: Failure): string | undefined {
  const incident = failure.kind === 'problem' ? failure.problem.incident : undefined;
  return incident && text('failure.incident', { incident });
}

function byStatus(status: number | undefined): TextKey {
  if (status === undefined) return 'failure.connection';
  if (status === 401) return 'failure.signedOut';
  if (status === 403 || status === 404) return 'failure.notFound';
  if (status === 413) return 'failure.tooLarge';
  if (status === 429 || status === 503) return 'failure.busy';
  return 'failure.server';
}
