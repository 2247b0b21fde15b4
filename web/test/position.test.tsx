import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Outcome } from '../src/api/request';
import type { Diagnosis } from '../src/api/types';
import { PositionSection } from '../src/result/PositionSection';
import { type Position, readPosition } from '../src/result/positionApi';

vi.mock(import('../src/result/positionApi'), async (original) => ({
  ...(await original()),
  readPosition: vi.fn(),
}));

const asked = vi.mocked(readPosition);

beforeEach(() => asked.mockReset());
afterEach(cleanup);

const DIAGNOSIS = {
  diagnosisId: 'one',
  questionSet: 'ipa-jisha-3.1',
  score: { total: 34 },
  profile: { industry: 'E', employees: '6-20' },
} as unknown as Diagnosis;

const POSITION: Position = {
  release: 12,
  at: '2026-11-29T03:00:00+09:00',
  year: 2026,
  questionSet: 'ipa-jisha-3.1',
  groups: [
    {
      grouping: 'INDUSTRY_AND_SIZE',
      key: 'E/6-20',
      name: '製造業・6〜20人',
      firms: 120,
      mean: 52.3,
      deviationScore: 42.4,
    },
    { grouping: 'INDUSTRY', key: 'E', name: '製造業', firms: 310, mean: 50 },
    {
      grouping: 'ALL',
      key: 'ALL',
      name: 'すべて',
      firms: 1240,
      mean: 49.5,
      deviationScore: 43.6,
      percentile: { from: 30, to: 35 },
    },
  ],
  hiddenGroups: [],
};

async function shown(outcome: Outcome<Position>): Promise<string> {
  asked.mockResolvedValueOnce(outcome);
  const { container } = render(<PositionSection diagnosis={DIAGNOSIS} />);
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  await act(async () => {
    await asked.mock.results[0]?.value;
  });
  return container.textContent ?? '';
}

test('a firm reads in sentences where it stands, in the narrowest group that shows', async () => {
  const words = await shown({ ok: true, value: POSITION });
  expect(words).toContain(
    '製造業・6〜20人の会社120社の中で、この診断の偏差値は42です。平均より低いほうです。',
  );
  expect(words).toContain('この120社の平均は52.3点、この診断は34点です。');
  expect(words).toContain('全国の会社1,240社の中では、上から およそ65〜70%のところです。');
  expect(words).toContain('製造業（310社）：平均50.0点');
  expect(words).toContain('2026年度、第12号（2026年11月29日発行）の統計とくらべています。');
  expect(asked).toHaveBeenCalledWith(34, DIAGNOSIS.profile, expect.anything());
});

test('where the narrow group is too small it says so and compares with a wider one', async () => {
  const words = await shown({
    ok: true,
    value: {
      ...POSITION,
      groups: POSITION.groups.slice(2),
      hiddenGroups: [
        {
          grouping: 'INDUSTRY_AND_SIZE',
          key: 'E/6-20',
          name: '製造業・6〜20人',
          hidden: 'SMALL_OR_COMPLEMENT',
        },
      ],
    },
  });
  expect(words).toContain('製造業・6〜20人は、会社がまだ少なく、');
  expect(words).toContain('すべての会社1,240社の中で');
});

test('near the mean a firm is neither above nor below it, and the top has no range that begins at nothing', async () => {
  const [, , all] = POSITION.groups;
  if (!all) throw new Error('no group');
  const words = await shown({
    ok: true,
    value: { ...POSITION, groups: [{ ...all, deviationScore: 51, percentile: { from: 95, to: 100 } }] },
  });
  expect(words).toContain('平均とほぼ同じです。');
  expect(words).toContain('上から およそ5%までに入ります。');
});

test.each<[string, Outcome<Position>]>([
  ['without a connection', { ok: false, failure: { kind: 'connection' } }],
  ['while the server fails', { ok: false, failure: { kind: 'status', status: 503 } }],
  ['before the first release', { ok: true, value: { groups: [], hiddenGroups: [] } }],
  ['of another edition', { ok: true, value: { ...POSITION, questionSet: 'ipa-jisha-4.0' } }],
  [
    'where no mean shows',
    { ok: true, value: { ...POSITION, groups: [{ grouping: 'ALL', key: 'ALL', name: 'すべて', firms: 5 }] } },
  ],
])('%s the result is as if there were no statistics', async (_, outcome) => {
  expect(await shown(outcome)).toBe('');
  expect(screen.queryByRole('heading')).toBeNull();
});
