import bandList from '../../shared/content/src/main/resources/kyojo/content/employee-bands/kyojo-1.json' with {
  type: 'json',
};
import divisionList from '../../shared/content/src/main/resources/kyojo/content/industries/jsic-14.json' with {
  type: 'json',
};
import prefectureList from '../../shared/content/src/main/resources/kyojo/content/prefectures/jis-x-0401.json' with {
  type: 'json',
};
import type { Figure, Reason, Release, Row, Table } from '../src/statistics/statisticsApi';

const BANDS = ['100', '70-99', '50-69', '-25-49'];
const ANSWERS = ['IMPLEMENTED', 'PARTIAL', 'NOT_IMPLEMENTED', 'UNKNOWN'];
const STEPS = Array.from({ length: 25 }, (_, index) => `S${-25 + index * 5}`);
const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11];

/** Numbers that are always the same, as if by chance. */
function chance(seed: number): number {
  const wave = Math.sin(seed * 12.9898) * 43758.5453;
  return wave - Math.floor(wave);
}

function round(count: number): number {
  return Math.max(0, Math.round(count / 5) * 5);
}

function shown(count: number, release: number): Figure {
  const rounded = round(count);
  return { count: rounded, ...(release > 1 ? { before: round(rounded * 0.9) } : {}) };
}

function hidden(from: number, to: number, reason: Reason = 'SMALL_OR_COMPLEMENT'): Figure {
  return { hidden: reason, from, to };
}

/** As many as there are, but that each small group's two last hide. */
function split(firms: number, shares: number[], release: number): Figure[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, index) => {
    const count = (firms * share) / whole;
    return count < 8 || (firms < 60 && index >= shares.length - 2)
      ? hidden(0, Math.max(10, round(firms * 0.6)))
      : shown(count, release);
  });
}

function rowOf(
  key: string,
  name: string,
  firms: number,
  shares: number[],
  release: number,
  seed: number,
): Row {
  if (firms < 5) {
    return { key, name, firms: hidden(0, 10), figures: shares.map(() => hidden(0, 10)) };
  }
  const mean = 35 + chance(seed) * 35;
  return {
    key,
    name,
    firms: shown(firms, release),
    mean: Math.round(mean * 10) / 10,
    deviation: 24.1,
    ...(release > 1 ? { meanBefore: Math.round(mean * 10) / 10 - 1.2 } : {}),
    figures: split(firms, shares, release),
  };
}

function bandShares(seed: number): number[] {
  return [0.03 + chance(seed) * 0.05, 0.25 + chance(seed + 1) * 0.15, 0.3, 0.3 + chance(seed + 2) * 0.2];
}

function answerShares(seed: number): number[] {
  return Array.from({ length: 25 }, (_, question) => {
    const done = chance(seed + question * 3);
    return [0.15 + done * 0.4, 0.15 + chance(seed + question) * 0.2, 0.5 - done * 0.3, 0.08];
  }).flat();
}

function answerFigures(firms: number, seed: number, release: number): Figure[] {
  const shares = answerShares(seed);
  return Array.from({ length: 25 }, (_, question) =>
    split(firms, shares.slice(question * 4, question * 4 + 4), release),
  ).flat();
}

const ANSWER_COLUMNS = Array.from({ length: 25 }, (_, question) =>
  ANSWERS.map((answer) => `${question + 1}:${answer}`),
).flat();

interface Asked {
  table: string;
  year: number;
  release: number;
  comparedTo?: number | undefined;
  /** How many firms all are. */
  firms?: number;
}

export const RELEASES: Release[] = [12, 11, 10].map((number) => ({
  number,
  at: `2026-11-${17 + number}T03:00:00+09:00`,
  years: [
    { year: 2026, figuresSince: number, countedAt: `2026-11-${17 + number}T02:55:00+09:00`, isFinal: false },
    { year: 2025, figuresSince: 10, countedAt: '2026-03-31T23:59:59+09:00', isFinal: true },
  ],
}));

const LONG_NAMES = [
  '沖縄県中小企業情報セキュリティ支援連絡協議会・おきなわサイバーセキュリティネットワーク',
  'なにわ地域SECUNITY',
  'あおば情報セキュリティ連絡会',
  'ちくし商工サイバーの会',
];

function groupsOf(grouping: string): { key: string; name: string; share: number }[] {
  const shares = (index: number) => 0.002 + chance(index + 7) ** 3 * 0.2;
  if (grouping === 'industry')
    return [...divisionList.divisions, { code: 'UNKNOWN', name: '業種の回答なし' }].map(
      ({ code, name }, index) => ({
        key: code,
        name,
        share: shares(index),
      }),
    );
  if (grouping === 'size')
    return [...bandList.bands, { id: 'UNKNOWN', name: '従業員数の回答なし' }].map(({ id, name }, index) => ({
      key: id,
      name,
      share: [0.3, 0.25, 0.2, 0.1, 0.08, 0.001, 0.06][index] ?? 0,
    }));
  if (grouping === 'prefecture')
    return prefectureList.prefectures.map(({ code, name }, index) => ({
      key: code,
      name,
      share: shares(index + 40) / 2,
    }));
  return [
    ...LONG_NAMES.map((name, index) => ({
      key: `0000000000000000000000000${index + 1}`,
      name,
      share: 0.3 - index * 0.07,
    })),
    { key: 'REGION:kinki', name: '近畿の小規模な地域（3地域）', share: 0.05 },
  ];
}

/** A table as the API answers it. */
export function tableOf({ table, year, release, comparedTo, firms = 1240 }: Asked): Table {
  const isCompared = comparedTo !== undefined ? 2 : 0;
  return {
    table,
    year,
    release,
    at: `2026-11-${17 + release}T03:00:00+09:00`,
    figuresSince: year === 2025 ? 10 : release,
    countedAt: `2026-11-${17 + release}T02:55:00+09:00`,
    isFinal: year === 2025,
    questionSet: 'ipa-jisha-3.1',
    rounding: 5,
    minimum: 5,
    ...(comparedTo === undefined
      ? {}
      : {
          comparedTo: {
            release: comparedTo,
            at: `2026-11-${17 + comparedTo}T03:00:00+09:00`,
            state: year === 2025 ? 'SAME_FIGURES' : 'COMPARED',
          },
        }),
    ...contentOf(table, firms, isCompared),
  };
}

function contentOf(table: string, firms: number, release: number): Content {
  if (table === 'scores') return scores(firms, release);
  if (table === 'answers') return answers(firms, release);
  if (table === 'scores-by-month') return months(firms, release);
  if (table === 'scores-by-industry-and-size') return grid(firms, release);
  const grouping = table.replace(/^(scores|answers)-by-/, '');
  const isAnswers = table.startsWith('answers');
  const all = rowOf('ALL', 'すべて', firms, bandShares(1), release, 1);
  const rows = groupsOf(grouping).map(({ key, name, share }, index) =>
    rowOf(key, name, firms * share, bandShares(index), release, index),
  );
  if (!isAnswers) return { columns: BANDS, rows: [all, ...rows] };
  return {
    columns: ANSWER_COLUMNS,
    rows: [all, ...rows].map((row, index) => ({
      ...row,
      figures:
        'count' in row.firms
          ? answerFigures(row.firms.count, index, release)
          : ANSWER_COLUMNS.map(() => hidden(0, 10)),
    })),
  };
}

type Content = Pick<Table, 'columns' | 'rows' | 'percentiles' | 'survey'>;

function scores(firms: number, release: number): Content {
  const steps = STEPS.map((_, index) => Math.exp(-((index - 14) ** 2) / 40));
  const row = rowOf('ALL', 'すべて', firms, bandShares(1), release, 1);
  return {
    columns: [...BANDS, ...STEPS],
    rows: [{ ...row, figures: [...row.figures, ...split(firms, steps, release)] }],
    percentiles: [
      { p: 10, from: 10, to: 14 },
      { p: 25, from: 30, to: 34 },
      { p: 50, from: 45, to: 49 },
      { p: 75, from: 65, to: 69 },
      { p: 90, from: 80, to: 84 },
    ],
  };
}

function answers(firms: number, release: number): Content {
  const row = rowOf('ALL', 'すべて', firms, [1], release, 1);
  const figures = answerFigures(firms, 5, release);
  // One question's two last answers are too few to be told.
  figures[10] = hidden(0, 35);
  figures[11] = hidden(0, 35);
  return {
    columns: ANSWER_COLUMNS,
    rows: [{ ...row, figures }],
    survey: {
      name: 'IPA 2024年度 中小企業における情報セキュリティ対策に関する実態調査',
      firms: 4191,
      from: '2024-10-25',
      to: '2024-11-06',
      source: {
        sourceUrl: 'https://www.henmi-adm.jp/news/3558.html',
        validFrom: '2025-05-27',
        verifiedOn: '2026-11-29',
        confidence: 'THIRD_PARTY',
      },
      furtherSources: ['https://cloud.watch.impress.co.jp/docs/news/2017572.html'],
      shares: [
        { question: 1, share: 73 },
        { question: 2, share: 71.4 },
        { question: 5, share: 37.9 },
        { question: 24, share: 39.8 },
        { question: 25, share: 39.2 },
      ],
    },
  };
}

function months(firms: number, release: number) {
  return {
    columns: ['SUBMISSIONS', ...BANDS],
    rows: MONTHS.map((month) => {
      const count = month === 4 ? 3 : (firms / 8) * (0.5 + chance(month));
      const key = `2026-${String(month).padStart(2, '0')}`;
      const row = rowOf(key, key, count, bandShares(month), release, month);
      const submissions = month === 4 ? hidden(0, 10) : shown(count * 1.2, release);
      return { ...row, figures: [submissions, ...row.figures] };
    }),
  };
}

function grid(firms: number, release: number) {
  const rows = divisionList.divisions.flatMap(({ code, name }, index) =>
    bandList.bands.map(({ id, name: size }, column): Row => {
      const count = firms * (0.002 + chance(index + 7) ** 3 * 0.2) * (0.4 - column * 0.07);
      return {
        key: `${code}/${id}`,
        name: `${name} ${size}`,
        firms: count < 5 ? hidden(0, 15) : shown(count, release),
        figures: [],
      };
    }),
  );
  const whole = (key: string): Row => ({ key, name: key, firms: shown(firms, release), figures: [] });
  return { columns: [], rows: [whole('ALL'), ...rows] };
}

/** A community whose firms are too few for anything to show. */
export function tooFew(table: Table): Table {
  return {
    ...table,
    rows: table.rows.slice(0, 1).map(({ key, name, figures }) => ({
      key,
      name,
      firms: hidden(0, 5, 'TABLE'),
      figures: figures.map(() => hidden(0, 5, 'TABLE')),
    })),
  };
}
