import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DeskIncidentPage } from '../src/desk/incidents/DeskIncidentPage';
import { EnterIncidentPage } from '../src/desk/incidents/EnterIncidentPage';
import { idIn } from '../src/desk/incidents/HandlePanel';
import { IncidentsPage } from '../src/desk/incidents/IncidentsPage';
import type { DeskIncident, IncidentLine } from '../src/desk/incidents/incidentsApi';
import { forgetDeskDrafts } from '../src/device/deskDrafts';
import { PlaceContext } from '../src/staff/membership';
import { COMMUNITY, community, guide, INCIDENT, problem, RECEIPT, viewOf } from './incidentFixture';

vi.mock(import('../src/staff/session'), async (original) => ({
  ...(await original()),
  accessToken: async () => 'token',
}));

const LINE: IncidentLine = {
  id: INCIDENT,
  number: '2026-9G5FAV',
  receivedAt: '2026-11-24T10:00:00+09:00',
  type: 'RANSOMWARE',
  typeName: 'ランサムウェア',
  severity: 4,
  state: 'RECEIVED',
  firstContactBy: '2026-11-24T11:00:00+09:00',
  isOverdue: true,
  isAnonymous: true,
  hasNews: true,
};

const WHOLE: DeskIncident = {
  ...viewOf({ statement: { symptoms: ['FILES_LOCKED'], noticedAt: '2026-11-24T09:30:00+09:00' } }),
  contact: { name: '山田', telephone: '06-0000-0000', mail: 'a@example.jp', isMailUnsafe: true },
  case: { version: 3, state: 'RECEIVED', reports: [INCIDENT] },
  automatic: { type: 'RANSOMWARE', severity: 4 },
};

interface Sent {
  path: string;
  method: string;
  headers: Record<string, string>;
  body: unknown;
}

const FIRST = {
  report: { ...WHOLE.report, story: '朝、動きませんでした。' },
  assessment: WHOLE.assessment,
};

const server = { whole: WHOLE, sent: [] as Sent[], reads: [] as string[], status: 200 };

async function answer(path: string, init: RequestInit = {}): Promise<Response> {
  if (path === '/v1/incident-guides/current') return Response.json(guide);
  if (path === `/v1/communities/${COMMUNITY}`) return Response.json(community);
  const method = init.method ?? 'GET';
  if (method === 'GET') {
    server.reads.push(path);
    if (path.endsWith('/versions/1')) return Response.json(FIRST);
    return Response.json(path.includes(INCIDENT) ? server.whole : { incidents: [LINE] });
  }
  const body = JSON.parse(String(init.body));
  server.sent.push({ path, method, headers: init.headers as Record<string, string>, body });
  if (server.status === 412) return problem(412, 'STALE');
  if (path.endsWith('/desk/incidents')) {
    return Response.json({ ...viewOf(body), receipt: RECEIPT }, { status: 201 });
  }
  return Response.json({});
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  Object.assign(server, { whole: WHOLE, sent: [], reads: [], status: 200 });
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('scrollTo', () => {});
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

const at = (page: ReactNode) =>
  render(
    <PlaceContext
      value={{
        community: COMMUNITY,
        communityName: 'なにわ',
        membership: { memberId: 'm1', role: 'STAFF', name: '佐藤' },
      }}
    >
      {page}
    </PlaceContext>,
  );
const click = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
const one = async () => {
  at(<DeskIncidentPage incident={INCIDENT} />);
  await screen.findByRole('heading', { name: '報告 2026-9G5FAV' });
};

test('the list says what is late, what is new and who has it, and asks by the filter', async () => {
  at(<IncidentsPage />);
  expect(await screen.findByText('過ぎています')).toBeTruthy();
  expect(screen.getByText('新着')).toBeTruthy();
  expect(screen.getByText('担当者が決まっていません')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('深刻さ（これ以上）'), { target: { value: '3' } });
  await waitFor(() => expect(server.reads.at(-1)).toMatch(/\/desk\/incidents\?severity=3$/));
});

test('where nothing was promised, the list says so', async () => {
  const { firstContactBy: _, ...quiet } = LINE;
  vi.stubGlobal('fetch', async () => Response.json({ incidents: [{ ...quiet, isOverdue: false }] }));
  at(<IncidentsPage />);
  expect(await screen.findByText('約束なし')).toBeTruthy();
});

test('taking a report changes the version that was read', async () => {
  await one();
  click('自分が担当する');
  await waitFor(() => expect(server.sent).toHaveLength(1));
  expect(server.sent[0]).toMatchObject({ method: 'PATCH', body: { take: true } });
  expect(server.sent[0]?.headers['If-Match']).toBe('"3"');
  await waitFor(() => expect(server.reads.filter((path) => path.includes(INCIDENT))).toHaveLength(2));
});

test('where somebody else was first, it is read again and said', async () => {
  server.status = 412;
  await one();
  click('自分が担当する');
  expect(await screen.findByText(/ほかの人が先に変更しました/)).toBeTruthy();
  await waitFor(() => expect(server.reads.filter((path) => path.includes(INCIDENT))).toHaveLength(2));
});

test('an end says how it ended, and waiting says until when', async () => {
  await one();
  fireEvent.change(screen.getByLabelText('状態'), { target: { value: 'DONE' } });
  fireEvent.change(screen.getByLabelText('終わり方'), { target: { value: 'DUPLICATE' } });
  const other = '01BX5ZZKBKACTAV9WEVGEMMVRZ';
  fireEvent.change(screen.getByLabelText('合わせる先の報告'), {
    target: { value: `https://kyojo.example/communities/${COMMUNITY}/desk/incidents/${other}` },
  });
  click('この状態にする');
  await waitFor(() => expect(server.sent).toHaveLength(1));
  expect(server.sent[0]?.body).toEqual({ state: 'DONE', outcome: 'DUPLICATE', into: other });
  fireEvent.change(screen.getByLabelText('状態'), { target: { value: 'WAITING' } });
  fireEvent.change(screen.getByLabelText('もう一度見る日'), { target: { value: '2026-12-01' } });
  click('この状態にする');
  await waitFor(() => expect(server.sent).toHaveLength(2));
  expect(server.sent[1]?.body).toEqual({ state: 'WAITING', wakeOn: '2026-12-01' });
});

test('another judgement needs a reason', async () => {
  await one();
  fireEvent.change(screen.getByLabelText('種類'), { target: { value: 'OUTAGE' } });
  fireEvent.change(screen.getByLabelText('深刻さ'), { target: { value: '1' } });
  click('この判断にする');
  expect(await screen.findByText('理由を書いてください。')).toBeTruthy();
  expect(server.sent).toEqual([]);
  fireEvent.change(screen.getByLabelText('理由'), { target: { value: ' 電源の故障 ' } });
  click('この判断にする');
  await waitFor(() => expect(server.sent).toHaveLength(1));
  expect(server.sent[0]?.body).toEqual({ type: 'OUTAGE', severity: 1, reason: '電源の故障' });
});

test('the mark of who may be told is changed in the version that was read', async () => {
  await one();
  fireEvent.change(screen.getByLabelText('TLPの印'), { target: { value: 'AMBER' } });
  click('この印にする');
  await waitFor(() => expect(server.sent).toHaveLength(1));
  expect(server.sent[0]).toMatchObject({ method: 'PATCH', body: { tlp: 'AMBER' } });
  expect(server.sent[0]?.headers['If-Match']).toBe('"3"');
});

test('an earlier version is fetched when somebody opens it', async () => {
  const at2 = '2026-11-24T12:00:00+09:00';
  server.whole = {
    ...WHOLE,
    version: 2,
    versions: [...WHOLE.versions, { version: 2, at: at2, by: 'REPORTER' }],
  };
  await one();
  expect(server.reads.some((path) => path.includes('/versions/'))).toBe(false);
  const summary = screen.getByText(/^第1版/);
  fireEvent(summary.closest('details') as HTMLElement, new Event('toggle'));
  expect(screen.queryByText('朝、動きませんでした。')).toBeNull();
  (summary.closest('details') as HTMLDetailsElement).open = true;
  fireEvent(summary.closest('details') as HTMLElement, new Event('toggle'));
  expect(await screen.findByText('朝、動きませんでした。')).toBeTruthy();
});

test('what is typed in for somebody stays in the tab, and goes with whoever signs out', async () => {
  at(<EnterIncidentPage />);
  fireEvent.click(await screen.findByRole('checkbox', { name: /なくした、盗まれた/ }));
  await waitFor(() =>
    expect(sessionStorage.getItem(`kyojo.report.desk.${COMMUNITY}`)).toContain('THING_LOST'),
  );
  expect(localStorage.length).toBe(0);
  expect(screen.getByText(/このタブだけに残っています/)).toBeTruthy();
  forgetDeskDrafts();
  expect(sessionStorage.getItem(`kyojo.report.desk.${COMMUNITY}`)).toBeNull();
});

test('a doubtful mailbox is not written to by accident', async () => {
  await one();
  expect(screen.getByText('a@example.jp').closest('a')).toBeNull();
  expect(screen.getByText(/電話を使ってください/)).toBeTruthy();
});

test('what came by telephone is typed in, and its receipt handed over', async () => {
  at(<EnterIncidentPage />);
  fireEvent.click(await screen.findByRole('checkbox', { name: /なくした、盗まれた/ }));
  click('たったいま');
  for (let step = 0; step < 4; step++) click('次へ');
  click('報告として登録する');
  await screen.findByText(/1か所/);
  expect(server.sent).toEqual([]);
  fireEvent.click(screen.getByLabelText(/同意をもらいました/));
  click('報告として登録する');
  expect(await screen.findByText(RECEIPT)).toBeTruthy();
  expect(server.sent[0]?.body).toMatchObject({
    statement: { symptoms: ['THING_LOST'] },
    consent: { notice: 'n-1' },
  });
  expect(localStorage.length).toBe(0);
  expect(Object.keys(sessionStorage).filter((key) => key.startsWith('kyojo.report'))).toEqual([]);
});

test.each([
  [INCIDENT, INCIDENT],
  [` ${INCIDENT.toLowerCase()} `, INCIDENT],
  [`/communities/${COMMUNITY}/incidents/${INCIDENT}`, INCIDENT],
  ['something', 'something'],
])('%j names the report %s', (typed, id) => {
  expect(idIn(typed)).toBe(id);
});
