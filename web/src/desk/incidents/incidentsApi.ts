import { type Failure, LOST_CONNECTION } from '../../api/failure';
import type { Outcome, RequestOptions } from '../../api/request';
import type { components } from '../../api/schema';
import { digestOf } from '../../device/upload';
import type { Attachment, Message, SubmittedReport } from '../../report/types';
import { staffRequest } from '../../staff/staffRequest';
import { queryOf } from '../deskApi';

type Schemas = components['schemas'];

/** A report as the list of the desk shows it. */
export type IncidentLine = Schemas['DeskIncidentRow'];
export type Outcomes = Schemas['IncidentOutcome'];
export type DeskIncident = Schemas['DeskIncident'];
/** What staff change; what is left out stays. */
export type CaseChange = Schemas['ChangeDeskIncidentRequest'];

export type IncidentFilter = Partial<Record<'state' | 'severity', string>>;

type Signal = Pick<RequestOptions, 'signal'>;

function path(community: string, rest = ''): string {
  return `/v1/communities/${encodeURIComponent(community)}/desk/incidents${rest}`;
}

function one(community: string, incident: string, rest = ''): string {
  return path(community, `/${encodeURIComponent(incident)}${rest}`);
}

export function listIncidents(
  community: string,
  filter: IncidentFilter,
  cursor: string,
  options: Signal = {},
): Promise<Outcome<{ incidents: IncidentLine[]; cursor?: string }>> {
  return staffRequest(path(community, queryOf({}, { ...filter, cursor })), options);
}

export function readDeskIncident(
  community: string,
  incident: string,
  options: Signal = {},
): Promise<Outcome<DeskIncident>> {
  return staffRequest(one(community, incident), options);
}

/** What an earlier version said; every look is in the community's trail. */
export function readDeskVersion(
  community: string,
  incident: string,
  version: number,
  options: Signal = {},
): Promise<Outcome<Schemas['IncidentVersion']>> {
  return staffRequest(one(community, incident, `/versions/${version}`), options);
}

/** Changes it, unless somebody else did since it was read. */
export function changeIncident(
  community: string,
  incident: string,
  version: number,
  change: CaseChange,
): Promise<Outcome<unknown>> {
  return staffRequest(one(community, incident), {
    method: 'PATCH',
    ifMatch: `"${version}"`,
    body: JSON.stringify(change),
  });
}

export function enterIncident(
  community: string,
  idempotencyKey: string,
  body: string,
): Promise<Outcome<SubmittedReport>> {
  return staffRequest(path(community), {
    method: 'POST',
    headers: { 'Idempotency-Key': idempotencyKey },
    body,
  });
}

export function writeToReporter(
  community: string,
  incident: string,
  idempotencyKey: string,
  words: string,
): Promise<Outcome<Message>> {
  return staffRequest(one(community, incident, '/messages'), {
    method: 'POST',
    headers: { 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify({ text: words }),
  });
}

/** Ten megabytes on a slow line; the address holds a quarter of an hour. */
const FETCH_MILLIS_MAX = 5 * 60_000;

/** What became of asking for a file: the bucket did not give it, or it is not what was sent once. */
export type FetchedFile =
  | { state: 'fetched'; bytes: ArrayBuffer }
  | { state: 'failed'; failure: Failure }
  | { state: 'notGiven' }
  | { state: 'changed' };

/** A file as it came, held against the hash that its sender's browser made. */
export async function fetchFile(
  community: string,
  incident: string,
  { id, sha256 }: Attachment,
): Promise<FetchedFile> {
  const address: Outcome<{ url: string; expiresAt: string }> = await staffRequest(
    one(community, incident, `/attachments/${encodeURIComponent(id)}`),
  );
  if (!address.ok) return { state: 'failed', failure: address.failure };
  const bytes = await bytesAt(address.value.url);
  if (!bytes) return { state: 'failed', failure: LOST_CONNECTION };
  if (bytes === 'notGiven') return { state: 'notGiven' };
  const found = await digestOf(bytes);
  if (found === undefined) return { state: 'notGiven' };
  return found === sha256 ? { state: 'fetched', bytes } : { state: 'changed' };
}

async function bytesAt(url: string): Promise<ArrayBuffer | 'notGiven' | undefined> {
  try {
    const signal = AbortSignal.timeout(FETCH_MILLIS_MAX);
    const response = await fetch(url, { credentials: 'omit', cache: 'no-store', signal });
    return response.ok ? await response.arrayBuffer() : 'notGiven';
  } catch {
    return undefined;
  }
}
