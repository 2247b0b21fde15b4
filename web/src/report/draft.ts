import type { Symptom } from '../api/types';
import type { Attempt } from '../diagnosis/draft';
import { momentOf } from './japan';
import {
  choicesOf,
  DATA_QUESTIONS,
  isAsked,
  type QuestionId,
  SITUATION_QUESTIONS,
  STATEMENT_QUESTIONS,
} from './questions';
import type {
  Done,
  PersonalData,
  Report,
  ReportContact,
  ReportProfile,
  Sector,
  Situation,
  Statement,
  Tlp,
} from './types';

export type OneAttempt = Omit<Attempt, 'firm'>;
export type Given = Partial<Record<QuestionId, string>>;

/** Whether the reporter is named. Nobody has to be. */
export type Naming = '' | 'ANONYMOUS' | 'NAMED';

/** A report as it is being typed; empty where nothing was said. */
export interface ReportDraft {
  symptoms: Symptom[];
  /** As the fields have them, in Japan's time. */
  noticedAt: string;
  startedAt: string;
  answers: Given;
  sectors: Sector[];
  /** None of them, which is more than not knowing. */
  noSector: boolean;
  done: Done[];
  story: string;
  profile: Required<ReportProfile>;
  naming: Naming;
  contact: Required<ReportContact>;
  /** Who may see it; empty for what holds where nothing is said. */
  tlp: '' | Tlp;
  attempt: OneAttempt | null;
}

export const EMPTY: ReportDraft = {
  symptoms: [],
  noticedAt: '',
  startedAt: '',
  answers: {},
  sectors: [],
  noSector: false,
  done: [],
  story: '',
  profile: { industry: '', employees: '', prefecture: '' },
  naming: '',
  contact: { firmName: '', name: '', telephone: '', mail: '', isMailUnsafe: false },
  tlp: '',
  attempt: null,
};

export function isEmpty(draft: ReportDraft): boolean {
  return JSON.stringify({ ...draft, attempt: null }) === JSON.stringify(EMPTY);
}

/** The list with the value put in or taken out. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** The answers of those questions that are asked, in their order, so that the same is always the same bytes. */
function given(questions: readonly QuestionId[], { answers, symptoms }: ReportDraft): Given {
  const answered = questions.flatMap((question) => {
    const answer = answers[question];
    return answer && isAsked(question, symptoms) ? [[question, answer] as const] : [];
  });
  return Object.fromEntries(answered);
}

/** Whoever says that no personal data is involved has answered all that would be asked of it. */
const NO_DATA: PersonalData = {
  involved: 'NO',
  sensitive: 'NO',
  costly: 'NO',
  numbers: 'NO',
  people: 'NONE',
  owner: 'OWN',
  lost: 'NO',
  isPublic: 'NO',
};

export function isWithoutData({ answers }: ReportDraft): boolean {
  return answers.involved === 'NO';
}

function dataOf(draft: ReportDraft): PersonalData {
  return isWithoutData(draft) ? NO_DATA : (given(DATA_QUESTIONS, draft) as PersonalData);
}

/** What is said of the incident; undefined while the moment is missing, without which nothing can be judged. */
export function statementOf(draft: ReportDraft): Statement | undefined {
  const noticedAt = momentOf(draft.noticedAt);
  if (noticedAt === undefined || draft.symptoms.length === 0) return undefined;
  const startedAt = momentOf(draft.startedAt);
  const personalData = dataOf(draft);
  const situation: Situation = {
    ...(draft.sectors.length > 0 || draft.noSector ? { sectors: draft.sectors } : {}),
    ...(given(SITUATION_QUESTIONS, draft) as Situation),
  };
  return {
    symptoms: draft.symptoms,
    noticedAt,
    ...(startedAt ? { startedAt } : {}),
    ...(given(STATEMENT_QUESTIONS, draft) as Partial<Statement>),
    ...(Object.keys(personalData).length > 0 ? { personalData } : {}),
    ...(Object.keys(situation).length > 0 ? { situation } : {}),
  };
}

/** The report as it is sent, once its statement is whole. */
export function reportOf(draft: ReportDraft, statement: Statement): Report {
  const story = draft.story.trim();
  const profile = filled(draft.profile);
  const contact = draft.naming === 'NAMED' ? contactOf(draft.contact) : {};
  return {
    statement,
    ...(story ? { story } : {}),
    ...(draft.done.length > 0 ? { done: draft.done } : {}),
    ...(Object.keys(profile).length > 0 ? { profile } : {}),
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
  };
}

function contactOf({ isMailUnsafe, ...typed }: ReportDraft['contact']): ReportContact {
  const contact: ReportContact = filled(typed);
  return contact.mail && isMailUnsafe ? { ...contact, isMailUnsafe } : contact;
}

function filled<T extends Record<string, string>>(typed: T): Partial<T> {
  const trimmed = Object.entries(typed).map(([name, value]) => [name, value.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, value]) => value !== '')) as Partial<T>;
}

/** Whether the answer is one of those that its question has. */
export function isAnswerOf(question: QuestionId, answer: unknown): answer is string {
  return choicesOf(question).some(({ value }) => value === answer);
}
