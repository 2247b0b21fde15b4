import { word } from '../texts/statistics';

export type AnswerName = 'IMPLEMENTED' | 'PARTIAL' | 'NOT_IMPLEMENTED' | 'UNKNOWN' | 'NOT_APPLICABLE';

/** Points from–to, both in it. */
export interface Points {
  from: number;
  to: number;
}

const POINTS_MAX = 100;
const STEP_POINTS = 5;

/** The band, or the bands that were put together, that a column of scores counts. */
export function bandIn(column: string): Points | undefined {
  const found = /^(-?\d+)(?:-(\d+))?$/.exec(column);
  if (!found) return undefined;
  const from = Number(found[1]);
  return { from, to: found[2] === undefined ? from : Number(found[2]) };
}

/** The five points that a column of the distribution counts; the last has 100 too. */
export function stepIn(column: string): Points | undefined {
  const found = /^S(-?\d+)$/.exec(column);
  if (!found) return undefined;
  const from = Number(found[1]);
  const next = from + STEP_POINTS;
  return { from, to: next === POINTS_MAX ? POINTS_MAX : next - 1 };
}

/** The question and the answer, or the answers that were put together, that a column counts. */
export function answerIn(column: string): { question: number; answers: AnswerName[] } | undefined {
  const found = /^(\d+):([A-Z_+]+)$/.exec(column);
  if (!found) return undefined;
  return { question: Number(found[1]), answers: (found[2] ?? '').split('+') as AnswerName[] };
}

export function pointsName({ from, to }: Points): string {
  if (from === to) return word('columns.points', { points: from });
  if (from <= -25) return word('columns.pointsUpTo', { points: to });
  return word('columns.pointsBetween', { from, to });
}

const ANSWERS = {
  IMPLEMENTED: 'columns.implemented',
  PARTIAL: 'columns.partial',
  NOT_IMPLEMENTED: 'columns.notImplemented',
  UNKNOWN: 'columns.unknown',
  NOT_APPLICABLE: 'columns.notApplicable',
} as const satisfies Record<AnswerName, string>;

export function answersName(answers: AnswerName[]): string {
  return answers.map((answer) => word(ANSWERS[answer])).join(word('columns.or'));
}

/** Which columns hold any of the answers to the question, for `countOf`. */
export function answered(columns: string[], question: number, asked: AnswerName[]) {
  return (index: number): 'wholly' | 'partly' | 'not' => {
    const column = answerIn(columns[index] ?? '');
    if (column?.question !== question) return 'not';
    const hits = column.answers.filter((answer) => asked.includes(answer)).length;
    if (hits === 0) return 'not';
    return hits === column.answers.length ? 'wholly' : 'partly';
  };
}

/** Done at least in part, as IPA's survey puts it. */
export const DONE: AnswerName[] = ['IMPLEMENTED', 'PARTIAL'];
/** Neither done nor known to be. */
export const MISSED: AnswerName[] = ['NOT_IMPLEMENTED', 'UNKNOWN'];

/** Which columns count firms with so many points or more, for `countOf`. */
export function scored(columns: string[], least: number) {
  return (index: number): 'wholly' | 'partly' | 'not' => {
    const band = bandIn(columns[index] ?? '');
    if (!band || band.to < least) return 'not';
    return band.from >= least ? 'wholly' : 'partly';
  };
}
