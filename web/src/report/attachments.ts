import type { IncidentKey } from '../texts/incident';

/** As much as the API takes. */
export const FILE_BYTES_MAX = 10 * 1024 * 1024;
export const FILES_MAX = 10;

/** What is taken, by the end of its name: nothing that runs. Browsers know no type for some of them. */
const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  heic: 'image/heic',
  pdf: 'application/pdf',
  txt: 'text/plain',
  log: 'text/plain',
  csv: 'text/csv',
  eml: 'message/rfc822',
};

export const ACCEPT = Object.keys(TYPES)
  .map((ending) => `.${ending}`)
  .join(',');

export function typeOf(fileName: string): string | undefined {
  return TYPES[/\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''];
}

/** Why a file is not sent at all. */
export function fileFault({ name, size }: Pick<File, 'name' | 'size'>): IncidentKey | undefined {
  if (typeOf(name) === undefined) return 'file.type';
  if (size === 0) return 'file.empty';
  return size > FILE_BYTES_MAX ? 'file.large' : undefined;
}
