import type { Outcome } from '../api/request';
import { request } from '../api/request';
import type { components } from '../api/schema';
import type { Profile } from '../api/types';

/** Where a total stands; without a release there is no group. */
export type Position = components['schemas']['Position'];
/** A group of firms that shows. */
export type PositionGroup = Position['groups'][number];

/** Asks by what the firm said of itself, and by nothing that tells which it is. */
export function readPosition(
  total: number,
  { industry, employees }: Profile,
  signal: AbortSignal,
): Promise<Outcome<Position>> {
  const query = new URLSearchParams({ total: String(total) });
  if (industry) query.set('industry', industry);
  if (employees) query.set('employees', employees);
  return request(`/v1/statistics/positions?${query}`, { signal });
}
