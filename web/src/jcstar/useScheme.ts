import type { Outcome } from '../api/request';
import { type Resource, useResource } from '../api/useResource';
import { readScheme } from './jcstarApi';
import type { Scheme } from './types';

let fetched: Promise<Outcome<Scheme>> | undefined;

/** The words of the scheme: levels, states, verdicts, kinds of device. Fetched once a visit. */
export function useScheme(): Resource<Scheme> {
  return useResource('scheme', once);
}

function once(): Promise<Outcome<Scheme>> {
  fetched ??= readScheme().then((outcome) => {
    if (!outcome.ok) fetched = undefined;
    return outcome;
  });
  return fetched;
}

/** The entry of that id, where a newer server may know more of them than this page does. */
export function named<T extends { id: string; name: string }>(
  entries: T[],
  id: string,
): Partial<T> & { name: string } {
  return entries.find((entry) => entry.id === id) ?? ({ name: id } as Partial<T> & { name: string });
}
