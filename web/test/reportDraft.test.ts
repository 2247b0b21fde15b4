import { beforeEach, expect, test } from 'vitest';
import { EMPTY, type ReportDraft, reportOf, statementOf } from '../src/report/draft';
import { loadReport, saveReport } from '../src/report/draftStore';
import { reportFaults, reportFaultsOf } from '../src/report/faults';
import { fieldOf, momentOf } from '../src/report/japan';
import { findings } from '../src/report/screening';
import { STEPS, stepOf } from '../src/report/steps';

const draft = (change: Partial<ReportDraft>): ReportDraft => ({
  ...EMPTY,
  symptoms: ['FILES_LOCKED'],
  noticedAt: '2026-11-24T09:30',
  ...change,
});

beforeEach(() => localStorage.clear());

test('times are those of Japan, whatever the device thinks', () => {
  expect(momentOf('2026-11-24T00:10')).toBe('2026-11-24T00:10:00+09:00');
  expect(momentOf('2024-02-29T12:00')).toBe('2024-02-29T12:00:00+09:00');
  expect(fieldOf('2026-03-31T16:00:00Z')).toBe('2026-04-01T01:00');
});

test.each(['', '2026-11-24', '2026-02-30T10:00', 'yesterday', '2026-13-01T00:00'])(
  '%j is no time',
  (typed) => {
    expect(momentOf(typed)).toBeUndefined();
  },
);

test('what was not asked of the symptoms is not sent, though it was answered before', () => {
  const answers = { attack: 'NO', remote: 'YES', business: 'SLOWED' } as const;
  expect(statementOf(draft({ answers }))).toEqual({
    symptoms: ['FILES_LOCKED'],
    noticedAt: '2026-11-24T09:30:00+09:00',
    remote: 'YES',
    business: 'SLOWED',
  });
});

test('whoever says that no personal data is involved has answered all about it', () => {
  const answers = { involved: 'NO', sensitive: 'YES', people: 'MORE_THAN_1000' } as const;
  expect(statementOf(draft({ answers }))?.personalData).toMatchObject({
    involved: 'NO',
    sensitive: 'NO',
    people: 'NONE',
  });
});

test('to be of no sector is more than not to know', () => {
  expect(statementOf(draft({}))?.situation).toBeUndefined();
  expect(statementOf(draft({ noSector: true }))?.situation).toEqual({ sectors: [] });
  expect(statementOf(draft({ sectors: ['MEDICAL'] }))?.situation).toEqual({ sectors: ['MEDICAL'] });
});

test('nothing can be judged without a symptom or a moment', () => {
  expect(statementOf(draft({ symptoms: [] }))).toBeUndefined();
  expect(statementOf(draft({ noticedAt: '' }))).toBeUndefined();
});

test('who wants no name out has none sent, though it was typed', () => {
  const contact = { ...EMPTY.contact, name: '山田', mail: ' a@example.jp ', isMailUnsafe: true };
  const named = draft({ naming: 'NAMED', contact });
  const statement = statementOf(named);
  if (!statement) throw new Error('no statement');
  expect(reportOf(named, statement).contact).toEqual({
    name: '山田',
    mail: 'a@example.jp',
    isMailUnsafe: true,
  });
  expect(reportOf({ ...named, naming: 'ANONYMOUS' }, statement).contact).toBeUndefined();
  const without = { ...named, contact: { ...contact, mail: '' } };
  expect(reportOf(without, statement).contact).toEqual({ name: '山田' });
});

test('a draft is found again for 30 days, and only what fits is taken of it', () => {
  const now = Date.parse('2026-11-28T00:00:00Z');
  const typed = draft({ story: '画面が真っ赤', answers: { ongoing: 'YES' }, done: ['UNPLUGGED'] });
  expect(saveReport('k', typed, now)).toBe(true);
  expect(loadReport('k', now + 29 * 86_400_000)).toEqual(typed);
  expect(loadReport('k', now + 30 * 86_400_000)).toEqual(EMPTY);
  localStorage.setItem(
    'k',
    JSON.stringify({ at: now, draft: { symptoms: 'x', answers: { money: 'LOTS' }, story: 7, done: ['X'] } }),
  );
  expect(loadReport('k', now)).toEqual(EMPTY);
  localStorage.setItem('k', 'nonsense');
  expect(loadReport('k', now)).toEqual(EMPTY);
});

test('a moment ahead, and a beginning after it was noticed, are told before anything is sent', () => {
  const now = Date.parse('2026-11-24T09:30:00+09:00');
  const fields = (change: Partial<ReportDraft>) => reportFaults(draft(change), now).map(({ field }) => field);
  expect(fields({})).toEqual([]);
  expect(fields({ noticedAt: '2026-11-24T09:35' })).toEqual([]);
  expect(fields({ noticedAt: '2026-11-24T09:36' })).toEqual(['report-noticedAt']);
  expect(fields({ startedAt: '2026-11-24T09:31' })).toEqual(['report-startedAt']);
  expect(fields({ startedAt: '2026-11-23T23:59' })).toEqual([]);
  expect(fields({ story: '😀' })).toEqual([]);
  expect(fields({ story: 'あ'.repeat(10_001) })).toEqual(['report-story']);
});

test("the server's violations stand at their fields, and each field on its screen", () => {
  const fields = [
    '/statement/noticedAt',
    '/statement/personalData/people',
    '/contact/mail',
    '/consent/notice',
  ];
  const faults = reportFaultsOf(fields.map((path) => ({ path, code: 'X', message: 'm' })));
  expect(faults.map(({ field }) => field)).toEqual([
    'report-noticedAt',
    'report-people',
    'report-mail',
    'consent',
  ]);
  expect(faults.map(({ field }) => stepOf(field ?? ''))).toEqual(['seen', 'data', 'send', 'send']);
  expect(stepOf('report-targeted')).toBe('harm');
  expect(STEPS).toContain(stepOf('report-prefecture'));
});

test.each([
  ['マイナンバーは 1234 5678 9018 です', ['myNumber']],
  ['カード 4111-1111-1111-1111', ['card']],
  ['カード ４１１１１１１１１１１１１１１１', ['card']],
  ['4111 1111 1111 1112', []],
  ['電話 03-1234-5678、受付番号 20261128', []],
  ['a@x.jp, b@x.jp と c@x.jp に送った', ['addresses']],
  ['a@x.jp に2回、a@x.jp から', []],
  ['', []],
])('what should not be sent is pointed out in %j', (typed, found) => {
  expect(findings(typed)).toEqual(found);
});
