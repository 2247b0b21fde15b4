import { statusOf } from '../api/failure';
import type { Outcome } from '../api/request';
import { readTable, type Source, type Table, type TableAsked } from './statisticsApi';

/** Whose figures stand on the page: the country's, and on a community's page its own beside them. */
export interface Place {
  id: 'own' | 'national';
  /** Short, as the page says it. */
  name: string;
  /** As what leaves the page says it. */
  fullName: string;
  source: Source;
}

/** What is read of each. */
export interface When {
  year: number;
  release: number;
  /** An earlier release to compare with. */
  compare: number | undefined;
}

/** A place with its figures. */
export interface Side {
  id: Place['id'];
  name: string;
  fullName: string;
  asked: TableAsked;
  now: Table;
}

/** The tables of all places that have one. A community too small for any has none of its own. */
export async function readSides(
  places: Place[],
  table: string,
  when: When,
  signal: AbortSignal,
): Promise<Outcome<Side[]>> {
  const read = await Promise.all(places.map((place) => readSide(place, table, when, signal)));
  const sides: Side[] = [];
  for (const outcome of read) {
    if (!outcome.ok) return outcome;
    if (outcome.value) sides.push(outcome.value);
  }
  return { ok: true, value: sides };
}

async function readSide(
  { id, name, fullName, source }: Place,
  table: string,
  { year, release, compare }: When,
  signal: AbortSignal,
): Promise<Outcome<Side | undefined>> {
  const asked = { source, table, year, release, ...(compare === undefined ? {} : { comparedTo: compare }) };
  const found = await readTable(asked, signal);
  if (found.ok) return { ok: true, value: { id, name, fullName, asked, now: found.value } };
  return statusOf(found.failure) === 404 ? { ok: true, value: undefined } : found;
}

export function rowOf({ now }: Side, key: string) {
  return now.rows.find((row) => row.key === key);
}

/** Whether figures tell what they were in the earlier release. */
export function isCompared({ now }: Side): boolean {
  return now.comparedTo?.state === 'COMPARED';
}
