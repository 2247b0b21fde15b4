import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetReceipt, heldReceipt, holdReceipt, takeReceiptFromAddress } from '../src/receipt/receipts';
import { fileFault, typeOf } from '../src/report/attachments';
import { CasePage } from '../src/report/CasePage';
import { statementOf } from '../src/report/draft';
import { draftFrom } from '../src/report/fromReport';
import { casePath, receiptScope } from '../src/report/opened';
import type { IncidentView, Report } from '../src/report/types';
import { VersionPage } from '../src/report/VersionPage';
import { COMMUNITY, community, guide, INCIDENT, problem, RECEIPT, viewOf } from './incidentFixture';

const SCOPE = receiptScope(COMMUNITY, INCIDENT);
const REPORT: Report = {
  statement: {
    symptoms: ['FILES_LOCKED'],
    noticedAt: '2026-11-24T09:30:00+09:00',
    remote: 'SUSPECTED',
    personalData: { involved: 'YES', people: 'UP_TO_100' },
    situation: { sectors: [], insurance: 'NO' },
  },
  story: '会計のパソコン',
  contact: { name: '山田' },
};

interface Post {
  path: string;
  headers: Record<string, string>;
  body: unknown;
}

const server = {
  view: viewOf(REPORT) as IncidentView | undefined,
  posts: [] as Post[],
  lost: 0,
  status: 404,
};

async function answer(path: string, init: RequestInit = {}): Promise<Response> {
  if (path === '/v1/incident-guides/current') return Response.json(guide);
  if (path === `/v1/communities/${COMMUNITY}`) return Response.json(community);
  const headers = init.headers as Record<string, string>;
  if (headers.Receipt !== RECEIPT || !server.view) return problem(server.status, 'NOT_FOUND');
  if (init.method === 'DELETE') {
    if (path.endsWith('/contact')) {
      const { contact: _, ...report } = server.view.report;
      server.view = { ...server.view, report };
    } else server.view = undefined;
    return new Response(null, { status: 204 });
  }
  if (init.method !== 'POST') return Response.json(server.view);
  const body = JSON.parse(String(init.body));
  server.posts.push({ path, headers, body });
  if (path.endsWith('/messages')) {
    const message = { id: 'm1', at: '2026-11-24T11:00:00+09:00', from: 'REPORTER' as const, text: body.text };
    server.view = { ...server.view, messages: [message] };
    if (server.lost-- > 0) throw new TypeError('connection lost');
    return Response.json(message, { status: 201 });
  }
  if (headers['If-Match'] !== `"${server.view.version}"`) return problem(412, 'STALE');
  server.view = { ...viewOf(body, server.view.version + 1) };
  return Response.json(server.view, { status: 201 });
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  forgetReceipt(SCOPE);
  forgetReceipt(COMMUNITY);
  Object.assign(server, { view: viewOf(REPORT), posts: [], lost: 0, status: 404 });
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('scrollTo', () => {});
  Element.prototype.scrollIntoView = () => {};
  HTMLDialogElement.prototype.showModal = () => {};
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

const open = () => {
  holdReceipt(SCOPE, { receipt: RECEIPT, isNew: false });
  render(<CasePage community={COMMUNITY} incident={INCIDENT} />);
  return screen.findByText('いまの状態：受付');
};
const click = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));

test("a link's receipt is the incident's, and the firm's own stays", () => {
  const firms = '01BX5ZZKBKACTAV9WEVGEMMVRZ.7ZZZZZZZZZZZZZZZZZZZZZZZZZ';
  holdReceipt(COMMUNITY, { receipt: firms, isNew: false });
  window.history.replaceState(null, '', `${casePath(COMMUNITY, INCIDENT)}/receipt#receipt=${RECEIPT}`);
  takeReceiptFromAddress();
  expect(heldReceipt(SCOPE)?.receipt).toBe(RECEIPT);
  expect(heldReceipt(COMMUNITY)?.receipt).toBe(firms);
  expect(window.location.hash).toBe('');
});

test('without a receipt the page asks for it, and says where it opens nothing', async () => {
  render(<CasePage community={COMMUNITY} incident={INCIDENT} />);
  fireEvent.change(screen.getByLabelText(/控えの文字/), {
    target: { value: `${INCIDENT}.0ZZZZZZZZZZZZZZZZZZZZZZZZZ` },
  });
  click('報告を開く');
  expect(await screen.findByText(/この控えでは開けませんでした/)).toBeTruthy();
});

test('what was erased is said to be erased', async () => {
  Object.assign(server, { view: undefined, status: 410 });
  holdReceipt(SCOPE, { receipt: RECEIPT, isNew: false });
  render(<CasePage community={COMMUNITY} incident={INCIDENT} />);
  expect(await screen.findByRole('heading', { name: '報告を消しました' })).toBeTruthy();
});

test('a message whose answer was lost is sent again under the same key, and the words stay until then', async () => {
  server.lost = 1;
  await open();
  fireEvent.change(screen.getByLabelText('連絡を書く'), { target: { value: 'まだ止まりません' } });
  click('連絡を送る');
  expect(await screen.findByText(/書いたことは残っています/)).toBeTruthy();
  cleanup();
  await open();
  expect(screen.getByLabelText<HTMLTextAreaElement>('連絡を書く').value).toBe('まだ止まりません');
  click('連絡を送る');
  await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>('連絡を書く').value).toBe(''));
  expect(server.posts).toHaveLength(2);
  expect(server.posts[1]).toEqual(server.posts[0]);
});

test('the contact alone, and then all of it, can be erased', async () => {
  await open();
  const confirm = () => {
    const dialog = document.querySelector('dialog');
    fireEvent.click(dialog?.querySelector('button:last-of-type') ?? document.body);
  };
  click('連絡先だけを消す');
  confirm();
  await waitFor(() => expect(server.view?.report.contact).toBeUndefined());
  await waitFor(() => expect(screen.queryByRole('button', { name: '連絡先だけを消す' })).toBeNull());
  click('報告をすべて消す');
  confirm();
  expect(await screen.findByRole('heading', { name: '報告を消しました' })).toBeTruthy();
  expect(server.view).toBeUndefined();
  expect(heldReceipt(SCOPE)).toBeUndefined();
});

test('a new version begins with the former one and is made on the version that was seen', async () => {
  holdReceipt(SCOPE, { receipt: RECEIPT, isNew: false });
  render(<VersionPage community={COMMUNITY} incident={INCIDENT} />);
  const locked = await screen.findByRole<HTMLInputElement>('checkbox', { name: /ファイルが開けない/ });
  expect(locked.checked).toBe(true);
  expect(localStorage.length).toBe(0);
  for (let step = 0; step < 2; step++) click('次へ');
  fireEvent.click(screen.getByRole('radio', { name: '1,001人以上' }));
  for (let step = 0; step < 2; step++) click('次へ');
  click('新しい版として送る');
  await waitFor(() => expect(server.view?.version).toBe(2));
  expect(server.posts[0]?.headers['If-Match']).toBe('"1"');
  expect(server.posts[0]?.body).toEqual({
    ...REPORT,
    statement: { ...REPORT.statement, personalData: { involved: 'YES', people: 'MORE_THAN_1000' } },
  });
  expect(localStorage.length).toBe(0);
});

test('where another version came first, it is said, and nothing is lost', async () => {
  holdReceipt(SCOPE, { receipt: RECEIPT, isNew: false });
  render(<VersionPage community={COMMUNITY} incident={INCIDENT} />);
  await screen.findByRole('checkbox', { name: /ファイルが開けない/ });
  server.view = viewOf(REPORT, 5);
  for (let step = 0; step < 4; step++) click('次へ');
  click('新しい版として送る');
  expect(await screen.findByText(/先に新しい版が送られています/)).toBeTruthy();
  expect(server.view.version).toBe(5);
});

test('a report becomes a draft and the same report again', () => {
  expect(statementOf(draftFrom(REPORT))).toEqual(REPORT.statement);
});

test.each([
  ['note.PNG', 'image/png'],
  ['access.log', 'text/plain'],
  ['mail.eml', 'message/rfc822'],
  ['virus.exe', undefined],
  ['png', undefined],
  ['a.png.exe', undefined],
])('%s is taken as %s', (name, type) => {
  expect(typeOf(name)).toBe(type);
});

test('what is too large, empty or of no known type is not sent', () => {
  expect(fileFault({ name: 'a.png', size: 1 })).toBeUndefined();
  expect(fileFault({ name: 'a.png', size: 0 })).toBe('file.empty');
  expect(fileFault({ name: 'a.png', size: 10 * 1024 * 1024 })).toBeUndefined();
  expect(fileFault({ name: 'a.png', size: 10 * 1024 * 1024 + 1 })).toBe('file.large');
  expect(fileFault({ name: 'a.zip', size: 1 })).toBe('file.type');
});

test('what is not for now is folded, and says how much it is', async () => {
  holdReceipt(SCOPE, { receipt: RECEIPT, isNew: false });
  render(<CasePage community={COMMUNITY} incident={INCIDENT} />);
  const later = await screen.findByText('急がない連絡先（1件）');
  const fold = later.closest('details') as HTMLDetailsElement;
  expect(fold.open).toBe(false);
  expect(fold.textContent).toContain('個人情報保護委員会');
  expect(fold.querySelector('ol')?.start).toBe(3);
  expect(screen.getByRole('heading', { name: '警察相談専用電話' }).closest('details')).toBeNull();
  expect(screen.getByText(/^いまの答えでは不要（1件/).closest('details')?.textContent).toContain(
    'マイナンバーの報告',
  );
});
