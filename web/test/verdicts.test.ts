import { expect, test } from 'vitest';
import type { Failure } from '../src/api/failure';
import type { Outcome } from '../src/api/request';
import { judgedLines, tally } from '../src/jcstar/check/judged';
import { deviceOf, faultOf, isSaid, type Line, NOTHING_TYPED, questionOf } from '../src/jcstar/check/lines';
import { checkInParts, type Known, NOTHING_KNOWN, PART, type Steps } from '../src/jcstar/check/verdicts';
import type { Checked, Device, Requirement } from '../src/jcstar/types';
import { checked, LIST } from './jcstarFixture';

function lineOf(id: number, typed: Partial<Line>): Line {
  return { ...NOTHING_TYPED, ...typed, id };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => lineOf(index + 1, { model: `X-${index}` }));

type Ask = (requirement: Requirement, devices: Device[]) => Promise<Outcome<Checked>>;

async function check(lines: Line[], ask: Ask, before: Known = NOTHING_KNOWN) {
  const told: Known[] = [];
  const waits: boolean[] = [];
  const steps: Steps = {
    ask: (requirement, devices) => ask(requirement, devices),
    onKnown: (known) => told.push(known),
    onWaiting: (waiting) => waits.push(waiting),
    pause: async () => {},
    signal: new AbortController().signal,
  };
  const failure = await checkInParts(lines, { level: 1 }, before, steps);
  return { failure, told, waits, known: told.at(-1) ?? before };
}

const answers: Ask = async (requirement, devices) => ({ ok: true, value: checked(requirement, devices) });

const problem = (status: number, code: string, path?: string): Failure => ({
  kind: 'problem',
  problem: {
    type: '/p',
    title: 't',
    status,
    code,
    ...(path ? { violations: [{ path, code: 'WRONG', message: '直してください' }] } : {}),
  } as Extract<Failure, { kind: 'problem' }>['problem'],
});

test('10,000 devices are asked for in parts, each once', async () => {
  const asked: number[] = [];
  const { failure, told, known } = await check(many(10_000), async (requirement, devices) => {
    asked.push(devices.length);
    return answers(requirement, devices);
  });
  expect(failure).toBeUndefined();
  expect(asked).toEqual(Array.from({ length: 20 }, () => PART));
  expect(told).toHaveLength(20);
  expect(known.verdicts.size).toBe(10_000);
});

test('lines that ask the same are asked once, whatever they are called', async () => {
  const lines = [
    lineOf(1, { model: 'MHN-1800', name: '1階' }),
    lineOf(2, { model: 'MHN-1800', name: '2階', kind: 'router' }),
    lineOf(3, { model: 'ー', name: '型番なし' }),
  ];
  const asked: Device[][] = [];
  const { known } = await check(lines, async (requirement, devices) => {
    asked.push(devices);
    return answers(requirement, devices);
  });
  expect(asked).toEqual([[{ model: 'MHN-1800', name: '1階' }]]);
  const judged = judgedLines(lines, known);
  expect(judged.map(({ verdict }) => verdict?.conclusion)).toEqual(['VALID', 'VALID', undefined]);
  expect(judged[2]?.fault).toBe('NEITHER');
  expect(tally(judged, ['VALID', 'UNCHECKABLE', 'EXPIRED'])).toEqual([
    ['VALID', 2],
    ['UNCHECKABLE', 1],
  ]);
});

test('a list that is replaced meanwhile makes the check begin anew', async () => {
  let calls = 0;
  const { known } = await check(many(PART + 1), async (requirement, devices) => {
    const value = checked(requirement, devices, {
      ...LIST,
      version: ++calls === 1 ? 7 : 8,
    } as Checked['list']);
    return { ok: true, value };
  });
  expect(known.verdicts.size).toBe(PART + 1);
  expect(known.facts?.list).toMatchObject({ version: 8 });
  expect(calls).toBe(3);
});

test('what the server will not take is told at its device, and the others are checked', async () => {
  const { failure, known } = await check(many(3), async (requirement, devices) =>
    devices.some(({ model }) => model === 'X-1')
      ? { ok: false, failure: problem(422, 'INVALID_REQUEST', '/devices/1/model') }
      : answers(requirement, devices),
  );
  expect(failure).toBeUndefined();
  expect(known.verdicts.size).toBe(2);
  expect([...known.refusals.values()]).toEqual(['直してください']);
});

test('a busy server is given time; a lost connection stops with what there is', async () => {
  let calls = 0;
  const { failure, waits, known } = await check(many(PART + 1), async (requirement, devices) => {
    calls++;
    if (calls === 1) return { ok: false, failure: { kind: 'status', status: 429 } };
    if (calls === 3) return { ok: false, failure: { kind: 'connection' } };
    return answers(requirement, devices);
  });
  expect(waits).toEqual([true, false]);
  expect(failure).toEqual({ kind: 'connection' });
  expect(known.verdicts.size).toBe(PART);
  const { known: all } = await check(many(PART + 1), answers, known);
  expect(all.verdicts.size).toBe(PART + 1);
});

test('without a list there is nothing more to ask', async () => {
  let calls = 0;
  const { known } = await check(many(PART + 1), async (requirement, devices) => {
    calls++;
    const value = checked(requirement, devices, {
      state: 'NOT_REGISTERED',
      officialPage: 'https://example.jp',
    });
    return { ok: true, value };
  });
  expect(calls).toBe(1);
  expect(known.facts?.list.state).toBe('NOT_REGISTERED');
});

test.each(['-', 'ー', '－', '―', ' ', '\u3000', '\u200b', '─', '‐'])(
  '%j says that there is nothing',
  (text) => {
    expect(isSaid(text)).toBe(false);
  },
);

test('a kana word with a prolonged sound is something', () => {
  expect(isSaid('メーカー')).toBe(true);
  expect(faultOf({ ...NOTHING_TYPED, model: 'x'.repeat(101) })).toBe('LONG');
  expect(faultOf({ ...NOTHING_TYPED, number: '見本-1' })).toBeUndefined();
});

test('what is sent says no more than the person did', () => {
  expect(deviceOf({ ...NOTHING_TYPED, model: 'A1', maker: '-' })).toEqual({ model: 'A1' });
  expect(deviceOf({ ...NOTHING_TYPED, number: '仮-1', numberKind: 'PROVISIONAL' })).toEqual({
    number: '仮-1',
    numberKind: 'PROVISIONAL',
  });
  expect(questionOf({ ...NOTHING_TYPED, model: 'A1', name: 'x' })).toBe(
    questionOf({ ...NOTHING_TYPED, model: 'A1', kind: 'pc' }),
  );
});
