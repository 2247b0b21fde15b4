import type { Answer, Answers } from '../api/types';
import { deviceShelf, parsed } from '../device/storage';
import { type Draft, EMPTY_DRAFT, EMPTY_PROFILE, type Former, isEmpty } from './draft';

/** Where a diagnosis is answered without a community. */
export const OPEN_SCOPE = 'open';

const ANSWERS: readonly Answer[] = ['IMPLEMENTED', 'PARTIAL', 'NOT_IMPLEMENTED', 'UNKNOWN', 'NOT_APPLICABLE'];

export function draftKey(scope: string, questionSet: string): string {
  return `kyojo.draft.${scope}.${questionSet}`;
}

/** The draft of this device; an empty one where there is none or it cannot be read. */
export function loadDraft(key: string): Draft {
  return parse(parsed(deviceShelf.read(key)));
}

/** Whether the device could keep it: a private window or a full disk refuses. */
export function saveDraft(key: string, draft: Draft): boolean {
  return deviceShelf.write(key, isEmpty(draft) ? '' : JSON.stringify(draft));
}

export function wipeDraft(key: string): void {
  saveDraft(key, EMPTY_DRAFT);
}

/** An older version of this page or another hand may have written it: only what fits is taken. */
function parse(stored: unknown): Draft {
  const { answers, profile, attempt, former } = Object(stored) as Partial<Draft>;
  return {
    answers: answersIn(answers),
    profile: { ...EMPTY_PROFILE, ...strings(profile) },
    attempt: isAttempt(attempt) ? attempt : null,
    former: isFormer(former) ? { submittedAt: former.submittedAt, answers: answersIn(former.answers) } : null,
  };
}

function answersIn(stored: unknown): Answers {
  return Object.fromEntries(Object.entries(Object(stored)).filter(isAnswer));
}

function isFormer(former: Draft['former'] | undefined): former is Former {
  return !Number.isNaN(Date.parse(String(former?.submittedAt)));
}

function isAnswer(entry: [string, unknown]): entry is [string, Answer] {
  return /^[1-9][0-9]?$/.test(entry[0]) && ANSWERS.includes(entry[1] as Answer);
}

function strings(profile: unknown): Record<string, string> {
  const known = Object.entries(Object(profile)).filter(
    ([name, value]) => name in EMPTY_PROFILE && typeof value === 'string',
  );
  return Object.fromEntries(known) as Record<string, string>;
}

function isAttempt(attempt: Draft['attempt'] | undefined): attempt is NonNullable<Draft['attempt']> {
  return typeof attempt?.idempotencyKey === 'string' && typeof attempt.body === 'string';
}
