import type { Outcome } from '../../api/request';
import type { components } from '../../api/schema';
import { staffRequest } from '../staffRequest';

type Schemas = components['schemas'];

export type ImportDraft = Schemas['ImportDraft'];
export type ImportBegun = Schemas['ImportBegun'];
export type ImportLine = Schemas['ImportLine'];
export type Import = Schemas['Import'];
export type Refused = Schemas['RefusedRows'];
export type Changes = Pick<Schemas['ImportPreview'], 'counts' | 'added' | 'changed' | 'removed'>;
export type Compared = Schemas['ListComparison'];
export type Version = Schemas['ListVersion'];
export type State = ImportLine['state'];
export type Catalogue = Schemas['Catalogue'];

export interface ImportPage {
  imports: ImportLine[];
  inForce?: number;
  nextCursor?: string;
}

/** One import, with the tag by which its publication says what was seen. */
export interface Seen {
  found: Import;
  tag: string | undefined;
}

const PATH = '/v1/catalogue-imports';
const pathOf = (id: string) => `${PATH}/${encodeURIComponent(id)}`;

/** Where a list's page is. */
export function listPath(catalogue: Catalogue): string {
  return catalogue === 'jcstar-labels' ? '/ipa/lists' : `/ipa/lists/${catalogue}`;
}

export function listImports(
  catalogue: Catalogue,
  cursor: string,
  signal?: AbortSignal,
): Promise<Outcome<ImportPage>> {
  const query = new URLSearchParams({ catalogue, ...(cursor ? { cursor } : {}) });
  return staffRequest(`${PATH}?${query}`, signal ? { signal } : {});
}

export async function readImport(id: string, signal?: AbortSignal): Promise<Outcome<Seen>> {
  const outcome = await staffRequest<Import>(pathOf(id), signal ? { signal } : {});
  return outcome.ok ? { ok: true, value: { found: outcome.value, tag: outcome.etag } } : outcome;
}

export function startImport(draft: ImportDraft, idempotencyKey: string): Promise<Outcome<ImportBegun>> {
  return staffRequest(PATH, {
    method: 'POST',
    headers: { 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify(draft),
  });
}

export function publishImport(id: string, tag: string, validFrom?: string): Promise<Outcome<Version>> {
  return staffRequest(`${pathOf(id)}/publication`, {
    method: 'POST',
    ifMatch: tag,
    body: JSON.stringify(validFrom ? { validFrom } : {}),
  });
}

export function takeBack(id: string): Promise<Outcome<void>> {
  return staffRequest(`${pathOf(id)}/publication`, { method: 'DELETE' });
}

export function restore(id: string, inForce: number): Promise<Outcome<Version>> {
  return staffRequest(`${pathOf(id)}/rollback`, { method: 'POST', ifMatch: `"${inForce}"` });
}

export function compareImports(
  before: string,
  after: string,
  signal?: AbortSignal,
): Promise<Outcome<Compared>> {
  return staffRequest(
    `${pathOf(after)}/comparison?with=${encodeURIComponent(before)}`,
    signal ? { signal } : {},
  );
}
