import type { Filter } from './deskApi';
import { queryOf } from './deskApi';

const NAMES = [
  'from',
  'to',
  'notSince',
  'latest',
  'industry',
  'employees',
  'prefecture',
  'origin',
  'code',
  'band',
] as const satisfies (keyof Filter)[];

/** In the address only: every diagnosis, and not each firm's latest, which is shown unless asked otherwise. */
const ALL = 'all';

/** The filter that the list's address names, so that going back finds it again. */
export function filterIn(search: string): Filter {
  const given = new URLSearchParams(search);
  const filter: Filter = {};
  for (const name of NAMES) {
    const value = given.get(name);
    if (value) filter[name] = value;
  }
  return filter.notSince || given.has(ALL) ? filter : { ...filter, latest: 'true' };
}

/** The query of the list's address; empty for the list as it begins. */
export function addressOf({ latest, ...filter }: Filter): string {
  return queryOf(filter, latest || filter.notSince ? {} : { [ALL]: 'true' });
}

let last = '';

/** Where the list was left, for the links that lead back to it. */
export function lastAddress(): string {
  return last;
}

export function rememberAddress(query: string): void {
  last = query;
}
