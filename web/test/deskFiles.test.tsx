import { createHash } from 'node:crypto';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DeskFiles } from '../src/desk/incidents/DeskFiles';
import { save } from '../src/device/save';
import { staffRequest } from '../src/staff/staffRequest';

vi.mock(import('../src/staff/staffRequest'), () => ({ staffRequest: vi.fn() }));
vi.mock(import('../src/device/save'), () => ({ save: vi.fn() }));
vi.mock(import('../src/staff/membership'), async (original) => ({
  ...(await original()),
  usePlace: () => ({ community: 'here' }) as ReturnType<Awaited<ReturnType<typeof original>>['usePlace']>,
}));

const CONTENT = 'a screen';
const FILE = {
  id: 'F1',
  fileName: '画面.png',
  type: 'image/png',
  size: 8,
  sha256: createHash('sha256').update(CONTENT).digest('hex'),
  state: 'RECEIVED' as const,
  at: '2026-11-29T10:00:00+09:00',
};
const ADDRESS = { url: 'https://bucket.example/F1?signed', expiresAt: '2026-11-29T10:00:00+09:00' };

beforeEach(() => {
  vi.mocked(staffRequest).mockResolvedValue({ ok: true, value: ADDRESS });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

async function ask(answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', vi.fn(answer));
  render(<DeskFiles incident="I1" attachments={[FILE]} />);
  fireEvent.click(screen.getByRole('button', { name: /保存する/ }));
}

test('a file is saved under its name, as what no browser opens', async () => {
  await ask(async () => new Response(CONTENT));
  await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
  const [name, bytes, type] = vi.mocked(save).mock.calls[0] ?? [];
  expect([name, type]).toEqual(['画面.png', 'application/octet-stream']);
  expect(new TextDecoder().decode(bytes as Uint8Array)).toBe(CONTENT);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(await screen.findByText('「画面.png」を保存しました。')).toBeDefined();
});

test('an address that the bucket refuses is told on the page, which stays as it is', async () => {
  await ask(async () => new Response('<Error><Code>AccessDenied</Code></Error>', { status: 403 }));
  expect(await screen.findByText(/「画面.png」を取り出せませんでした/)).toBeDefined();
  expect(save).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: /保存する/ }).getAttribute('aria-disabled')).toBe('false');
});

test('a file that is not what was sent is not saved', async () => {
  await ask(async () => new Response('another screen'));
  expect(await screen.findByText(/送られたときの中身と違っています/)).toBeDefined();
  expect(save).not.toHaveBeenCalled();
});

test('without a connection to the bucket that is said', async () => {
  await ask(async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await screen.findByText(/つながりません|接続/)).toBeDefined();
  expect(save).not.toHaveBeenCalled();
});
