import { useSyncExternalStore } from 'react';
import { type Outcome, request } from '../api/request';
import type { components } from '../api/schema';
import { tabShelf } from '../device/storage';

export type OpenOriginCode = components['schemas']['OpenOriginCode'];

const listeners = new Set<() => void>();

/** The code that this tab came with to the community; empty for none. */
export function useOriginCode(community: string): string {
  return useSyncExternalStore(subscribe, () => tabShelf.read(storageKey(community)) ?? '');
}

export function keepOriginCode(community: string, code: string): void {
  tabShelf.write(storageKey(community), code);
  for (const listener of listeners) listener();
}

/** Takes the code out of the address, so that a link that is passed on does not claim the same origin. */
export function takeOriginFromAddress(): void {
  const { pathname, search, hash } = window.location;
  const query = new URLSearchParams(search);
  const code = query.get('origin');
  const community = /^\/communities\/([0-9A-Z]{26})(?:\/|$)/.exec(pathname)?.[1];
  if (code === null || !community || pathname.includes('/desk')) return;
  query.delete('origin');
  const rest = query.size > 0 ? `?${query}` : '';
  window.history.replaceState(window.history.state, '', pathname + rest + hash);
  if (/^[0-9A-Za-z-]{8,9}$/.test(code)) keepOriginCode(community, code);
}

/** What the code is for, as long as it is open. */
export function readOriginCode(
  community: string,
  code: string,
  signal?: AbortSignal,
): Promise<Outcome<OpenOriginCode>> {
  const path = `/v1/communities/${encodeURIComponent(community)}/origin-codes/${encodeURIComponent(code)}`;
  return request(path, signal ? { signal } : {});
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function storageKey(community: string): string {
  return `kyojo.origin.${community}`;
}
