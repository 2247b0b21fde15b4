import type { Symptom } from '../api/types';
import { DESK_DRAFTS } from '../device/deskDrafts';
import { deviceShelf, parsed, type Shelf, tabShelf } from '../device/storage';
import { EMPTY, type Given, isAnswerOf, isEmpty, type OneAttempt, type ReportDraft } from './draft';
import {
  type ChoiceOf,
  DATA_QUESTIONS,
  DONE,
  type QuestionId,
  SECTORS,
  SITUATION_QUESTIONS,
  STATEMENT_QUESTIONS,
  TLPS,
} from './questions';

/** Where an incident is written down without a community. */
export const OPEN_SCOPE = 'open';

/** Longer ago nobody goes on with it, and what it says should not lie on a device. */
const KEPT_DAYS = 30;

export function reportKey(scope: string): string {
  return `kyojo.report.${scope}`;
}

export function deskKey(community: string): string {
  return DESK_DRAFTS.report + community;
}

/** Whether it ends with the tab. */
export function isOfTab(key: string): boolean {
  return key.startsWith(DESK_DRAFTS.report);
}

function shelfOf(key: string): Shelf {
  return isOfTab(key) ? tabShelf : deviceShelf;
}

/** The draft of this device; an empty one where there is none, it is too old or it cannot be read. */
export function loadReport(key: string, now = Date.now()): ReportDraft {
  const stored = Object(parsed(shelfOf(key).read(key))) as { at?: unknown; draft?: unknown };
  const age = now - Number(stored.at);
  return age < KEPT_DAYS * 86_400_000 ? parse(stored.draft) : EMPTY;
}

/** Whether there is a draft that somebody has begun. */
export function isDraftKept(key: string): boolean {
  return !isEmpty(loadReport(key));
}

/** Whether the device could keep it: a private window or a full disk refuses. */
export function saveReport(key: string, draft: ReportDraft, now = Date.now()): boolean {
  return shelfOf(key).write(key, isEmpty(draft) ? '' : JSON.stringify({ at: now, draft }));
}

export function wipeReport(key: string): void {
  shelfOf(key).write(key, '');
}

/** An older version of this page or another hand may have written it: only what fits is taken. */
function parse(stored: unknown): ReportDraft {
  const found = Object(stored) as Partial<Record<keyof ReportDraft, unknown>>;
  return {
    symptoms: strings(found.symptoms).filter((id): id is Symptom => /^[A-Z_]{3,40}$/.test(id)),
    noticedAt: words(found.noticedAt),
    startedAt: words(found.startedAt),
    answers: answersIn(found.answers),
    sectors: known(SECTORS, found.sectors),
    noSector: found.noSector === true,
    done: known(DONE, found.done),
    story: words(found.story),
    profile: wordsOf(EMPTY.profile, found.profile),
    naming: found.naming === 'ANONYMOUS' || found.naming === 'NAMED' ? found.naming : '',
    contact: {
      ...wordsOf(EMPTY.contact, found.contact),
      isMailUnsafe: Object(found.contact).isMailUnsafe === true,
    },
    tlp: TLPS.find(({ value }) => value === found.tlp)?.value ?? '',
    attempt: isAttempt(found.attempt) ? found.attempt : null,
  };
}

function answersIn(stored: unknown): Given {
  const questions: QuestionId[] = [...STATEMENT_QUESTIONS, ...DATA_QUESTIONS, ...SITUATION_QUESTIONS];
  const answers = Object(stored) as Record<string, unknown>;
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = answers[question];
      return isAnswerOf(question, answer) ? [[question, answer]] : [];
    }),
  );
}

function known<T extends string>(choices: readonly ChoiceOf<T>[], stored: unknown): T[] {
  const given = strings(stored);
  return choices.map(({ value }) => value).filter((value) => given.includes(value));
}

function strings(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}

function words(stored: unknown): string {
  return typeof stored === 'string' ? stored : '';
}

function wordsOf<T extends object>(empty: T, stored: unknown): T {
  const found = Object(stored) as Record<string, unknown>;
  const taken = Object.keys(empty).filter((name) => typeof found[name] === 'string');
  return { ...empty, ...Object.fromEntries(taken.map((name) => [name, found[name]])) };
}

function isAttempt(attempt: unknown): attempt is OneAttempt {
  const { idempotencyKey, body } = Object(attempt) as Partial<OneAttempt>;
  return typeof idempotencyKey === 'string' && typeof body === 'string';
}
