import { expect, test } from 'vitest';
import type { Advice } from '../src/api/types';
import { exposures } from '../src/result/exposure';
import { shippedQuestionSet as set } from './shippedQuestionSet';

function advice(...questions: number[]): Advice[] {
  return questions.map((question) => ({
    question,
    topic: '',
    gain: 4,
    effort: 'HOURS',
    cost: 'FREE',
    reason: '',
  }));
}

test('nothing weak exposes to nothing', () => {
  expect(exposures(set, [])).toEqual([]);
});

test('a weak measure exposes to the threats that it answers, and to no other', () => {
  const exposed = exposures(set, advice(1));
  const expected = set.questions[0]?.guidance.threats ?? [];
  expect(expected.length).toBeGreaterThan(0);
  expect(exposed.map(({ threat }) => threat.id).sort()).toEqual([...expected].sort());
});

test('the most open threat comes first, and of equals the higher ranked', () => {
  const exposed = exposures(set, advice(...set.questions.map(({ number }) => number)));
  const order = exposed.map(({ threat, topics }) => [-topics.length, threat.rank]);
  const sorted = [...order].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
  expect(order).toEqual(sorted);
  expect(exposed.length).toBeGreaterThan(5);
});
