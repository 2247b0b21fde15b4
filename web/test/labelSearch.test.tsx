import { act, cleanup, fireEvent, render, renderHook, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SearchBox } from '../src/jcstar/search/SearchBox';
import { addressOf, queryIn } from '../src/jcstar/search/searchAddress';
import { forgetSearch, useLabelSearch } from '../src/jcstar/search/useLabelSearch';
import { found, LIST, NOTE } from './jcstarFixture';
import { pending } from './pending';

beforeEach(forgetSearch);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const query = (q: string) => ({ q, level: '', category: '', status: '' });

const answer = (q: string, cursor?: string) => {
  const labels = found(q);
  const page = {
    list: LIST,
    note: NOTE,
    labels,
    total: labels.length,
    categories: [],
    foreign: { list: { state: 'NOT_REGISTERED' }, records: [] },
    ...(cursor ? { cursor } : {}),
  };
  return Response.json(page);
};

test('an earlier answer that comes late does not overwrite the later one', async () => {
  const slow = pending<Response>();
  vi.stubGlobal('fetch', (path: string) => (path.includes('CAM') ? answer('CAM-60') : slow.promise));
  const { result, rerender } = renderHook(({ q }) => useLabelSearch(query(q)), {
    initialProps: { q: 'MHN' },
  });
  rerender({ q: 'CAM' });
  await waitFor(() => expect(result.current.found?.total).toBe(1));
  await act(async () => slow.resolve(answer('MHN')));
  expect(result.current.found?.labels[0]?.product).toBe('見本のカメラ');
  expect(result.current.waiting).toBe(false);
});

test('while a new question waits the former answer stays and is said to be old', async () => {
  vi.stubGlobal('fetch', (path: string) =>
    path.includes('MHN') ? answer('MHN') : new Promise<Response>(() => {}),
  );
  const { result, rerender } = renderHook(({ q }) => useLabelSearch(query(q)), {
    initialProps: { q: 'MHN' },
  });
  await waitFor(() => expect(result.current.found?.total).toBe(5));
  rerender({ q: 'CAM' });
  expect(result.current).toMatchObject({ waiting: true, found: { total: 5 } });
});

test('a lost connection is asked again once there is one', async () => {
  let calls = 0;
  vi.stubGlobal('fetch', async () => {
    if (++calls === 1) throw new TypeError('offline');
    return answer('');
  });
  const { result } = renderHook(() => useLabelSearch(query('')));
  await waitFor(() => expect(result.current.failure).toEqual({ kind: 'connection' }));
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(result.current.found?.total).toBe(6));
});

test('more of the list comes after what is there, without a label twice', async () => {
  vi.stubGlobal('fetch', (path: string) => (path.includes('cursor=2') ? answer('') : answer('CAM-60', '2')));
  const { result } = renderHook(() => useLabelSearch(query('x')));
  await waitFor(() => expect(result.current.found?.labels).toHaveLength(1));
  act(() => result.current.more());
  await waitFor(() => expect(result.current.found?.labels).toHaveLength(6));
  expect(result.current.found?.cursor).toBeUndefined();
});

test('typing asks once, after a pause, and not for a word that is still being converted', () => {
  vi.useFakeTimers();
  const asked: string[] = [];
  render(<SearchBox q="" onQuery={(q) => asked.push(q)} />);
  const box = screen.getByRole('searchbox');
  for (const text of ['M', 'MH', 'MHN ']) fireEvent.change(box, { target: { value: text } });
  act(() => void vi.advanceTimersByTime(1000));
  expect(asked).toEqual(['MHN']);
  fireEvent.compositionStart(box);
  fireEvent.change(box, { target: { value: 'ｋ' } });
  act(() => void vi.advanceTimersByTime(1000));
  fireEvent.change(box, { target: { value: 'カメラ' } });
  fireEvent.compositionEnd(box);
  act(() => void vi.advanceTimersByTime(1000));
  expect(asked).toEqual(['MHN', 'カメラ']);
  fireEvent.change(box, { target: { value: 'x'.repeat(101) } });
  act(() => void vi.advanceTimersByTime(1000));
  expect(asked).toHaveLength(2);
  expect(screen.getByRole('alert').textContent).toContain('101文字');
});

test('going back puts the former words into the field', () => {
  const { rerender } = render(<SearchBox q="MHN" onQuery={() => {}} />);
  rerender(<SearchBox q="CAM" onQuery={() => {}} />);
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('CAM');
});

test('the address keeps what is asked for', () => {
  const asked = { q: '100% & #1', level: '2', category: 'カメラ,他', status: 'VALID,EXPIRING' };
  const address = addressOf(asked);
  expect(queryIn(new URL(address, 'http://x').search)).toEqual(asked);
  expect(addressOf(queryIn(''))).toBe('/jcstar');
});
