import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isDay, loadDraft, OPEN_DRAFT, requirementIn } from '../src/jcstar/check/draft';
import { NOTHING_TYPED } from '../src/jcstar/check/lines';
import { useLines } from '../src/jcstar/check/useLines';
import { useVerdicts } from '../src/jcstar/check/useVerdicts';
import { checked } from './jcstarFixture';

const posts: { level: number; models: string[] }[] = [];

/** The check's route alone, answering at once. */
async function server(_: string, init?: RequestInit): Promise<Response> {
  const { requirement, devices } = JSON.parse(String(init?.body));
  posts.push({ level: requirement.level, models: devices.map(({ model }: { model: string }) => model) });
  await Promise.resolve();
  if (init?.signal?.aborted) throw new DOMException('aborted', 'AbortError');
  return Response.json(checked(requirement, devices));
}

beforeEach(() => {
  localStorage.clear();
  posts.length = 0;
  vi.stubGlobal('fetch', server);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const typed = (model: string) => ({ ...NOTHING_TYPED, model });

function workbench() {
  const { result } = renderHook(() => {
    const lines = useLines(OPEN_DRAFT);
    return { lines, verdicts: useVerdicts(lines.lines, lines.requirement) };
  });
  return {
    now: () => result.current,
    conclusions: () => result.current.verdicts.judged.map(({ verdict }) => verdict?.conclusion),
  };
}

test('each change is checked, each can be undone, and what is known is not asked again', async () => {
  const { now, conclusions } = workbench();
  act(() => void now().lines.take([typed('MHN-1800'), typed('MHN-300')], false));
  await waitFor(() => expect(conclusions()).toEqual(['VALID', 'EXPIRED']));
  act(() => now().lines.change(2, typed('CAM-60')));
  await waitFor(() => expect(conclusions()).toEqual(['VALID', 'VALID']));
  act(() => now().lines.remove(1));
  expect(now().lines.last).toEqual({ act: 'REMOVED', count: 1 });
  act(() => now().lines.undo());
  act(() => now().lines.undo());
  expect(conclusions()).toEqual(['VALID', 'EXPIRED']);
  act(() => now().lines.undo());
  expect(now().lines.lines).toEqual([]);
  expect(posts.map(({ models }) => models)).toEqual([['MHN-1800', 'MHN-300'], ['CAM-60']]);
});

test('another requirement has its own verdicts', async () => {
  const { now, conclusions } = workbench();
  act(() => void now().lines.take([typed('MHN-1800')], false));
  await waitFor(() => expect(conclusions()).toEqual(['VALID']));
  act(() => now().lines.require({ level: 2 }));
  expect(conclusions()).toEqual([undefined]);
  await waitFor(() => expect(conclusions()).toEqual(['LEVEL_TOO_LOW']));
  expect(posts.map(({ level }) => level)).toEqual([1, 2]);
});

test('a stop holds until the person goes on', async () => {
  const { now, conclusions } = workbench();
  act(() => now().verdicts.stop());
  act(() => void now().lines.take([typed('MHN-1800')], false));
  expect(now().verdicts.state).toBe('STOPPED');
  expect(posts).toEqual([]);
  act(() => now().verdicts.goOn());
  await waitFor(() => expect(conclusions()).toEqual(['VALID']));
  expect(now().verdicts.state).toBe('IDLE');
});

test('the list is kept on the device, and no verdict with it', async () => {
  const { now, conclusions } = workbench();
  act(() => void now().lines.take([{ ...typed('MHN-1800'), name: '受付' }], false));
  await waitFor(() => expect(conclusions()).toEqual(['VALID']));
  act(() => void window.dispatchEvent(new Event('pagehide')));
  const kept = localStorage.getItem(OPEN_DRAFT.key) ?? '';
  expect(kept).toContain('受付');
  expect(kept).not.toContain('VALID');
  expect(loadDraft(OPEN_DRAFT).lines).toEqual([{ ...typed('MHN-1800'), name: '受付', id: 1 }]);
  act(() => now().lines.clear());
  act(() => void window.dispatchEvent(new Event('pagehide')));
  expect(localStorage).toHaveLength(0);
});

test('what another hand has written into the draft does no harm', () => {
  localStorage.setItem(
    OPEN_DRAFT.key,
    '{"lines":[null,{"model":7,"numberKind":"X","name":"a"}],"requirement":9}',
  );
  expect(loadDraft(OPEN_DRAFT)).toEqual({
    lines: [
      { ...NOTHING_TYPED, id: 1 },
      { ...NOTHING_TYPED, id: 2, name: 'a' },
    ],
    requirement: { level: 1 },
  });
  localStorage.setItem(OPEN_DRAFT.key, '[');
  expect(loadDraft(OPEN_DRAFT).lines).toEqual([]);
});

test('a list takes 10,000 devices, and says how many it could not', () => {
  const { now } = workbench();
  act(() => now().verdicts.stop());
  let left = 0;
  act(() => {
    left = now().lines.take(
      Array.from({ length: 10_003 }, (_, index) => typed(`X-${index}`)),
      false,
    );
  });
  expect(left).toBe(3);
  expect(now().lines.lines).toHaveLength(10_000);
});

test('a year that is still being typed is no day yet', () => {
  expect(isDay('0202-01-01')).toBe(false);
  expect(isDay('2027-01-01')).toBe(true);
  expect(requirementIn({ level: 5, on: 'x' })).toEqual({ level: 1 });
});
