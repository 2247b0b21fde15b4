import type { Answer, Answers, Profile, QuestionSet } from '../api/types';

/** The profile as it is being typed; empty where nothing was given. */
export interface ProfileDraft {
  industry: string;
  employees: string;
  prefecture: string;
  corporateNumber: string;
  scope: string;
}

/** One submission under way. It is kept until its 201 arrives, so that sending again is a replay. */
export interface Attempt {
  idempotencyKey: string;
  body: string;
  /** The id of the firm that the diagnosis joins; never the receipt's secret. */
  firm: string | null;
}

export interface Draft {
  answers: Answers;
  profile: ProfileDraft;
  attempt: Attempt | null;
}

export const EMPTY_PROFILE: ProfileDraft = {
  industry: '',
  employees: '',
  prefecture: '',
  corporateNumber: '',
  scope: '',
};

export const EMPTY_DRAFT: Draft = { answers: {}, profile: EMPTY_PROFILE, attempt: null };

export function withAnswer(draft: Draft, question: number, answer: Answer): Draft {
  return { ...draft, answers: { ...draft.answers, [question]: answer } };
}

export function withProfile(draft: Draft, change: Partial<ProfileDraft>): Draft {
  return { ...draft, profile: { ...draft.profile, ...change } };
}

/** The attempt under the same key where the same is sent to the same firm, or else a new one. */
export function attemptFor(draft: Draft, body: string, firm: string | null, newKey: () => string): Attempt {
  const { attempt } = draft;
  if (attempt && attempt.body === body && attempt.firm === firm) return attempt;
  return { idempotencyKey: newKey(), body, firm };
}

export function isEmpty(draft: Draft): boolean {
  return (
    Object.keys(draft.answers).length === 0 && Object.values(draft.profile).every((typed) => typed === '')
  );
}

export function unanswered(questionSet: QuestionSet, answers: Answers): number[] {
  return questionSet.questions.map(({ number }) => number).filter((number) => !answers[number]);
}

/** The answers in the order of the questions, so that the same sheet is always the same bytes. */
export function orderedAnswers(questionSet: QuestionSet, answers: Answers): Answers {
  const given = questionSet.questions.flatMap(({ number }) => {
    const answer = answers[number];
    return answer ? [[String(number), answer] as const] : [];
  });
  return Object.fromEntries(given);
}

/** What was given of the profile, without the fields left empty. */
export function profileOf(draft: ProfileDraft): Profile {
  const given = Object.entries(draft).filter(([, value]) => value !== '');
  return Object.fromEntries(given) as Profile;
}
