import type { Outcome } from '../api/request';
import type { components } from '../api/schema';
import { accessToken } from '../staff/session';
import { staffRequest } from '../staff/staffRequest';

type Schemas = components['schemas'];

export type Reason = Schemas['HiddenReason'];
export type Release = Schemas['Release'];
export type Survey = Schemas['SurveyShares'];

/** A count that shows, with what an earlier release showed; or why it does not show and where it lies. */
export type Figure = { count: number; before?: number } | { hidden: Reason; from: number; to: number };

/** A group of firms in a table. */
export type Row = Omit<Schemas['StatisticsRow'], 'firms' | 'figures'> & { firms: Figure; figures: Figure[] };

/** A table as it was released. */
export type Table = Omit<Schemas['StatisticsTable'], 'rows'> & { rows: Row[] };

/** Whose figures: of the country, as IPA or as a community reads them, or a community's own. */
export type Source = { of: 'IPA' } | { of: 'OWN'; community: string } | { of: 'NATIONAL'; community: string };

/** A table of a fiscal year as a release has it: it never changes. */
export interface TableAsked {
  source: Source;
  table: string;
  year: number;
  release: number;
  /** An earlier release to compare with. */
  comparedTo?: number;
}

function pathOf({ source, table, year, release, comparedTo }: TableAsked, format?: 'csv'): string {
  const query = new URLSearchParams({ year: String(year), release: String(release) });
  if (comparedTo !== undefined) query.set('comparedTo', String(comparedTo));
  if (format) query.set('format', format);
  return `${folderOf(source)}/${table}?${query}`;
}

function folderOf(source: Source): string {
  if (source.of === 'IPA') return '/v1/statistics/diagnoses';
  const own = `/v1/communities/${encodeURIComponent(source.community)}/statistics`;
  return source.of === 'OWN' ? `${own}/diagnoses` : `${own}/national`;
}

export function readTable(asked: TableAsked, signal: AbortSignal): Promise<Outcome<Table>> {
  return staffRequest(pathOf(asked), { signal });
}

/** As many as one answer takes. */
const PAGE = 100;
/** One a day, of about three years. */
const PAGES_MAX = 10;

/** The releases, the newest first. */
export async function listReleases(
  community: string | undefined,
  signal: AbortSignal,
): Promise<Outcome<Release[]>> {
  const folder = community ? `/v1/communities/${encodeURIComponent(community)}/statistics` : '/v1/statistics';
  const releases: Release[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < PAGES_MAX; page++) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(cursor ? { cursor } : {}) });
    const outcome = await staffRequest<Schemas['Releases']>(`${folder}/releases?${query}`, { signal });
    if (!outcome.ok) return outcome;
    releases.push(...outcome.value.releases);
    cursor = outcome.value.nextCursor;
    if (!cursor) break;
  }
  return { ok: true, value: releases };
}

/** The table as a file; undefined where it does not come. */
export async function fetchTableCsv(asked: TableAsked): Promise<{ file: Blob; name: string } | undefined> {
  const token = await accessToken();
  if (token === undefined) return undefined;
  try {
    const response = await fetch(pathOf(asked, 'csv'), {
      headers: { Authorization: `Bearer ${token}`, Accept: 'text/csv' },
    });
    if (!response.ok) return undefined;
    const given = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    const name = given ?? `${asked.table}-${asked.year}-${asked.release}.csv`;
    return { file: new Blob([await response.arrayBuffer()], { type: 'text/csv;charset=utf-8' }), name };
  } catch {
    return undefined;
  }
}
