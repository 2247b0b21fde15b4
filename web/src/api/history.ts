import { type Outcome, request } from './request';
import type { Comparison, HistoryEntry } from './types';

/** A firm's diagnoses, newest first; there is at least one. */
export function readHistory(
  community: string,
  receipt: string,
  signal?: AbortSignal,
): Promise<Outcome<{ diagnoses: HistoryEntry[] }>> {
  return request(path(community), { headers: { Receipt: receipt }, ...(signal ? { signal } : {}) });
}

/** Erases all that the firm left, for good. */
export function eraseFirm(community: string, receipt: string): Promise<Outcome<undefined>> {
  return request(path(community), { method: 'DELETE', headers: { Receipt: receipt } });
}

export function compareDiagnoses(
  community: string,
  [one, other]: [string, string],
  receipt: string,
  signal: AbortSignal,
): Promise<Outcome<Comparison>> {
  const diagnosis = `/v1/communities/${encodeURIComponent(community)}/diagnoses/${encodeURIComponent(one)}`;
  return request(`${diagnosis}/comparison?with=${encodeURIComponent(other)}`, {
    headers: { Receipt: receipt },
    signal,
  });
}

function path(community: string): string {
  return `/v1/communities/${encodeURIComponent(community)}/history`;
}
