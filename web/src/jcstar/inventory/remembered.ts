import type { Outcome } from '../../api/request';
import type { Inventory } from '../types';
import { readInventory } from './inventoryApi';

/** What was just saved, so that showing it needs no second request. It is taken once. */
let saved: { receipt: string; inventory: Inventory; etag: string | undefined } | undefined;

export function rememberKept(receipt: string, inventory: Inventory, etag: string | undefined): void {
  saved = { receipt, inventory, etag };
}

/** What the receipt opens: the answer to the saving, or the server's. */
export async function openInventory(
  community: string,
  receipt: string,
  signal: AbortSignal,
): Promise<Outcome<Inventory>> {
  if (saved?.receipt !== receipt) return readInventory(community, receipt, signal);
  const { inventory, etag } = saved;
  saved = undefined;
  return { ok: true, value: inventory, ...(etag ? { etag } : {}) };
}

export function forgetKept(): void {
  saved = undefined;
}
