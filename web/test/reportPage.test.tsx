import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetReceipt, heldReceipt } from '../src/receipt/receipts';
import { loadReport, OPEN_SCOPE, reportKey } from '../src/report/draftStore';
import { OpenAssessmentPage } from '../src/report/OpenAssessmentPage';
import { OpenReportPage } from '../src/report/OpenReportPage';
import { receiptScope } from '../src/report/opened';
import { ReportPage } from '../src/report/ReportPage';
import {
  assessment,
  COMMUNITY,
  community,
  guide,
  INCIDENT,
  problem,
  RECEIPT,
  viewOf,
} from './incidentFixture';

interface Post {
  path: string;
  key: string | undefined;
  body: Record<string, unknown>;
}

const server = { posts: [] as Post[], lost: 0, refuse: undefined as Response | undefined };

async function answer(path: string, init: RequestInit = {}): Promise<Response> {
  if (path === '/v1/incident-guides/current') return Response.json(guide);
  if (path === `/v1/communities/${COMMUNITY}`) return Response.json(community);
  if (init.method !== 'POST') return problem(404, 'NOT_FOUND');
  const body = JSON.parse(String(init.body));
  server.posts.push({ path, key: (init.headers as Record<string, string>)['Idempotency-Key'], body });
  if (server.lost-- > 0) throw new TypeError('connection lost');
  if (server.refuse) return server.refuse;
  if (path === '/v1/incident-assessments') return Response.json(assessment);
  const { consent: _, tlp: __, ...report } = body;
  return Response.json({ ...viewOf(report), receipt: RECEIPT }, { status: 201 });
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  forgetReceipt(receiptScope(COMMUNITY, INCIDENT));
  Object.assign(server, { posts: [], lost: 0, refuse: undefined });
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('scrollTo', () => {});
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

const click = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
const next = (times = 1) => {
  for (let time = 0; time < times; time++) click('次へ');
};

async function begin(): Promise<void> {
  render(<ReportPage community={COMMUNITY} />);
  fireEvent.click(await screen.findByRole('checkbox', { name: /ファイルが開けない/ }));
  click('たったいま');
}

test('two answers and the consent are enough to report, and the receipt is held', async () => {
  await begin();
  next(4);
  fireEvent.click(screen.getByLabelText(/読み、同意します/));
  click('報告を送る');
  await waitFor(() =>
    expect(heldReceipt(receiptScope(COMMUNITY, INCIDENT))).toEqual({ receipt: RECEIPT, isNew: true }),
  );
  expect(server.posts).toHaveLength(1);
  expect(server.posts[0]?.body).toMatchObject({
    statement: { symptoms: ['FILES_LOCKED'] },
    consent: { notice: 'n-1' },
  });
  expect(server.posts[0]?.body).not.toHaveProperty('contact');
  expect(window.location.pathname).toBe(`/communities/${COMMUNITY}/incidents/${INCIDENT}`);
  expect(localStorage.getItem(reportKey(COMMUNITY))).toBeNull();
});

test('nothing is sent without consent, symptom or moment, and each is told with a way to it', async () => {
  render(<ReportPage community={COMMUNITY} />);
  await screen.findByRole('checkbox', { name: /ファイルが開けない/ });
  next(4);
  click('報告を送る');
  expect(await screen.findByText('直していただきたいところが3か所あります')).toBeTruthy();
  expect(server.posts).toEqual([]);
  fireEvent.click(screen.getByRole('link', { name: /見えていることを1つ以上/ }));
  expect(screen.getByRole('checkbox', { name: /ファイルが開けない/ })).toBeTruthy();
});

test('a lost answer is told, the words stay, and the next try is the same submission', async () => {
  server.lost = 1;
  await begin();
  next(4);
  fireEvent.change(screen.getByLabelText('くわしいこと'), { target: { value: '画面が赤い' } });
  fireEvent.click(screen.getByLabelText(/読み、同意します/));
  click('報告を送る');
  expect(await screen.findByText(/二重には届きません/)).toBeTruthy();
  expect(loadReport(reportKey(COMMUNITY)).story).toBe('画面が赤い');
  click('報告を送る');
  await waitFor(() => expect(server.posts).toHaveLength(2));
  expect(server.posts[1]).toEqual(server.posts[0]);
});

test('what another tab writes is followed and not written again, or two tabs would never rest', async () => {
  await begin();
  const key = reportKey(COMMUNITY);
  const { draft } = JSON.parse(localStorage.getItem(key) ?? '');
  const written = JSON.stringify({ at: Date.now() - 1000, draft: { ...draft, symptoms: ['THING_LOST'] } });
  localStorage.setItem(key, written);
  fireEvent(window, new StorageEvent('storage', { key }));
  const lost = screen.getByRole<HTMLInputElement>('checkbox', { name: /なくした、盗まれた/ });
  await waitFor(() => expect(lost.checked).toBe(true));
  expect(localStorage.getItem(key)).toBe(written);
});

test('what the server refuses stands at its field', async () => {
  server.refuse = problem(422, 'INVALID_REQUEST', '/statement/noticedAt');
  await begin();
  next(4);
  fireEvent.click(screen.getByLabelText(/読み、同意します/));
  click('報告を送る');
  fireEvent.click(await screen.findByRole('link', { name: 'だめです' }));
  expect(screen.getByLabelText(/最初に気づいたとき/).getAttribute('aria-invalid')).toBe('true');
});

test('a number that looks like a card is pointed out before anything is sent', async () => {
  await begin();
  next(4);
  fireEvent.change(screen.getByLabelText('くわしいこと'), { target: { value: '4111 1111 1111 1111' } });
  expect(screen.getByText(/カード番号のような数字/)).toBeTruthy();
});

test('a symptom that was chosen on the way here is ticked', async () => {
  window.history.replaceState(null, '', `/communities/${COMMUNITY}/incident/report?seen=THING_LOST`);
  render(<ReportPage community={COMMUNITY} />);
  const lost = await screen.findByRole<HTMLInputElement>('checkbox', { name: /なくした、盗まれた/ });
  expect(lost.checked).toBe(true);
  next();
  expect(screen.getByText('盗まれたものですか')).toBeTruthy();
  expect(screen.queryByText('だれかの攻撃のせいだと思いますか')).toBeNull();
});

test('without a community the answers are judged and nothing else is sent', async () => {
  render(<OpenReportPage />);
  fireEvent.click(await screen.findByRole('checkbox', { name: /ファイルが開けない/ }));
  click('たったいま');
  next(4);
  fireEvent.change(screen.getByLabelText('くわしいこと'), { target: { value: 'ひみつの話' } });
  click('結果を見る');
  expect(window.location.pathname).toBe('/incident/result');
  cleanup();
  render(<OpenAssessmentPage />);
  expect(await screen.findByText('緊急（4）')).toBeTruthy();
  expect(server.posts.map(({ path }) => path)).toEqual(['/v1/incident-assessments']);
  expect(JSON.stringify(server.posts[0]?.body)).not.toContain('ひみつの話');
  expect(loadReport(reportKey(OPEN_SCOPE)).story).toBe('ひみつの話');
  const days = '2026年11月26日をめやすに、遅くとも2026年11月28日まで';
  expect(screen.getByText(days)).toBeTruthy();
  for (const link of screen.getAllByRole('link', { name: '#9110' })) {
    expect(link.getAttribute('href')).toBe('tel:%239110');
  }
  expect(screen.getByText(/わからないので、悪いほうで/)).toBeTruthy();
  // What has a last day is never said to be no duty.
  const authority = screen.getByRole('heading', { name: '個人情報保護委員会', level: 3 }).closest('li');
  expect(authority?.textContent).toContain('義務になるかもしれない');
  expect(authority?.textContent).not.toContain('義務ではない');
});
