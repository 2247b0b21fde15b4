import { codeOf, type Failure, statusOf, violationsOf } from '../../api/failure';
import { failureText } from '../../layout/failureText';
import { say } from '../../texts/jcstar';
import { deviceOf, faultOf, type Line } from '../check/lines';
import type { KeepInventory, Requirement } from '../types';

/** As much as is kept of one firm. */
export const KEPT_DEVICES_MAX = 2_000;
export const KEPT_CHARS_MAX = 120_000;

/** Why the list as it stands cannot be kept, in words. */
export function unkeepable(lines: readonly Line[]): string | undefined {
  if (lines.length === 0) return say('keep.empty');
  const faulty = lines.filter((line) => faultOf(line)).length;
  if (faulty > 0) return say('keep.faulty', { count: faulty });
  if (lines.length > KEPT_DEVICES_MAX) {
    return say('keep.tooMany', { count: lines.length, max: KEPT_DEVICES_MAX.toLocaleString('ja-JP') });
  }
  const chars = lines.reduce(
    (sum, { name, model, maker, number }) => sum + name.length + model.length + maker.length + number.length,
    0,
  );
  return chars > KEPT_CHARS_MAX ? say('keep.tooLong') : undefined;
}

interface Saved {
  requirement: Requirement;
  lines: readonly Line[];
  notice: string;
  origin: string;
  seen: boolean;
}

export function bodyOf({ requirement, lines, notice, origin, seen }: Saved): string {
  const body: KeepInventory = {
    requirement,
    devices: lines.map(deviceOf),
    consent: { notice },
    ...(origin ? { origin } : {}),
    ...(seen ? { seen: true } : {}),
  };
  return JSON.stringify(body);
}

/** What came of a saving that did not succeed. */
export interface Refusal {
  message: string;
  /** Somebody else has saved the list meanwhile. */
  conflict: boolean;
  /** The notice has changed since the page was opened. */
  noticeOutdated: boolean;
  /** The key is spent: the next attempt takes a new one. */
  keySpent: boolean;
}

export function refusalOf(failure: Failure, hasReceipt: boolean): Refusal {
  const violations = violationsOf(failure);
  const noticeOutdated = violations.some(({ code }) => code === 'NOTICE_OUTDATED');
  const status = statusOf(failure);
  const code = codeOf(failure);
  return {
    message: words(failure, {
      noticeOutdated,
      hasReceipt,
      messages: violations.map(({ message }) => message),
    }),
    conflict: status === 412 || status === 428,
    noticeOutdated,
    keySpent: code === 'IDEMPOTENCY_KEY_REUSED' || code === 'ERASED',
  };
}

interface Circumstances {
  noticeOutdated: boolean;
  hasReceipt: boolean;
  messages: string[];
}

function words(failure: Failure, { noticeOutdated, hasReceipt, messages }: Circumstances): string {
  if (failure.kind === 'connection') return say('keep.connection');
  if (noticeOutdated) return say('keep.noticeOutdated');
  if (statusOf(failure) === 404 && hasReceipt) return say('keep.receiptUnknown');
  if (codeOf(failure) === 'INVALID_REQUEST' && messages.length > 0) return [...new Set(messages)].join(' ');
  return failureText(failure);
}
