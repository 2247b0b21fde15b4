import type { Answer, Answers, Band, QuestionSet } from '../api/types';

export interface Projection {
  total: number;
  band: Band;
}

/** The score of a complete sheet by the question set's own points and bands, as the server counts it. */
export function projectionOf({ questions, choices, bands }: QuestionSet, answers: Answers): Projection {
  const points = new Map<Answer | undefined, number>(choices.map((choice) => [choice.answer, choice.points]));
  const total = questions.reduce((sum, { number }) => sum + (points.get(answers[number]) ?? 0), 0);
  const band = bands.find(({ from, to }) => from <= total && total <= to);
  if (!band) throw new Error(`No band holds ${total}`);
  return { total, band };
}

/** The answers as they will be once these questions' measures are done. */
export function withMeasures(answers: Answers, questions: Iterable<number>): Answers {
  const done = [...questions].map((number) => [String(number), 'IMPLEMENTED'] as const);
  return { ...answers, ...Object.fromEntries(done) };
}
