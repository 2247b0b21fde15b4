import { type Outcome, request } from '../../api/request';
import type { Inventory } from '../types';

/** What a firm keeps, with what has become of it since. */
export function readInventory(
  community: string,
  receipt: string,
  signal?: AbortSignal,
): Promise<Outcome<Inventory>> {
  return request(path(community), { headers: { Receipt: receipt }, ...(signal ? { signal } : {}) });
}

/** By what right a list is saved: a firm's receipt, or the key under which the first saving makes one. */
export type Right = { receipt: string; version: string | undefined } | { idempotencyKey: string };

export type Kept = Inventory & { receipt?: string };

/** Saves the whole list; `body` as it was made once, so that what is sent again is the same. */
export function keepInventory(
  community: string,
  right: Right,
  origin: string,
  body: string,
): Promise<Outcome<Kept>> {
  // A header takes no other characters; the body carries what was typed.
  const invited = /^[0-9A-Za-z-]{1,20}$/.test(origin) ? { 'Origin-Code': origin } : {};
  return request(path(community), { method: 'PUT', headers: { ...headersOf(right), ...invited }, body });
}

export function eraseInventory(community: string, receipt: string): Promise<Outcome<undefined>> {
  return request(path(community), { method: 'DELETE', headers: { Receipt: receipt } });
}

function headersOf(right: Right): Record<string, string> {
  if ('idempotencyKey' in right) return { 'Idempotency-Key': right.idempotencyKey };
  return { Receipt: right.receipt, ...(right.version ? { 'If-Match': right.version } : {}) };
}

function path(community: string): string {
  return `/v1/communities/${encodeURIComponent(community)}/inventory`;
}
