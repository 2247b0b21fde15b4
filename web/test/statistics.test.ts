import { expect, test } from 'vitest';
import { addressOf, askedIn, questionOf, VIEWS } from '../src/statistics/address';
import { placeAfter } from '../src/statistics/charts/ChartFrame';
import { linesOf, widthOf } from '../src/statistics/charts/lines';
import {
  answered,
  answerIn,
  bandIn,
  DONE,
  MISSED,
  pointsName,
  scored,
  stepIn,
} from '../src/statistics/columns';
import { byValue, changeOf, countOf, meanChangeOf, rowBefore, shareOf } from '../src/statistics/figures';
import type { Figure, Row } from '../src/statistics/statisticsApi';
import { segmentsOf } from '../src/statistics/views/bands';
import { pointsAt } from '../src/statistics/views/Deviation';
import { keysOfRows } from '../src/statistics/views/GroupsView';
import { axesOf } from '../src/statistics/views/IndustrySizeView';
import { itemsOf } from '../src/statistics/views/MissedView';
import { mostOf } from '../src/statistics/views/OverviewView';
import { changeWords, factsOf, figureWords, shareWords } from '../src/statistics/words';
import { tableOf } from './statisticsFixture';

const hidden = (from: number, to: number): Figure => ({ hidden: 'SMALL_OR_COMPLEMENT', from, to });

function row(firms: Figure, figures: Figure[]): Row {
  return { key: 'ALL', name: 'すべて', firms, figures };
}

function side(table: string, options: Partial<Parameters<typeof tableOf>[0]> = {}) {
  const asked = { table, year: 2026, release: 12, ...options };
  return {
    id: 'national' as const,
    name: '全国',
    fullName: '全国',
    asked: { source: { of: 'IPA' as const }, table, year: asked.year, release: asked.release },
    now: tableOf(asked),
  };
}

test('an address that asks for nothing shows all firms of the newest', () => {
  expect(askedIn('')).toEqual({
    view: 'overview',
    year: undefined,
    release: undefined,
    compare: undefined,
    about: 'bands',
    order: 'code',
  });
  expect(addressOf(askedIn(''))).toBe('');
});

test('whatever is looked at is found again by its address', () => {
  for (const view of VIEWS) {
    for (const about of ['bands', 'mean', 'firms', '1', '25'] as const) {
      const asked = { view, year: 2025, release: 12, compare: 3, about, order: 'value' as const };
      expect(askedIn(addressOf(asked))).toEqual(asked);
    }
  }
});

test('an address that somebody made up asks for nothing', () => {
  const asked = askedIn('?view=__proto__&year=1e9&release=-1&compare=12x&about=26&order=constructor');
  expect(asked).toEqual(askedIn(''));
  expect(questionOf('25')).toBe(25);
  expect(questionOf('mean')).toBeUndefined();
});

test('columns say their bands, negative ones and those put together too', () => {
  expect(bandIn('100')).toEqual({ from: 100, to: 100 });
  expect(bandIn('-25-49')).toEqual({ from: -25, to: 49 });
  expect(bandIn('70-100')).toEqual({ from: 70, to: 100 });
  expect(bandIn('SUBMISSIONS')).toBeUndefined();
  expect(bandIn('S-25')).toBeUndefined();
  expect(stepIn('S-25')).toEqual({ from: -25, to: -21 });
  expect(stepIn('S95')).toEqual({ from: 95, to: 100 });
  expect(answerIn('12:NOT_IMPLEMENTED+UNKNOWN')).toEqual({
    question: 12,
    answers: ['NOT_IMPLEMENTED', 'UNKNOWN'],
  });
  expect(
    ['100', '-25-49', '70-99'].map((column) => pointsName(bandIn(column) ?? { from: 0, to: 0 })),
  ).toEqual(['100点', '49点以下', '70〜99点']);
});

test('a sum over columns is known only where all of them are', () => {
  const columns = ['1:IMPLEMENTED', '1:PARTIAL', '1:NOT_IMPLEMENTED', '1:UNKNOWN', '2:UNKNOWN'];
  const shown = row({ count: 100 }, [
    { count: 40 },
    { count: 20 },
    { count: 30 },
    hidden(0, 15),
    { count: 99 },
  ]);
  expect(countOf(shown, answered(columns, 1, DONE))).toEqual({ from: 60, to: 60 });
  expect(countOf(shown, answered(columns, 1, MISSED))).toEqual({ from: 30, to: 45 });
});

test('answers put together with others leave a sum open', () => {
  const columns = ['1:IMPLEMENTED', '1:PARTIAL+NOT_IMPLEMENTED', '1:UNKNOWN'];
  const together = row({ count: 100 }, [{ count: 40 }, { count: 50 }, { count: 10 }]);
  expect(countOf(together, answered(columns, 1, DONE))).toEqual({ from: 40, to: 90 });
  const bands = row({ count: 100 }, [{ count: 30 }, { count: 70 }]);
  expect(countOf(bands, scored(['70-100', '-25-69'], 50))).toEqual({ from: 30, to: 100 });
});

test('a share is of firms that show, and never more than all of them', () => {
  expect(shareOf({ from: 30, to: 45 }, { count: 60 })).toEqual({ from: 50, to: 75 });
  expect(shareOf({ from: 65, to: 65 }, { count: 60 })).toEqual({ from: 100, to: 100 });
  expect(shareOf({ from: 5, to: 5 }, hidden(0, 35))).toBeUndefined();
  expect(shareOf({ from: 0, to: 0 }, { count: 0 })).toBeUndefined();
  expect(shareWords({ from: 33.3, to: 66.6 })).toBe('33〜67%の間');
  expect(shareWords(undefined)).toBe('非公開');
});

test('what shows comes before what does not, the greater first', () => {
  const spans = [undefined, { from: 0, to: 90 }, { from: 10, to: 10 }, { from: 70, to: 70 }];
  expect([...spans].sort(byValue)).toEqual([
    { from: 70, to: 70 },
    { from: 10, to: 10 },
    { from: 0, to: 90 },
    undefined,
  ]);
});

test('a difference is told where both releases show, and a word stands where they do not', () => {
  expect(changeWords(changeOf({ count: 310, before: 300 }))).toBe('+10');
  expect(changeWords(changeOf({ count: 300, before: 1400 }))).toBe('−1,100');
  expect(changeWords(changeOf({ count: 300, before: 300 }))).toBe('±0');
  expect(changeWords(changeOf({ count: 300 }))).toBe('差は出せません');
  expect(changeWords(changeOf(hidden(0, 5)))).toBe('差は出せません');
  const means = { ...row({ count: 5 }, []), mean: 52.3, meanBefore: 52.5 };
  expect(changeWords(meanChangeOf(means), 1)).toBe('−0.2');
  expect(changeWords(meanChangeOf({ ...means, meanBefore: 52.31 }), 1)).toBe('±0');
  expect(changeWords(meanChangeOf(row({ count: 5 }, [])), 1)).toBe('差は出せません');
});

test('the earlier release is known where figures say what they were', () => {
  const now = row({ count: 100, before: 90 }, [{ count: 50, before: 45 }, { count: 50 }]);
  expect(rowBefore(now)).toMatchObject({
    firms: { count: 90 },
    figures: [{ count: 45 }, { from: 0, to: 90 }],
  });
  expect(rowBefore(row({ count: 100 }, []))).toBeUndefined();
});

test('of a stack the hidden parts lie together at its end, with the reach of each', () => {
  const part = (key: string, figure: Figure) => ({ key, name: key, tone: key, figure });
  const parts = [part('a', { count: 50 }), part('b', hidden(0, 35)), part('c', hidden(15, 50))];
  const segments = segmentsOf(parts, { count: 100 });
  expect(segments.map(({ key, value }) => [key, value])).toEqual([
    ['a', 50],
    ['hidden', 50],
  ]);
  expect(segments[1]?.words).toBe('b：非公開（0〜35社の間）、c：非公開（15〜50社の間）');
  // Nothing is known of the whole.
  expect(segmentsOf(parts, hidden(0, 200)).map(({ tone }) => tone)).toEqual(['hidden']);
  // Rounded parts fill the whole whatever they come to.
  const rounded = segmentsOf([part('a', { count: 35 }), part('b', { count: 70 })], { count: 100 });
  expect(rounded.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(100);
  // What is written on them is what the table says.
  expect(rounded.map(({ label }) => label)).toEqual(['35%', '70%']);
  expect(figureWords(hidden(0, 1200))).toBe('非公開（0〜1,200社の間）');
});

test('the most-missed items are ranked, with the shares of the survey that asked them too', () => {
  const items = itemsOf([side('answers')]);
  expect(items).toHaveLength(25);
  expect(items.filter(({ survey }) => survey !== undefined).map(({ question }) => question)).toEqual([
    1, 2, 5, 24, 25,
  ]);
  const third = items.find(({ question }) => question === 3)?.missed[0];
  expect(third && third.to > third.from).toBe(true);
  const compared = itemsOf([side('answers', { comparedTo: 11 })]);
  expect(compared[0]?.earlier[0]).toBeDefined();
  expect(items[0]?.earlier[0]).toBeUndefined();
});

test('groups come as they are or the greatest first, and all of them together above', () => {
  const prefectures = [side('scores-by-prefecture')];
  const byCode = keysOfRows(prefectures, 'bands', false);
  expect(byCode).toHaveLength(48);
  expect(byCode.slice(0, 3)).toEqual(['ALL', '01', '02']);
  const [first, ...rest] = keysOfRows(prefectures, 'firms', true);
  expect(first).toBe('ALL');
  const counts = rest.flatMap((key) => {
    const firms = prefectures[0]?.now.rows.find((one) => one.key === key)?.firms;
    return firms && 'count' in firms ? [firms.count] : [];
  });
  expect(counts).toEqual([...counts].sort((one, other) => other - one));
});

test('of industry by size the axes are those that there are, sizes from small to large', () => {
  const keys = ['ALL', 'UNKNOWN/6-20', 'E/301+', 'E/ALL', 'E/UNKNOWN', 'A/1-5', 'ALL/1-5'];
  const { industries, sizes } = axesOf(keys.map((key) => ({ ...row({ count: 5 }, []), key })));
  expect(industries).toEqual(['ALL', 'A', 'E', 'UNKNOWN']);
  expect(sizes).toEqual(['ALL', '1-5', '6-20', '301+', 'UNKNOWN']);
});

test('each figure says of how many, of when, of which release and how it is rounded', () => {
  expect(factsOf(tableOf({ table: 'scores', year: 2026, release: 12 }))).toEqual([
    'n＝1,240社',
    '2026年度（2026年4月1日から2026年11月29日まで、日本時間）',
    '第12号（2026年11月29日 3:00発行）',
    '5件単位に丸めています',
  ]);
  const final = factsOf(tableOf({ table: 'scores', year: 2025, release: 12 }));
  expect(final[1]).toBe('2025年度（2025年4月1日から2026年3月31日まで、日本時間）');
  expect(final.at(-1)).toBe('数字は第10号から変わっていません');
});

test('a 偏差値 is told in points where such points can be had', () => {
  const known = { mean: 52, deviation: 24 };
  expect(pointsAt(50, known)).toBe('52点');
  expect(pointsAt(40, known)).toBe('28点');
  expect(pointsAt(80, known)).toBe('100点より上（届きません）');
  expect(pointsAt(10, known)).toBe('−25点より下（ありません）');
});

test('a reach that ends far above leaves room for what shows', () => {
  expect(
    mostOf([
      { from: 100, to: 100 },
      { from: 0, to: 900 },
    ]),
  ).toBeCloseTo(140);
  expect(mostOf([{ from: 0, to: 35 }])).toBe(35);
  expect(mostOf([])).toBe(5);
});

test('arrow keys step through a chart and stay within it', () => {
  const words = [['a', 'b', 'c'], ['d']];
  expect(placeAfter('ArrowDown', undefined, words)).toEqual({ row: 0, mark: 0 });
  expect(placeAfter('ArrowRight', { row: 0, mark: 2 }, words)).toEqual({ row: 0, mark: 2 });
  expect(placeAfter('ArrowDown', { row: 0, mark: 2 }, words)).toEqual({ row: 1, mark: 0 });
  expect(placeAfter('ArrowUp', { row: 0, mark: 1 }, words)).toEqual({ row: 0, mark: 1 });
  expect(placeAfter('End', { row: 0, mark: 0 }, words)).toEqual({ row: 1, mark: 0 });
  expect(placeAfter('Tab', { row: 0, mark: 0 }, words)).toBeUndefined();
  expect(placeAfter('ArrowDown', undefined, [])).toBeUndefined();
});

test('Japanese breaks anywhere but before a mark that ends', () => {
  expect(linesOf('あいうえお', 39, 13)).toEqual(['あいう', 'えお']);
  expect(linesOf('あいう。えお', 39, 13)).toEqual(['あいう。', 'えお']);
  expect(linesOf('', 39, 13)).toEqual([]);
  // A number stays whole.
  expect(linesOf('あいう12:30え', 52, 13)).toEqual(['あいう', '12:30え']);
  expect(widthOf('あa', 10)).toBeGreaterThan(widthOf('aa', 10));
});
