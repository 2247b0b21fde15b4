import { type Outcome, type RequestOptions, request } from '../api/request';
import { accessToken, endSession } from './session';

export interface StaffRequestOptions extends RequestOptions {
  /** The `etag` of what the person has seen: where somebody else changed it since, the answer is 412 STALE. */
  ifMatch?: string;
}

/** Asks the API as whoever is signed in. A refused token ends the session, and the page says so. */
export async function staffRequest<T>(path: string, options: StaffRequestOptions = {}): Promise<Outcome<T>> {
  const { ifMatch, ...rest } = options;
  const token = await accessToken();
  if (token === undefined) return ended();
  const headers: Record<string, string> = { ...rest.headers, Authorization: `Bearer ${token}` };
  if (ifMatch !== undefined) headers['If-Match'] = ifMatch;
  const outcome = await request<T>(path, { ...rest, headers });
  return !outcome.ok && outcome.failure.kind === 'status' && outcome.failure.status === 401
    ? ended()
    : outcome;
}

async function ended<T>(): Promise<Outcome<T>> {
  await endSession('expired');
  return { ok: false, failure: { kind: 'status', status: 401 } };
}
