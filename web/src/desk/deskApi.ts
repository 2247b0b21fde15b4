import type { Outcome, RequestOptions } from '../api/request';
import type { components } from '../api/schema';
import { accessToken } from '../staff/session';
import { staffRequest } from '../staff/staffRequest';

type Schemas = components['schemas'];
export type DeskRow = Schemas['DeskRow'];
export type DeskList = Schemas['DeskList'];
export type DeskFirm = Schemas['DeskFirm'];
export type DeskTrend = Schemas['DeskTrend'];
export type DeviceKindFigures = Schemas['DeviceKindFigures'];
export type IssuedOriginCode = Schemas['IssuedOriginCode'];
export type IssueOriginCodeRequest = Schemas['IssueOriginCodeRequest'];
export type EnteredSheet = Schemas['EnteredSheet'];
export type EnterSheetRequest = Schemas['EnterSheetRequest'];
export type Origin = Schemas['Origin'];

/** What of a list is asked for, as its query names it; what is empty is not asked for. */
export type Filter = Partial<
  Record<
    | 'from'
    | 'to'
    | 'notSince'
    | 'latest'
    | 'industry'
    | 'employees'
    | 'prefecture'
    | 'origin'
    | 'code'
    | 'band',
    string
  >
>;

type Signal = Pick<RequestOptions, 'signal'>;

function desk(community: string, path: string): string {
  return `/v1/communities/${encodeURIComponent(community)}/desk/${path}`;
}

export function queryOf(filter: Filter, more: Record<string, string> = {}): string {
  const given = Object.entries({ ...filter, ...more }).filter(([, value]) => value);
  return given.length > 0 ? `?${new URLSearchParams(given as [string, string][])}` : '';
}

export function listDiagnoses(
  community: string,
  filter: Filter,
  cursor: string,
  options: Signal = {},
): Promise<Outcome<DeskList>> {
  return staffRequest(desk(community, `diagnoses${queryOf(filter, { cursor })}`), options);
}

export function readFirm(
  community: string,
  firm: string,
  diagnosis: string,
  options: Signal = {},
): Promise<Outcome<DeskFirm>> {
  return staffRequest(desk(community, `firms/${firm}${queryOf({}, { diagnosis })}`), options);
}

export function setConfirmation(
  community: string,
  firm: string,
  known: boolean,
): Promise<Outcome<undefined>> {
  return staffRequest(desk(community, `firms/${firm}/confirmation`), { method: known ? 'PUT' : 'DELETE' });
}

export function readTrend(community: string, options: Signal = {}): Promise<Outcome<DeskTrend>> {
  return staffRequest(desk(community, 'trend'), options);
}

export function readDeviceKinds(
  community: string,
  options: Signal = {},
): Promise<Outcome<DeviceKindFigures>> {
  return staffRequest(desk(community, 'device-kinds'), options);
}

export function listOriginCodes(
  community: string,
  options: Signal = {},
): Promise<Outcome<{ originCodes: IssuedOriginCode[] }>> {
  return staffRequest(desk(community, 'origin-codes'), options);
}

export function issueOriginCode(
  community: string,
  idempotencyKey: string,
  asked: IssueOriginCodeRequest,
): Promise<Outcome<IssuedOriginCode>> {
  return staffRequest(desk(community, 'origin-codes'), {
    method: 'POST',
    headers: { 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify(asked),
  });
}

export function endOriginCode(community: string, code: string): Promise<Outcome<undefined>> {
  return staffRequest(desk(community, `origin-codes/${code}`), { method: 'DELETE' });
}

export function enterSheet(
  community: string,
  idempotencyKey: string,
  body: string,
  receipt: string,
): Promise<Outcome<EnteredSheet>> {
  return staffRequest(desk(community, 'diagnoses'), {
    method: 'POST',
    headers: { 'Idempotency-Key': idempotencyKey, ...(receipt ? { Receipt: receipt } : {}) },
    body,
  });
}

/** All that the firm left, by an owner. */
export function eraseFirm(community: string, firm: string): Promise<Outcome<undefined>> {
  return staffRequest(desk(community, `firms/${firm}`), { method: 'DELETE' });
}

/** For a day, by whoever typed it in. */
export function takeSheetBack(
  community: string,
  firm: string,
  diagnosis: string,
): Promise<Outcome<undefined>> {
  return staffRequest(desk(community, `firms/${firm}/diagnoses/${diagnosis}`), { method: 'DELETE' });
}

/** The whole list as one file, however many parts it comes in; undefined where a part does not come. */
export async function fetchCsv(
  community: string,
  filter: Filter,
): Promise<{ file: Blob; name: string } | undefined> {
  const parts: ArrayBuffer[] = [];
  let name = 'shindan.csv';
  let cursor = '';
  try {
    do {
      const token = await accessToken();
      if (token === undefined) return undefined;
      const response = await fetch(desk(community, `diagnoses.csv${queryOf(filter, { cursor })}`), {
        headers: { Authorization: `Bearer ${token}` },
      });
      if (!response.ok) return undefined;
      parts.push(await response.arrayBuffer());
      name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? name;
      cursor = response.headers.get('next-cursor') ?? '';
    } while (cursor);
  } catch {
    return undefined;
  }
  return { file: new Blob(parts, { type: 'text/csv;charset=utf-8' }), name };
}
