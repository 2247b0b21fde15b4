import type { QuestionSet, Violation } from '../api/types';
import type { Names } from '../device/names';
import { text } from '../texts/text';
import { corporateNumberFault } from './corporateNumber';
import { type Draft, type ProfileDraft, unanswered } from './draft';

/** Something to put right, with the element that it is about where the page has one. */
export interface Fault {
  field: string | undefined;
  message: string;
}

export const SCOPE_MAX_LENGTH = 100;
export const NAME_MAX_LENGTHS = { firmName: 100, respondent: 60 } as const;
export const NAME_FIELDS = { firmName: 'names-firm', respondent: 'names-respondent' } as const;
export const SHARE_FIELD = 'share-identity';
export const CONSENT_FIELD = 'consent';
export const JOIN_FIELD = 'join';
export const ORIGIN_FIELD = 'origin';

export function questionField(question: number): string {
  return `question-${question}`;
}

export function profileField(name: keyof ProfileDraft): string {
  return `profile-${name}`;
}

/** What the person has to do before it is worth sending. `consented` is undefined where no consent is asked. */
export function faultsBeforeSending(questionSet: QuestionSet, draft: Draft, consented?: boolean): Fault[] {
  return [
    ...unanswered(questionSet, draft.answers).map((number) => unansweredFault(questionSet, number)),
    ...(consented === undefined ? [] : profileFaults(draft.profile)),
    ...(consented === false ? [{ field: CONSENT_FIELD, message: text('notice.consentMissing') }] : []),
  ];
}

function unansweredFault({ questions }: QuestionSet, number: number): Fault {
  const topic = questions.find((question) => question.number === number)?.topic ?? '';
  return { field: questionField(number), message: text('sending.unanswered', { number, topic }) };
}

export function profileFaults({ corporateNumber, scope }: ProfileDraft): Fault[] {
  const faults: Fault[] = [];
  const fault = corporateNumber === '' ? undefined : corporateNumberFault(corporateNumber);
  if (fault) {
    const message = text(CORPORATE_NUMBER_TEXTS[fault], { count: corporateNumber.length });
    faults.push({ field: profileField('corporateNumber'), message });
  }
  const count = [...scope].length;
  if (count > SCOPE_MAX_LENGTH) {
    faults.push({ field: profileField('scope'), message: text('profile.scopeLength', { count }) });
  }
  return faults;
}

/** Names that are sent have an end; those on the device may be as long as they like. */
export function namesFaults(names: Names): Fault[] {
  if (!names.sent) return [];
  return (['firmName', 'respondent'] as const).flatMap((name) => {
    const count = [...names[name].trim()].length;
    const max = NAME_MAX_LENGTHS[name];
    return count > max ? [{ field: NAME_FIELDS[name], message: text('names.length', { max, count }) }] : [];
  });
}

const CORPORATE_NUMBER_TEXTS = {
  digits: 'profile.corporateNumberDigits',
  length: 'profile.corporateNumberLength',
  check: 'profile.corporateNumberCheck',
} as const;

/** The server's violations, each at the field that its JSON Pointer names. */
export function faultsOf(violations: Violation[]): Fault[] {
  return violations.map(({ path, message }) => ({ field: fieldOf(path), message }));
}

function fieldOf(path: string): string | undefined {
  const answer = /^(?:\/sheets\/0)?\/answers\/([1-9][0-9]?)$/.exec(path)?.[1];
  if (answer) return questionField(Number(answer));
  const profile = /^\/profile\/(industry|employees|prefecture|corporateNumber|scope)$/.exec(path)?.[1];
  if (profile) return profileField(profile as keyof ProfileDraft);
  if (path === '/profile/firmName') return NAME_FIELDS.firmName;
  if (path === '/profile/respondent') return NAME_FIELDS.respondent;
  if (path === '/consent/shareIdentity') return SHARE_FIELD;
  if (path === '/consent' || path.startsWith('/consent/')) return CONSENT_FIELD;
  if (path === '/origin') return ORIGIN_FIELD;
  return path.toLowerCase() === '/headers/receipt' ? JOIN_FIELD : undefined;
}
