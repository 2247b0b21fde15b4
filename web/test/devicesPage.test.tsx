import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Community } from '../src/api/types';
import { OPEN_DRAFT } from '../src/jcstar/check/draft';
import { NOTHING_TYPED } from '../src/jcstar/check/lines';
import { attemptFor, forgetAttempt } from '../src/jcstar/inventory/attempt';
import { DevicesPage } from '../src/jcstar/inventory/DevicesPage';
import { refusalOf, unkeepable } from '../src/jcstar/inventory/saving';
import type { Inventory, KeepInventory } from '../src/jcstar/types';
import { forgetReceipt, heldReceipt, holdReceipt } from '../src/receipt/receipts';
import { checked, LIST, NO_FOREIGN, NOTE, SCHEME } from './jcstarFixture';

const COMMUNITY = '00000000000000000000000001';
const RECEIPT = '01ARZ3NDEKTSV4RRFFQ69G5FAV.7ZZZZZZZZZZZZZZZZZZZZZZZZZ';

const community = {
  id: COMMUNITY,
  name: 'なにわ地域SECUNITY',
  state: 'OPEN',
  colour: '#0017c1',
  privacyNotice: { version: 'n-1', sections: [{ heading: '使いみち', text: '一覧は…' }], retentions: [] },
} as unknown as Community;

interface Put {
  headers: Record<string, string>;
  body: KeepInventory;
}

/** One community's server: what it keeps, and what it was sent. */
const server = { kept: undefined as Inventory | undefined, puts: [] as Put[], lost: 0, unknown: false };

function inventoryOf({ requirement, devices }: KeepInventory, version: number): Inventory {
  const { verdicts, labels } = checked(requirement, devices);
  const verdictOf = (index: number) => verdicts[index] ?? { device: index, conclusion: 'NOT_FOUND' as const };
  return {
    version,
    savedAt: '2026-11-28T12:00:00+09:00',
    retentionUntil: '2028-11-27',
    requirement,
    list: LIST,
    note: NOTE,
    checkedAt: '2026-11-28T12:00:00+09:00',
    labels,
    foreign: NO_FOREIGN,
    devices: devices.map((device, index) => {
      const verdict = verdictOf(index);
      return { ...device, seen: verdict.conclusion, changed: false, verdict };
    }),
  };
}

const problem = (status: number, code: string, path?: string) => {
  const violations = path ? { violations: [{ path, code: 'UNKNOWN', message: 'm' }] } : {};
  return Response.json({ type: '/p', title: 't', status, code, ...violations }, { status });
};

function put(headers: Record<string, string>, body: KeepInventory): Response {
  server.puts.push({ headers, body });
  const sent = headers['If-Match'];
  if (server.kept && sent !== `"${server.kept.version}"`) return problem(412, 'STALE');
  server.kept = inventoryOf(body, (server.kept?.version ?? 0) + 1);
  const minted = headers.Receipt ? {} : { receipt: RECEIPT };
  return Response.json({ ...server.kept, ...minted }, { headers: { ETag: `"${server.kept.version}"` } });
}

async function answer(path: string, init: RequestInit = {}): Promise<Response> {
  if (path === '/v1/jcstar/scheme') return Response.json(SCHEME);
  if (path.endsWith('/inventory-checks')) {
    const { requirement, devices } = JSON.parse(String(init.body));
    return Response.json(checked(requirement, devices));
  }
  if (path.endsWith('/inventory') && init.method === 'PUT') {
    const response = put(init.headers as Record<string, string>, JSON.parse(String(init.body)));
    if (server.lost-- > 0) throw new TypeError('connection lost');
    return response;
  }
  if (path.endsWith('/inventory')) {
    if (server.unknown) return problem(404, 'NOT_FOUND', '/headers/Receipt');
    return server.kept
      ? Response.json(server.kept, { headers: { ETag: `"${server.kept.version}"` } })
      : problem(404, 'NOT_FOUND');
  }
  if (path.startsWith(`/v1/communities/${COMMUNITY}`)) return Response.json(community);
  return problem(404, 'NOT_FOUND');
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  forgetReceipt(COMMUNITY);
  Object.assign(server, { kept: undefined, puts: [], lost: 0, unknown: false });
  vi.stubGlobal('fetch', answer);
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const draft = (models: string[]) =>
  localStorage.setItem(OPEN_DRAFT.key, JSON.stringify({ lines: models.map((model) => ({ model })) }));

const click = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));

test('a list saved without a receipt brings one, and leaves nothing of it on the device', async () => {
  draft(['MHN-1800']);
  render(<DevicesPage community={COMMUNITY} />);
  await screen.findByRole('heading', { name: 'この一覧を残す' });
  click('一覧を残す');
  expect(server.puts).toEqual([]);
  expect(screen.getByText(/同意するかどうか/)).toBeTruthy();
  fireEvent.click(screen.getByLabelText(/読み、同意します/));
  click('一覧を残す');
  await screen.findByText(/控えは今だけ表示します/);
  expect(heldReceipt(COMMUNITY)).toEqual({ receipt: RECEIPT, isNew: true });
  expect(server.puts[0]?.headers['Idempotency-Key']).toMatch(/^[0-9a-f-]{36}$/);
  expect(server.puts[0]?.body).toEqual({
    requirement: { level: 1 },
    devices: [{ model: 'MHN-1800' }],
    consent: { notice: 'n-1' },
  });
  expect(localStorage).toHaveLength(0);
});

test('a saving whose answer is lost is sent again under the same key', async () => {
  draft(['MHN-1800']);
  server.lost = 1;
  render(<DevicesPage community={COMMUNITY} />);
  fireEvent.click(await screen.findByLabelText(/読み、同意します/));
  click('一覧を残す');
  await screen.findByText(/二重には残りません/);
  server.kept = undefined;
  click('一覧を残す');
  await screen.findByText(/控えは今だけ表示します/);
  const [first, second] = server.puts.map(({ headers }) => headers['Idempotency-Key']);
  expect(second).toBe(first);
});

test('what has changed is shown until the person has taken note', async () => {
  server.kept = inventoryOf(
    { requirement: { level: 1 }, devices: [{ name: '受付', model: 'MHN-300' }], consent: { notice: 'n-1' } },
    3,
  );
  Object.assign(server.kept.devices[0] ?? {}, { seen: 'VALID', changed: true });
  holdReceipt(COMMUNITY, { receipt: RECEIPT, isNew: false });
  render(<DevicesPage community={COMMUNITY} />);
  await screen.findByRole('heading', { name: '前に確認したときから変わったこと（1台）' });
  expect(screen.getByText('前は「有効」')).toBeTruthy();
  click('確認しました');
  await screen.findByText(/判定は変わっていません/);
  expect(server.puts[0]?.body.seen).toBe(true);
  expect(server.puts[0]?.headers['If-Match']).toBe('"3"');
});

test('a list that another device has saved meanwhile is not overwritten unless the person says so', async () => {
  const kept = {
    requirement: { level: 1 as const },
    devices: [{ model: 'MHN-300' }, { model: 'CAM-60' }],
    consent: { notice: 'n-1' },
  };
  server.kept = inventoryOf(kept, 3);
  holdReceipt(COMMUNITY, { receipt: RECEIPT, isNew: false });
  render(<DevicesPage community={COMMUNITY} />);
  await screen.findByText(/判定は変わっていません/);
  click('CAM-60を消す');
  server.kept.version = 4;
  fireEvent.click(await screen.findByLabelText(/読み、同意します/));
  click('いまの一覧を残す');
  await screen.findByRole('heading', { name: 'ほかの端末で、先に直されています' });
  expect(server.kept.devices).toHaveLength(2);
  click('ここの一覧で上書きする');
  await waitFor(() => expect(server.kept?.devices).toHaveLength(1));
  expect(server.kept.version).toBe(5);
});

test('a receipt under which nothing is kept is offered for the first list', async () => {
  holdReceipt(COMMUNITY, { receipt: RECEIPT, isNew: false });
  draft(['MHN-1800']);
  render(<DevicesPage community={COMMUNITY} />);
  await screen.findByText(/お持ちの控えで残した一覧は、見つかりませんでした/);
  fireEvent.click(await screen.findByLabelText(/読み、同意します/));
  click('一覧を残す');
  await screen.findByRole('heading', { name: '残した機器の一覧' });
  expect(server.puts[0]?.headers.Receipt).toBe(RECEIPT);
});

test('a receipt that opens nothing is said to, and a list can be begun without it', async () => {
  server.unknown = true;
  holdReceipt(COMMUNITY, { receipt: RECEIPT.replace('5FAV', '5FAX'), isNew: false });
  draft(['MHN-1800']);
  render(<DevicesPage community={COMMUNITY} />);
  await screen.findByText(/この控えでは開けませんでした/);
  fireEvent.click(await screen.findByLabelText(/読み、同意します/));
  server.unknown = false;
  click('一覧を残す');
  await screen.findByText(/控えは今だけ表示します/);
  expect(server.puts[0]?.headers.Receipt).toBeUndefined();
});

test('devices that cannot be checked are not kept, and the person is told', () => {
  const line = { id: 1, ...NOTHING_TYPED };
  expect(unkeepable([line])).toContain('調べられない機器が1台');
  expect(unkeepable([])).toContain('一覧が空です');
});

test('the key of an attempt lasts as long as what is sent stays the same', () => {
  const first = attemptFor(COMMUNITY, '{"a":1}');
  expect(attemptFor(COMMUNITY, '{"a":1}')).toEqual(first);
  expect(attemptFor(COMMUNITY, '{"a":2}').idempotencyKey).not.toBe(first.idempotencyKey);
  forgetAttempt(COMMUNITY);
  expect(localStorage).toHaveLength(0);
});

test('a list that is too long to be kept is told before it is sent', () => {
  const line = {
    id: 1,
    name: '',
    kind: '',
    model: 'A1',
    maker: '',
    number: '',
    numberKind: 'REGISTRATION' as const,
  };
  expect(unkeepable(Array.from({ length: 2_000 }, () => line))).toBeUndefined();
  expect(unkeepable(Array.from({ length: 2_001 }, () => line))).toContain('2,000台まで');
  expect(unkeepable(Array.from({ length: 1_500 }, () => ({ ...line, name: 'x'.repeat(100) })))).toContain(
    '文字が多すぎて',
  );
});

test('each refusal has its words', () => {
  const said = (status: number, code: string, hasReceipt = true) =>
    refusalOf({ kind: 'problem', problem: { type: '/p', title: 't', status, code } as never }, hasReceipt);
  expect(said(412, 'STALE').conflict).toBe(true);
  expect(said(404, 'NOT_FOUND').message).toContain('控えを使えませんでした');
  expect(said(409, 'IDEMPOTENCY_KEY_REUSED', false).keySpent).toBe(true);
  expect(said(409, 'COMMUNITY_CLOSING', false).message).toContain('受付は終わりました');
});
