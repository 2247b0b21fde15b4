import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { devicesIn, guessReading } from '../src/jcstar/check/columns';
import { tableOfText } from '../src/jcstar/check/deviceTable';
import { evidenceCsv } from '../src/jcstar/check/evidence';
import { judgedLines } from '../src/jcstar/check/judged';
import { deviceOf, type Line, NOTHING_TYPED, questionOf } from '../src/jcstar/check/lines';
import { checked, SCHEME } from './jcstarFixture';

const LINES: Line[] = [
  { ...NOTHING_TYPED, id: 1, name: '=cmd|calc', model: 'MHN1800', kind: 'router' },
  { ...NOTHING_TYPED, id: 2, name: '受付, "2階"', model: '3/4' },
  { ...NOTHING_TYPED, id: 3, name: '古い', model: 'MHN-300', maker: '見本電機' },
];

function judgedAndFacts() {
  const { verdicts, labels, ...facts } = checked({ level: 1 }, LINES.map(deviceOf));
  const known = {
    verdicts: new Map(verdicts.map((verdict) => [questionOf(LINES[verdict.device] as Line), verdict])),
    refusals: new Map(),
    labels: new Map(labels.map((label) => [label.registrationNumber, label])),
    facts,
  };
  return { judged: judgedLines(LINES, known), facts };
}

test('the evidence sheet names device, 登録番号, day and source, and nothing in it calculates', async () => {
  const { judged, facts } = judgedAndFacts();
  const csv = await evidenceCsv(judged, facts, SCHEME);
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const rows = Papa.parse<string[]>(csv.slice(1)).data;
  const [heading = [], router = [], odd = [], old = []] = rows;
  const cell = (row: string[], name: string) => row[heading.indexOf(name)];
  expect(cell(router, '登録番号')).toBe('見本-0001');
  expect(cell(router, '機器名')).toBe("'=cmd|calc");
  expect(cell(router, '有効期間')).toBe('2025-05-21～2027-05-20');
  expect(cell(router, '判定の基準日')).toBe('2026-11-28時点');
  expect(cell(router, 'リストに載っている型番')).toBe('MHN-1800');
  expect(cell(odd, '型番')).toBe("'3/4");
  expect(cell(odd, '判定')).toBe('見つからない');
  expect(cell(odd, '登録番号')).toBe('');
  expect(cell(old, '判定')).toBe('有効期限切れ');
  const notes = rows
    .slice(4)
    .map(([note]) => note)
    .join('\n');
  expect(notes).toContain('見本：架空のデータ');
  expect(notes).toContain('2026年11月20日 10:00に取得');
  expect(notes).toContain('見つからないことは、安全でないことを意味しません');
  for (const row of rows) for (const text of row) expect(text).not.toMatch(/^[=+\-@]|^\d{4}-\d\d-\d\d$/);
});

test('the evidence sheet can be read in again', async () => {
  const { judged, facts } = judgedAndFacts();
  const table = await tableOfText((await evidenceCsv(judged, facts, SCHEME)).slice(1));
  const rows = 'rows' in table ? table.rows : [];
  const { devices } = devicesIn(rows, guessReading(rows), SCHEME.deviceKinds);
  expect(devices.map(({ model, kind, name }) => [model, kind, name])).toEqual([
    ['MHN1800', 'router', '=cmd|calc'],
    ['3/4', '', '受付, "2階"'],
    ['MHN-300', '', '古い'],
  ]);
});
