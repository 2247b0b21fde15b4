import type { Outcome } from '../api/request';
import { request } from '../api/request';
import type { Profile } from '../api/types';

/** A group of firms that shows. */
export interface PositionGroup {
  grouping: 'INDUSTRY_AND_SIZE' | 'INDUSTRY' | 'SIZE' | 'ALL';
  key: string;
  name: string;
  firms: number;
  mean?: number;
  deviation?: number;
  deviationScore?: number;
  /** Of a hundred firms, how many have fewer points: at least and at most. */
  percentile?: { from: number; to: number };
}

/** Where a total stands; without a release there is no group. */
export interface Position {
  release?: number;
  at?: string;
  year?: number;
  questionSet?: string;
  groups: PositionGroup[];
  hiddenGroups: (Pick<PositionGroup, 'grouping' | 'key' | 'name'> & { hidden: string })[];
}

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
