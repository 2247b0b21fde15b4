import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type IncidentKey, tell } from '../src/texts/incident';
import incident from '../src/texts/incident.ja.json';
import ja from '../src/texts/ja.json';
import { type JcstarKey, say } from '../src/texts/jcstar';
import jcstar from '../src/texts/jcstar.ja.json';
import { compare, type PositionKey } from '../src/texts/position';
import position from '../src/texts/position.ja.json';
import { text as staffText, type TextKey } from '../src/texts/staff';
import staff from '../src/texts/staff.ja.json';
import { type StatisticsKey, word } from '../src/texts/statistics';
import statistics from '../src/texts/statistics.ja.json';
import { text } from '../src/texts/text';

const SOURCES = join(import.meta.dirname, '..', 'src');

/** The functions that give texts, each of its own catalogue. */
const SPEAKERS: Record<string, (key: string) => string> = {
  text: (key) => staffText(key as TextKey),
  say: (key) => say(key as JcstarKey),
  tell: (key) => tell(key as IncidentKey),
  compare: (key) => compare(key as PositionKey),
  word: (key) => word(key as StatisticsKey),
};

const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => ({ name, code: readFileSync(join(SOURCES, name), 'utf8') }));

function keys(node: object, prefix = ''): string[] {
  return Object.entries(node).flatMap(([name, value]) =>
    typeof value === 'string' ? [prefix + name] : keys(value as object, `${prefix}${name}.`),
  );
}

test.each([
  ['ja.json', ja],
  ['incident.ja.json', incident],
  ['jcstar.ja.json', jcstar],
  ['staff.ja.json', staff],
  ['position.ja.json', position],
  ['statistics.ja.json', statistics],
])('every text of the catalogue %s is used', (_, catalogue) => {
  const used = new Set(
    sources.flatMap(({ code }) => [...code.matchAll(/'([a-z]\w*\.\w+)'/gi)].map(([, key]) => key)),
  );
  expect(keys(catalogue).filter((key) => !used.has(key))).toEqual([]);
});

test('no source file speaks Japanese itself', () => {
  const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const speaking = sources.filter(({ code }) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(withoutComments(code)));
  expect(speaking.map(({ name }) => name)).toEqual([]);
});

test('every place in a text is filled by each call that shows it', () => {
  const calls = sources.flatMap(({ name, code }) =>
    [...code.matchAll(/\b(text|say|tell|word|compare)\('([\w.]+)'\)/g)].map(([, how, key]) => ({
      name,
      words: SPEAKERS[how ?? '']?.(key ?? '') ?? '',
    })),
  );
  expect(calls.length).toBeGreaterThan(50);
  expect(calls.filter(({ words }) => /\{\w+\}/.test(words))).toEqual([]);
});

test('names and marks are written as the programme writes them', () => {
  expect(JSON.stringify({ ja, jcstar, staff, incident })).not.toMatch(/地域SECURITY|★.{0,4}(取得|認定)/);
});

test('values are put in as they are', () => {
  expect(text('result.partOf', { total: -3, max: 20 })).toBe('-3 / 20点');
  expect(text('result.ask', { text: '{text} $& 100%' })).toBe('聞くこと：{text} $& 100%');
});
