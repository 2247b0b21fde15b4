import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { staffRequest } from '../src/staff/staffRequest';
import { FigureCell, FigureTable } from '../src/statistics/FigureTable';
import { readSides } from '../src/statistics/sides';
import { type Figure, listReleases, readTable } from '../src/statistics/statisticsApi';
import { OverviewView } from '../src/statistics/views/OverviewView';
import { RELEASES, tableOf } from './statisticsFixture';

vi.mock(import('../src/staff/staffRequest'), () => ({ staffRequest: vi.fn() }));

const asked = vi.mocked(staffRequest);

afterEach(() => {
  cleanup();
  asked.mockReset();
});

const HIDDEN: Figure = { hidden: 'SMALL_OR_COMPLEMENT', from: 0, to: 35 };

function shown(figures: Figure[]) {
  const lines = figures.map((figure, index) => ({
    key: String(index),
    cells: [<FigureCell key="one" figure={figure} firms={{ count: 200 }} compared />],
  }));
  const groups = lines.map((line) => ({ key: line.key, name: `行${line.key}`, lines: [line] }));
  render(<FigureTable caption="表" head="行" columns={['会社の数']} groups={groups} figures={figures} />);
}

test('a hidden figure is never a blank: it says that it is hidden, where it lies and why', () => {
  shown([{ count: 50, before: 45 }, HIDDEN, { ...HIDDEN, hidden: 'DIFFERENCE' }]);
  const [first, second, third] = screen.getAllByRole('cell').map((cell) => cell.textContent);
  expect(first).toBe('5025%前の号との差：+5');
  expect(second).toBe('非公開※10〜35の間前の号との差：差は出せません');
  expect(third).toContain('非公開※2');
  expect(screen.getByText(/※1 会社が少ない/)).toBeDefined();
  expect(screen.getByText(/※2 前の号から変わった会社が/)).toBeDefined();
  expect(screen.getByRole('table', { name: '表' })).toBeDefined();
  expect(screen.getByRole('rowheader', { name: '行0' })).toBeDefined();
});

test('where only the least of a hidden count tells something, the most is not said', () => {
  render(<FigureCell figure={{ ...HIDDEN, from: 40, to: 19_380 }} isOpenAbove />);
  expect(screen.getByText('40以上')).toBeDefined();
  expect(screen.queryByText(/19,380/)).toBeNull();
  cleanup();
  const { container } = render(<FigureCell figure={{ ...HIDDEN, to: 19_380 }} isOpenAbove />);
  expect(container.textContent).toBe('非公開※1');
});

test('where all figures show nothing is explained', () => {
  shown([{ count: 50 }]);
  expect(screen.queryByText(/※/)).toBeNull();
});

test('where no step of five points shows, words stand in the place of a chart', () => {
  const scores = tableOf({ table: 'scores', year: 2026, release: 12 });
  const rows = scores.rows.map((row) => ({
    ...row,
    figures: row.figures.map((figure, index) => (scores.columns[index]?.startsWith('S') ? HIDDEN : figure)),
  }));
  const asked = { source: { of: 'IPA' as const }, table: 'scores', year: 2026, release: 12 };
  const national = { id: 'national' as const, name: '全国', fullName: '全国', asked };
  render(<OverviewView sides={[{ ...national, now: { ...scores, rows } }]} />);
  expect(screen.getByText(/5点ごとの数は出せません/)).toBeDefined();
  expect(screen.queryByRole('table', { name: '点数の分布' })).toBeNull();
  cleanup();
  render(<OverviewView sides={[{ ...national, now: scores }]} />);
  expect(screen.queryByText(/5点ごとの数は出せません/)).toBeNull();
});

test('releases are read to the last, however many answers that takes', async () => {
  asked.mockResolvedValueOnce({ ok: true, value: { releases: RELEASES.slice(0, 2), nextCursor: 'next' } });
  asked.mockResolvedValueOnce({ ok: true, value: { releases: RELEASES.slice(2) } });
  const found = await listReleases('here', new AbortController().signal);
  expect(found).toEqual({ ok: true, value: RELEASES });
  expect(asked.mock.calls.map(([path]) => path)).toEqual([
    '/v1/communities/here/statistics/releases?limit=100',
    '/v1/communities/here/statistics/releases?limit=100&cursor=next',
  ]);
});

test('of a table year, release and what to compare with are asked, by the way of whoever asks', async () => {
  asked.mockResolvedValue({ ok: true, value: {} });
  const { signal } = new AbortController();
  const one = { table: 'scores', year: 2026, release: 12 };
  await readTable({ ...one, source: { of: 'IPA' } }, signal);
  await readTable({ ...one, source: { of: 'OWN', community: 'here' }, comparedTo: 11 }, signal);
  await readTable({ ...one, source: { of: 'NATIONAL', community: 'here' } }, signal);
  expect(asked.mock.calls.map(([path]) => path)).toEqual([
    '/v1/statistics/diagnoses/scores?year=2026&release=12',
    '/v1/communities/here/statistics/diagnoses/scores?year=2026&release=12&comparedTo=11',
    '/v1/communities/here/statistics/national/scores?year=2026&release=12',
  ]);
});

test('a community without figures of its own still sees the country; a failure is one', async () => {
  const own = {
    id: 'own' as const,
    name: 'この地域',
    fullName: '見本',
    source: { of: 'OWN' as const, community: 'here' },
  };
  const national = {
    id: 'national' as const,
    name: '全国',
    fullName: '全国',
    source: { of: 'NATIONAL' as const, community: 'here' },
  };
  const when = { year: 2026, release: 12, compare: undefined };
  const { signal } = new AbortController();
  asked.mockResolvedValueOnce({ ok: false, failure: { kind: 'status', status: 404 } });
  asked.mockResolvedValueOnce({ ok: true, value: tableOf({ table: 'scores', year: 2026, release: 12 }) });
  const found = await readSides([own, national], 'scores', when, signal);
  expect(found.ok && found.value.map(({ id }) => id)).toEqual(['national']);
  asked.mockResolvedValueOnce({ ok: false, failure: { kind: 'connection' } });
  asked.mockResolvedValueOnce({ ok: true, value: tableOf({ table: 'scores', year: 2026, release: 12 }) });
  expect(await readSides([own, national], 'scores', when, signal)).toEqual({
    ok: false,
    failure: { kind: 'connection' },
  });
});
