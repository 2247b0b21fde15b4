// @vitest-environment node
import { expect, test } from 'vitest';
import type { Answer, Answers } from '../src/api/types';
import { FILE_BYTES_MAX, type NamedSheet, sheetsFromFile, sheetsToCsv } from '../src/offices/sheetFile';
import { shippedQuestionSet } from './shippedQuestionSet';

const SET = shippedQuestionSet;
const CHOICES: Answer[] = ['IMPLEMENTED', 'PARTIAL', 'NOT_IMPLEMENTED', 'UNKNOWN'];

function sheet(shift: number): Answers {
  return Object.fromEntries(
    SET.questions.map(({ number, notApplicableAllowed }) => [
      number,
      notApplicableAllowed && shift === 1
        ? 'NOT_APPLICABLE'
        : (CHOICES[(number + shift) % CHOICES.length] ?? 'UNKNOWN'),
    ]),
  );
}

const TWO: NamedSheet[] = [
  { name: '本社', answers: sheet(0) },
  { name: '第二工場, "北"', answers: sheet(1) },
];

function file(content: string | Uint8Array<ArrayBuffer>): File {
  return new File([content], '答え.csv');
}

test('what was saved is read back as it was', async () => {
  const csv = await sheetsToCsv(SET, TWO);
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(await sheetsFromFile(file(csv), SET)).toEqual({ sheets: TWO, faults: [] });
});

test('an office whose name begins like a formula is no formula, and keeps its name', async () => {
  const named = { name: '=SUM(A1)', answers: sheet(0) };
  const csv = await sheetsToCsv(SET, [named]);
  expect(csv).not.toContain(',=SUM');
  expect((await sheetsFromFile(file(csv), SET)).sheets).toEqual([named]);
});

test('what Excel saved as Shift_JIS is read, whatever it did to the rest', async () => {
  // 番号,設問,本社 and the labels as Excel in Japan writes them; an empty column behind.
  const bytes = (text: string) => SHIFT_JIS[text] ?? [...text].map((letter) => letter.charCodeAt(0));
  const rows = SET.questions.map(({ number }) => [
    ...bytes(`${number},?,`),
    ...bytes('わからない'),
    ...bytes(',\r\n'),
  ]);
  const head = [...bytes('No,Q,'), ...bytes('本社'), ...bytes(',\r\n')];
  const { sheets, faults } = await sheetsFromFile(file(new Uint8Array([...head, ...rows.flat()])), SET);
  expect(faults).toEqual([]);
  expect(sheets.map(({ name }) => name)).toEqual(['本社']);
  expect(new Set(Object.values(sheets[0]?.answers ?? {}))).toEqual(new Set(['UNKNOWN']));
});

const SHIFT_JIS: Record<string, number[]> = {
  本社: [0x96, 0x7b, 0x8e, 0xd0],
  わからない: [0x82, 0xed, 0x82, 0xa9, 0x82, 0xe7, 0x82, 0xc8, 0x82, 0xa2],
};

test('points count as answers, in any width', async () => {
  const rows = SET.questions.map(({ number }) => `${number},,${['４', '2', ' 0 ', '−1'][number % 4]}`);
  const { sheets } = await sheetsFromFile(file(['番号,設問,本社', ...rows].join('\n')), SET);
  expect(sheets[0]?.answers[1]).toBe('PARTIAL');
  expect(sheets[0]?.answers[2]).toBe('NOT_IMPLEMENTED');
  expect(sheets[0]?.answers[3]).toBe('UNKNOWN');
  expect(sheets[0]?.answers[4]).toBe('IMPLEMENTED');
});

test('an office with wrong answers is named with its questions, and the others are taken', async () => {
  const csv = await sheetsToCsv(SET, TWO);
  const broken = csv
    .split('\r\n')
    .map((row) => (/^(3|7),/.test(row) ? row.replace(/,[^,]*$/, ',たぶん') : row))
    .join('\r\n');
  const { sheets, faults } = await sheetsFromFile(file(broken), SET);
  expect(sheets).toEqual([TWO[0]]);
  expect(faults).toEqual(['「第二工場, "北"」を加えませんでした。問3、7に、選べる答えが入っていません。']);
});

test('該当なし is refused where the question does not offer it', async () => {
  const rows = SET.questions.map(({ number }) => `${number},,該当なし`);
  const { sheets, faults } = await sheetsFromFile(file(['番号,設問,本社', ...rows].join('\n')), SET);
  expect(sheets).toEqual([]);
  expect(faults[0]).toContain('問1、2、3');
  expect(faults[0]).not.toContain('、9、');
});

test.each([
  ['', 'この設問の答えのファイルではないようです'],
  ['a,b\n1,2', 'この設問の答えのファイルではないようです'],
  ['番号,設問,本社\n1,,\n2,,', '答えが1つもありません'],
  ['x'.repeat(FILE_BYTES_MAX + 1), '大きすぎます'],
])('a file that is something else is told: %#', async (content, message) => {
  const { sheets, faults } = await sheetsFromFile(file(content), SET);
  expect(sheets).toEqual([]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('答え.csv');
  expect(faults[0]).toContain(message);
});
