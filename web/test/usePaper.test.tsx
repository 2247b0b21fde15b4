import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type EnteredSheet, enterSheet, takeSheetBack } from '../src/desk/deskApi';
import { usePaper } from '../src/desk/usePaper';
import { pending } from './pending';
import { shippedQuestionSet as questionSet } from './shippedQuestionSet';

vi.mock(import('../src/desk/deskApi'), async (original) => ({
  ...(await original()),
  enterSheet: vi.fn(),
  takeSheetBack: vi.fn(),
}));

type Entered = Awaited<ReturnType<typeof enterSheet>>;
type TakenBack = Awaited<ReturnType<typeof takeSheetBack>>;

const entering = vi.mocked(enterSheet);
const takingBack = vi.mocked(takeSheetBack);
const REFUSED = { ok: false as const, failure: { kind: 'connection' as const } };
const DONE = { ok: true as const, value: undefined };

beforeEach(() => {
  entering.mockReset();
  takingBack.mockReset();
});
afterEach(cleanup);

let desks = 0;

/** A sitting of its own. */
function paper(community = `desk-${++desks}`) {
  const options = { community, notice: 'n', questionSet, agreed: true, reason: (why: string) => why };
  const { result, unmount } = renderHook(() => usePaper(options));
  const press = (keys: string[]) => {
    for (const key of keys) act(() => result.current.press(key));
  };
  return {
    community,
    unmount,
    now: () => result.current,
    entered: () => result.current.entered.map(({ diagnosisId }) => diagnosisId),
    fill: () => press(questionSet.questions.map(() => '1')),
    enter: () => press(['Enter']),
    facts: (firmName: string) => act(() => result.current.onFacts({ firmName })),
    undo: () => act(() => void result.current.undo()),
  };
}

function stored(diagnosisId: string): Entered {
  return { ok: true, value: { diagnosisId, firmId: `firm-${diagnosisId}` } as EnteredSheet };
}

function openSend() {
  const { promise, resolve } = pending<Entered>();
  entering.mockReturnValueOnce(promise);
  return (outcome: Entered) => act(async () => resolve(outcome));
}

function openUndo() {
  const { promise, resolve } = pending<TakenBack>();
  takingBack.mockReturnValueOnce(promise);
  return (outcome: TakenBack) => act(async () => resolve(outcome));
}

async function withOneSheet() {
  const desk = paper();
  const reply = openSend();
  desk.fill();
  desk.enter();
  await reply(stored('one'));
  expect(desk.entered()).toEqual(['one']);
  return desk;
}

test('nothing is taken back while a sheet is being sent', async () => {
  const desk = await withOneSheet();
  const reply = openSend();
  desk.fill();
  desk.enter();
  expect(desk.now().busy).toBe('sending');
  desk.undo();
  expect(takingBack).not.toHaveBeenCalled();
  await reply(stored('two'));
  expect(desk.entered()).toEqual(['two', 'one']);
  expect(desk.now().busy).toBeUndefined();
});

test('no sheet is sent while one is being taken back, but the next may be typed', async () => {
  const desk = await withOneSheet();
  const reply = openUndo();
  desk.undo();
  expect(desk.now().busy).toBe('undoing');
  desk.fill();
  desk.enter();
  expect(entering).toHaveBeenCalledTimes(1);
  await reply(DONE);
  expect(takingBack).toHaveBeenCalledWith(desk.community, 'firm-one', 'one');
  expect(desk.entered()).toEqual([]);
  expect(desk.now().typed).toHaveLength(questionSet.questions.length);
});

test('a sheet that is not taken back stays', async () => {
  const desk = await withOneSheet();
  const reply = openUndo();
  desk.undo();
  await reply(REFUSED);
  expect(desk.entered()).toEqual(['one']);
  expect(desk.now()).toMatchObject({ busy: undefined, fault: expect.stringMatching(/./) });
});

test('an answer that comes after the page was left and opened again is counted beside the others', async () => {
  const desk = await withOneSheet();
  const late = openSend();
  desk.fill();
  desk.enter();
  desk.unmount();
  const again = paper(desk.community);
  const reply = openUndo();
  again.undo();
  await late(stored('two'));
  await reply(DONE);
  expect(again.entered()).toEqual(['two']);
});

test('what is begun for the next sheet while one is being sent stays', async () => {
  const desk = paper();
  const reply = openSend();
  desk.facts('一つめ商店');
  desk.fill();
  desk.enter();
  expect(desk.now().facts.firmName).toBe('');
  desk.facts('二つめ商店');
  await reply(stored('one'));
  expect(entering.mock.calls[0]?.[2]).toContain('一つめ商店');
  expect(desk.now().facts.firmName).toBe('二つめ商店');
});

test('a refused sheet has its own facts again; what was begun for the next one comes after it', async () => {
  const desk = paper();
  const refuse = openSend();
  desk.facts('一つめ商店');
  desk.fill();
  desk.enter();
  desk.facts('二つめ商店');
  await refuse(REFUSED);
  expect(desk.now().facts.firmName).toBe('一つめ商店');
  const reply = openSend();
  desk.enter();
  expect(entering.mock.calls[1]).toEqual(entering.mock.calls[0]);
  expect(desk.now().facts.firmName).toBe('二つめ商店');
  await reply(stored('one'));
  expect(desk.now().facts.firmName).toBe('二つめ商店');
  expect(desk.now().typed).toEqual([]);
});
