import { useSyncExternalStore } from 'react';
import { parsed, tabShelf } from '../device/storage';

const RECEIPT = /[0-7][0-9A-HJKMNP-TV-Z]{25}\.[0-7][0-9A-HJKMNP-TV-Z]{25}/;

/**
 * The receipt that this tab holds for a community. `isNew` while the person may not have kept it elsewhere yet.
 * It lives as long as the tab and never reaches localStorage: others may use the device.
 */
export interface HeldReceipt {
  receipt: string;
  isNew: boolean;
}

const held = new Map<string, HeldReceipt | undefined>();
const listeners = new Set<() => void>();

/** The receipt in what was typed or pasted, be it the string itself or a link that carries it. */
export function receiptIn(typed: string): string | undefined {
  return RECEIPT.exec(typed.normalize('NFKC').replace(/\s/g, '').toUpperCase())?.[0];
}

export function firmOf(receipt: string): string {
  return receipt.slice(0, receipt.indexOf('.'));
}

/** A link to a page of a community that carries the receipt where no server sees it. */
export function receiptLink(path: string, receipt: string): string {
  return `${window.location.origin}${path}#receipt=${receipt}`;
}

export function useReceipt(community: string): HeldReceipt | undefined {
  return useSyncExternalStore(subscribe, () => heldReceipt(community));
}

export function heldReceipt(community: string): HeldReceipt | undefined {
  if (!held.has(community)) held.set(community, stored(community));
  return held.get(community);
}

export function holdReceipt(community: string, receipt: HeldReceipt): void {
  held.set(community, receipt);
  tabShelf.write(storageKey(community), JSON.stringify(receipt));
  for (const listener of listeners) listener();
}

export function forgetReceipt(community: string): void {
  held.set(community, undefined);
  tabShelf.write(storageKey(community), '');
  for (const listener of listeners) listener();
}

/** Takes a receipt out of the address bar, before anything can copy, bookmark or show it. */
export function takeReceiptFromAddress(): void {
  const { pathname, search, hash } = window.location;
  if (!hash.startsWith('#receipt=')) return;
  window.history.replaceState(window.history.state, '', pathname + search);
  // An incident has a receipt of its own, beside the firm's.
  const community = /^\/communities\/([^/]+\/incidents\/[^/]+|[^/]+(?=\/))/.exec(pathname)?.[1];
  const receipt = receiptIn(hash);
  if (!community || !receipt) return;
  const isNew = heldReceipt(community)?.receipt === receipt && heldReceipt(community)?.isNew === true;
  holdReceipt(community, { receipt, isNew });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function stored(community: string): HeldReceipt | undefined {
  const { receipt, isNew } = Object(parsed(tabShelf.read(storageKey(community)))) as Partial<HeldReceipt>;
  return receipt && receiptIn(receipt) === receipt ? { receipt, isNew: isNew === true } : undefined;
}

function storageKey(community: string): string {
  return `kyojo.receipt.${community}`;
}
