import { expect, test } from 'vitest';
import type { Told } from '../src/report/letter';
import { letterTo } from '../src/report/letter';
import { sheetsOf } from '../src/report/sheets/SheetsView';
import type { CommonForm, Report } from '../src/report/types';
import { tell } from '../src/texts/incident';
import { assessment, guide } from './incidentFixture';

const least: Report = { statement: { symptoms: ['OTHER'], noticedAt: '2026-11-24T09:30:00+09:00' } };

const told = (report: Report, commonForm: CommonForm = 'RANSOMWARE'): Told => ({
  report,
  assessment: { ...assessment, classification: { ...assessment.classification, commonForm } },
  guide,
});

const sheet = (id: string, of: Told) => {
  const found = sheetsOf(of).find((one) => one.id === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return Object.fromEntries(found.rows.map(({ term, value }) => [tell(term), value]));
};

test('what nobody said is unknown on every sheet', () => {
  const ppc = sheet('ppc', told(least));
  expect(ppc['2 個人データの項目']).toBeUndefined();
  expect(ppc['3 本人の数']).toBeUndefined();
  expect(ppc['4 原因']).toBeUndefined();
  expect(ppc['始まった日時（発生）']).toBeUndefined();
  expect(ppc['気づいた日時（発覚）']).toBe('2026年11月24日 9:30');
  expect(sheet('nco2', told(least))['NCOへの提供に同意するか（自分で決めて書く）']).toBeUndefined();
});

test('what was said stands there, and a fear as a fear', () => {
  const report: Report = {
    ...least,
    story: '会計のパソコン',
    done: ['UNPLUGGED', 'TOLD_BANK'],
    contact: { firmName: '山田商店', telephone: '06-0000-0000' },
    statement: {
      ...least.statement,
      money: 'DEMANDED',
      business: 'CORE_STOPPED',
      personalData: {
        involved: 'YES',
        sensitive: 'SUSPECTED',
        numbers: 'YES',
        people: 'UP_TO_100',
        owner: 'OWN',
      },
    },
  };
  const ppc = sheet('ppc', told(report));
  expect(ppc['2 個人データの項目']).toBe('要配慮個人情報（おそれ）、マイナンバー');
  expect(ppc['3 本人の数']).toBe('1〜100人');
  expect(ppc['1 概要']).toContain('会計のパソコン');
  expect(ppc.期限).toBe('速報：2026年11月26日をめやすに、遅くとも2026年11月28日まで');
  expect(sheet('nco2', told(report)).要求されたこと).toBe('要求された（払っていない）');
  expect(sheet('police', told(report)).会社名).toBe('山田商店');
  expect(sheet('ipa', told(report)).はじめにした対応).toBe('ネットワークから外した、銀行に知らせた');
  const letter = letterTo({ id: 'bank' }, { ...told(report), number: '2026-9G5FAV' });
  expect(letter).toMatch(/^だまされて送金/);
  expect(letter).toContain('会社名：山田商店');
  expect(letter).toContain('担当者：（書き足してください）');
  expect(letter).toContain('2026-9G5FAV');
});

test.each([
  ['DDOS', 'nco1'],
  ['RANSOMWARE', 'nco2'],
  ['OTHER_ATTACK', 'nco3'],
] as const)('the common form for %s is marked as not seen', (form, id) => {
  const found = sheetsOf(told(least, form)).find((one) => one.id === id);
  expect(found?.rows.every(({ unseen }) => unseen)).toBe(true);
});

test('where no attack is in sight there is no common form', () => {
  expect(sheetsOf(told(least, 'NONE')).map(({ id }) => id)).toEqual(['ppc', 'police', 'ipa']);
});

test('the nine items of the rule are all there', () => {
  const terms = Object.keys(sheet('ppc', told(least)));
  for (let item = 1; item <= 9; item++) expect(terms.some((term) => term.startsWith(`${item} `))).toBe(true);
});
