import type { Answer, Answers, QuestionSet } from '../api/types';

/** A sheet as it is being typed: the answers in the order of the questions. */
export type Typed = readonly Answer[];

/** What a key does to the sheet. */
export type Stroke =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'back' }
  | { kind: 'send' }
  | { kind: 'refused'; why: 'notApplicable' | 'tooMany' | 'incomplete' | 'unknown' }
  | { kind: 'ignored' };

/** Which digit stands for which answer: as they stand on the sheet, from left to right. */
export const KEYS: readonly { key: string; answer: Answer }[] = [
  { key: '1', answer: 'IMPLEMENTED' },
  { key: '2', answer: 'PARTIAL' },
  { key: '3', answer: 'NOT_IMPLEMENTED' },
  { key: '4', answer: 'UNKNOWN' },
  { key: '5', answer: 'NOT_APPLICABLE' },
];

/** Reads a key, in whatever width an IME gives it. */
export function stroke(questionSet: QuestionSet, typed: Typed, pressed: string): Stroke {
  if (pressed === 'Backspace') return { kind: 'back' };
  if (pressed === 'Enter') {
    return typed.length < questionSet.questions.length
      ? { kind: 'refused', why: 'incomplete' }
      : { kind: 'send' };
  }
  if ([...pressed].length > 1) return { kind: 'ignored' };
  const answer = KEYS.find(({ key }) => key === pressed.normalize('NFKC'))?.answer;
  if (!answer) return { kind: 'refused', why: 'unknown' };
  const question = questionSet.questions[typed.length];
  if (!question) return { kind: 'refused', why: 'tooMany' };
  return answer === 'NOT_APPLICABLE' && !question.notApplicableAllowed
    ? { kind: 'refused', why: 'notApplicable' }
    : { kind: 'answer', answer };
}

export function answersOf(questionSet: QuestionSet, typed: Typed): Answers {
  return Object.fromEntries(
    questionSet.questions.flatMap(({ number }, index) => {
      const answer = typed[index];
      return answer ? [[String(number), answer] as const] : [];
    }),
  );
}
