import type { Answer, Answers, Diagnosis, Profile, QuestionSet } from '../api/types';

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

/** The diagnosis that this one began from. */
export interface Former {
  submittedAt: string;
  answers: Answers;
}

export interface Draft {
  answers: Answers;
  profile: ProfileDraft;
  attempt: Attempt | null;
  former: Former | null;
}

export const EMPTY_PROFILE: ProfileDraft = {
  industry: '',
  employees: '',
  prefecture: '',
  corporateNumber: '',
  scope: '',
};

export const EMPTY_DRAFT: Draft = { answers: {}, profile: EMPTY_PROFILE, attempt: null, former: null };

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

/** Whether each question has one of the answers that it allows, and there is no other. */
export function isComplete({ questions, choices }: QuestionSet, answers: Answers): boolean {
  return (
    Object.keys(answers).length === questions.length &&
    questions.every(
      ({ number, notApplicableAllowed }) =>
        choices.some(({ answer }) => answer === answers[number]) &&
        (answers[number] !== 'NOT_APPLICABLE' || notApplicableAllowed),
    )
  );
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

/** A draft that begins with what a stored diagnosis answered; only what the question set still asks. */
export function draftFrom(
  questionSet: QuestionSet,
  { answers, profile, submittedAt }: FormerDiagnosis,
): Draft {
  const kept = orderedAnswers(questionSet, answers);
  return {
    answers: kept,
    profile: withoutNames(profile),
    attempt: null,
    former: { submittedAt, answers: kept },
  };
}

/** Names are asked for apart from the profile, and kept apart. */
function withoutNames({ firmName: _, respondent: __, ...profile }: Profile): ProfileDraft {
  return { ...EMPTY_PROFILE, ...profile };
}

type FormerDiagnosis = Pick<Diagnosis, 'answers' | 'profile' | 'submittedAt'>;

/** Whether nothing has been changed since the draft began from a former diagnosis. */
export function isUntouched({ answers, former }: Draft): boolean {
  return former !== null && JSON.stringify(answers) === JSON.stringify(former.answers);
}
