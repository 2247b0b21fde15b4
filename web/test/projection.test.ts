import { expect, test } from 'vitest';
import type { Answer, Answers } from '../src/api/types';
import { projectionOf, withMeasures } from '../src/planner/projection';
import { shippedQuestionSet as set } from './shippedQuestionSet';

function all(answer: Answer): Answers {
  return Object.fromEntries(set.questions.map(({ number }) => [number, answer]));
}

test.each([
  ['IMPLEMENTED', 100, '100'],
  ['PARTIAL', 50, '50-69'],
  ['NOT_IMPLEMENTED', 0, '0-49'],
  ['UNKNOWN', -25, '0-49'],
] as const)('%s everywhere is %s points', (answer, total, band) => {
  const projection = projectionOf(set, all(answer));
  expect(projection.total).toBe(total);
  expect(projection.band.id).toBe(band);
});

test('not applicable counts as done', () => {
  expect(projectionOf(set, { ...all('NOT_IMPLEMENTED'), 9: 'NOT_APPLICABLE' }).total).toBe(4);
});

test('each measure raises the total to what it would be when done', () => {
  const answers: Answers = { ...all('PARTIAL'), 3: 'UNKNOWN', 4: 'NOT_IMPLEMENTED' };
  const now = projectionOf(set, answers).total;
  expect(projectionOf(set, withMeasures(answers, [3])).total - now).toBe(5);
  expect(projectionOf(set, withMeasures(answers, [4])).total - now).toBe(4);
  expect(projectionOf(set, withMeasures(answers, [1])).total - now).toBe(2);
  expect(
    projectionOf(
      set,
      withMeasures(
        answers,
        set.questions.map((q) => q.number),
      ),
    ).total,
  ).toBe(100);
});

test('a plan leaves the answers as they are', () => {
  const answers = all('UNKNOWN');
  withMeasures(answers, [1, 2, 3]);
  expect(answers).toEqual(all('UNKNOWN'));
});
