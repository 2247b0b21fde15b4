import { expect, test } from 'vitest';
import type { DeskRow } from '../src/desk/deskApi';
import { gather, type Loaded } from '../src/desk/gather';

const row = (diagnosisId: string) => ({ diagnosisId }) as DeskRow;

async function states(answers: { rows: number; next?: string }[], before: DeskRow[] = []) {
  const asked: string[] = [];
  const seen: Loaded[] = [];
  const ask = async (cursor: string) => {
    const { rows, next } = answers[asked.length] ?? { rows: 0, next: 'on' };
    asked.push(cursor);
    const diagnoses = Array.from({ length: rows }, (_, i) => row(`${cursor}-${i}`));
    return { ok: true as const, value: { diagnoses, ...(next === undefined ? {} : { nextCursor: next }) } };
  };
  for await (const state of gather(ask, { rows: before, cursor: '' })) seen.push(state);
  return { asked, last: seen.at(-1) };
}

test('a full page is enough', async () => {
  const { asked, last } = await states([{ rows: 50, next: 'a' }]);
  expect(asked).toEqual(['']);
  expect(last).toMatchObject({ cursor: 'a', loading: false });
});

test('where few pass the filter more is asked for until the list ends', async () => {
  const { asked, last } = await states([{ rows: 0, next: 'a' }, { rows: 2, next: 'b' }, { rows: 1 }]);
  expect(asked).toEqual(['', 'a', 'b']);
  expect(last?.rows.map(({ diagnosisId }) => diagnosisId)).toEqual(['a-0', 'a-1', 'b-0']);
  expect(last?.cursor).toBeUndefined();
});

test('rows that were there before do not count as found', async () => {
  const before = Array.from({ length: 50 }, (_, i) => row(`old-${i}`));
  const { asked, last } = await states(
    [
      { rows: 3, next: 'a' },
      { rows: 47, next: 'b' },
    ],
    before,
  );
  expect(asked).toEqual(['', 'a']);
  expect(last?.rows).toHaveLength(100);
});

test('after a dozen answers the person is asked whether to go on', async () => {
  const { asked, last } = await states([]);
  expect(asked).toHaveLength(12);
  expect(last).toMatchObject({ rows: [], cursor: 'on', loading: false });
});

test('what was found before a failure stays, and it goes on from there', async () => {
  const failure = { kind: 'offline' } as unknown as NonNullable<Loaded['failure']>;
  let first = true;
  const ask = async () => {
    if (!first) return { ok: false as const, failure };
    first = false;
    return { ok: true as const, value: { diagnoses: [row('1')], nextCursor: 'a' } };
  };
  const seen: Loaded[] = [];
  for await (const state of gather(ask, { rows: [], cursor: '' })) seen.push(state);
  expect(seen.at(-1)).toEqual({ rows: [row('1')], cursor: 'a', failure, loading: false });
});
