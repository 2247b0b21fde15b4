import { useSyncExternalStore } from 'react';
import type { EnteredSheet } from './deskApi';
import { forgetFirms } from './useFirms';

/** What was typed in at each desk, with its receipts: so long as this document lives, and nowhere else. */
const sittings = new Map<string, EnteredSheet[]>();
const listeners = new Set<() => void>();
const NONE: EnteredSheet[] = [];

/** Sheets of this sitting, the newest first. */
export function useSitting(community: string): EnteredSheet[] {
  return useSyncExternalStore(subscribe, () => sittingOf(community));
}

export function addSheet(community: string, sheet: EnteredSheet): void {
  change(community, [sheet, ...without(community, sheet.diagnosisId)]);
}

export function dropSheet(community: string, diagnosisId: string): void {
  change(community, without(community, diagnosisId));
}

function sittingOf(community: string): EnteredSheet[] {
  return sittings.get(community) ?? NONE;
}

function without(community: string, diagnosisId: string): EnteredSheet[] {
  return sittingOf(community).filter((sheet) => sheet.diagnosisId !== diagnosisId);
}

function change(community: string, sheets: EnteredSheet[]): void {
  sittings.set(community, sheets);
  forgetFirms();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
