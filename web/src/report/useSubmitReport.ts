import { useLocation } from 'wouter';
import { codeOf, type Failure, violationsOf } from '../api/failure';
import type { Community } from '../api/types';
import { randomUuid } from '../device/randomUuid';
import { CONSENT_FIELD } from '../diagnosis/faults';
import type { Refusal } from '../diagnosis/submission';
import { failureText } from '../layout/failureText';
import { holdReceipt } from '../receipt/receipts';
import { tell } from '../texts/incident';
import { text } from '../texts/text';
import { type ReportDraft, reportOf } from './draft';
import { loadReport, reportKey, saveReport, wipeReport } from './draftStore';
import { reportFaultsOf } from './faults';
import { casePath, receiptScope, rememberCase } from './opened';
import { submitReport } from './reportApi';
import type { Statement, SubmitReport } from './types';
import type { ReportOnDevice } from './useReportDraft';

/** Sends the report once, however often it is tried; on success the page moves on to the result. */
export function useSubmitReport(community: Community, device: ReportOnDevice, origin: string) {
  const [, navigate] = useLocation();

  return async function submit(statement: Statement): Promise<Refusal | undefined> {
    const sent = submissionOf(device.draft, statement, community.privacyNotice.version, origin);
    const key = reportKey(community.id);
    const attempt = attemptFor(loadReport(key), JSON.stringify(sent));
    // On the device before it is on the wire: the connection, or this page, may be lost at any moment.
    saveReport(key, { ...device.draft, attempt });
    device.change({ attempt });

    const outcome = await submitReport(community.id, attempt.idempotencyKey, attempt.body, origin);
    if (!outcome.ok) {
      const refusal = refusalOf(outcome.failure);
      if (refusal.keySpent) device.change({ attempt: null });
      return refusal;
    }
    const { receipt, ...view } = outcome.value;
    wipeReport(key);
    holdReceipt(receiptScope(community.id, view.incidentId), { receipt, isNew: true });
    rememberCase(view, receipt);
    navigate(casePath(community.id, view.incidentId), { replace: true });
    return undefined;
  };
}

export function submissionOf(
  draft: ReportDraft,
  statement: Statement,
  notice: string,
  origin: string,
): SubmitReport {
  return {
    ...reportOf(draft, statement),
    ...(draft.tlp ? { tlp: draft.tlp } : {}),
    consent: { notice },
    ...(origin ? { origin } : {}),
  };
}

/** The attempt under the same key where the same is sent, from another tab too, or else a new one. */
export function attemptFor({ attempt }: Pick<ReportDraft, 'attempt'>, body: string) {
  return attempt?.body === body ? attempt : { idempotencyKey: randomUuid(), body };
}

export function refusalOf(failure: Failure): Refusal {
  const code = codeOf(failure);
  const noticeOutdated = violationsOf(failure).some((violation) => violation.code === 'NOTICE_OUTDATED');
  const faults = reportFaultsOf(violationsOf(failure)).map((fault) =>
    fault.field === CONSENT_FIELD ? { ...fault, message: text('notice.outdated') } : fault,
  );
  return {
    message: faults.length > 0 ? undefined : words(failure),
    faults,
    noticeOutdated,
    keySpent: code === 'IDEMPOTENCY_KEY_REUSED' || code === 'ERASED',
  };
}

function words(failure: Failure): string {
  return failure.kind === 'connection' ? tell('form.lost') : failureText(failure);
}
