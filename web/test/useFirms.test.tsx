import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DeskRow, listDiagnoses } from '../src/desk/deskApi';
import { forgetFirms, useFirms } from '../src/desk/useFirms';
import { pending } from './pending';

vi.mock(import('../src/desk/deskApi'), async (original) => ({
  ...(await original()),
  listDiagnoses: vi.fn(),
}));

const FILTER = {};
const asked = vi.mocked(listDiagnoses);

beforeEach(() => {
  forgetFirms();
  asked.mockReset();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function rows(...ids: string[]) {
  return ids.map((diagnosisId) => ({ diagnosisId }) as DeskRow);
}

function answer(ids: string[], nextCursor?: string) {
  return { ok: true as const, value: { diagnoses: rows(...ids), ...(nextCursor ? { nextCursor } : {}) } };
}

/** The next question stays open until it is answered here. */
function openQuestion() {
  const open = pending<Awaited<ReturnType<typeof listDiagnoses>>>();
  asked.mockReturnValueOnce(open.promise);
  return open.resolve;
}

function list() {
  const hook = renderHook(() => useFirms('here', FILTER));
  return { ...hook, ids: () => hook.result.current.rows.map(({ diagnosisId }) => diagnosisId) };
}

test('coming back shows the rows as they were left, and then what there is now', async () => {
  asked.mockResolvedValueOnce(answer(['b', 'a']));
  const before = list();
  await waitFor(() => expect(before.ids()).toEqual(['b', 'a']));
  before.unmount();

  const reply = openQuestion();
  const after = list();
  expect(after.ids()).toEqual(['b', 'a']);
  await act(async () => {});
  expect(after.ids()).toEqual(['b', 'a']);
  expect(after.result.current).toMatchObject({ loading: true, hasMore: false });
  await act(async () => reply(answer(['c', 'b', 'a'])));
  expect(after.ids()).toEqual(['c', 'b', 'a']);
  expect(after.result.current.loading).toBe(false);
});

test('as many rows are asked for again as were shown', async () => {
  const many = Array.from({ length: 50 }, (_, index) => `row-${index}`);
  asked.mockResolvedValueOnce(answer(many, 'on')).mockResolvedValueOnce(answer(['last']));
  const before = list();
  await waitFor(() => expect(before.result.current.hasMore).toBe(true));
  act(() => before.result.current.more());
  await waitFor(() => expect(before.ids()).toHaveLength(51));
  before.unmount();

  asked.mockResolvedValueOnce(answer(['new', ...many.slice(0, 49)], 'on'));
  asked.mockResolvedValueOnce(answer([many[49] ?? '', 'last']));
  const after = list();
  await waitFor(() => expect(after.ids()).toEqual(['new', ...many, 'last']));
});

test('what was left longer ago is not shown again', async () => {
  asked.mockResolvedValueOnce(answer(['a']));
  const before = list();
  await waitFor(() => expect(before.ids()).toEqual(['a']));
  before.unmount();
  vi.setSystemTime(Date.now() + 31_000);
  openQuestion();
  expect(list().ids()).toEqual([]);
});

test('a list that is left asks no more, and its late answer is not kept', async () => {
  const reply = openQuestion();
  const before = list();
  await act(async () => {});
  before.unmount();
  await act(async () => reply(answer(['old'], 'on')));
  expect(asked).toHaveBeenCalledTimes(1);
  openQuestion();
  expect(list().ids()).toEqual([]);
});

test('what was asked for before a change is not kept after it', async () => {
  const reply = openQuestion();
  const before = list();
  forgetFirms();
  await act(async () => reply(answer(['old'])));
  expect(before.ids()).toEqual(['old']);
  before.unmount();
  openQuestion();
  expect(list().ids()).toEqual([]);
});

test('the link to the list, pressed on the list, brings new firms', async () => {
  asked.mockResolvedValueOnce(answer(['a'])).mockResolvedValueOnce(answer(['b', 'a']));
  const { ids } = list();
  await waitFor(() => expect(ids()).toEqual(['a']));
  act(() => void window.dispatchEvent(new Event('pushState')));
  await waitFor(() => expect(ids()).toEqual(['b', 'a']));
});
