import type { NumberKind } from '../types';
import headings from './headings.json' with { type: 'json' };
import { isSaid, NOTHING_TYPED, type Typed } from './lines';

/** What a column of a list says; empty where it is left out. */
export type Role =
  | 'name'
  | 'kind'
  | 'model'
  | 'maker'
  | 'number'
  | 'provisional'
  | 'acceptance'
  | 'application'
  | '';

export const ROLES: readonly Role[] = [
  'model',
  'maker',
  'number',
  'name',
  'kind',
  'provisional',
  'acceptance',
  'application',
];

/** How a table is read: what each column says, and at which row the devices begin. */
export interface Reading {
  roles: Role[];
  /** Rows that are not devices: a title and the headings. */
  skipped: number;
}

/** Words that people write at the top of columns; the more special ones come first: 仮登録番号 ends like 登録番号. */
const HEADINGS = headings as { role: Role; whole: string[]; part: string[] }[];

/** Headings stand near the top, below a title at most. */
const HEADING_ROWS = 10;

const HEADING_CHARS_MAX = 24;

/** How the table is most likely meant. Where it has no headings, the column that looks like 型番 is taken for it. */
export function guessReading(rows: readonly string[][]): Reading & { recognised: boolean } {
  for (const [index, row] of rows.slice(0, HEADING_ROWS).entries()) {
    const roles = rolesOf(row);
    if (roles) return { roles, skipped: index + 1, recognised: true };
  }
  const width = Math.max(0, ...rows.slice(0, 50).map((row) => row.length));
  const looks = Array.from({ length: width }, (_, column) => modelLikeness(rows, column));
  const best = looks.indexOf(Math.max(...looks));
  return {
    roles: looks.map((_, column): Role => (column === best ? 'model' : '')),
    skipped: 0,
    recognised: false,
  };
}

/** The roles that a row of headings gives, or nothing where it is none. */
function rolesOf(row: string[]): Role[] | undefined {
  const taken = new Set<Role>();
  let sure = 0;
  const roles = row.map((cell): Role => {
    const heading = folded(cell);
    const entry =
      HEADINGS.find(({ whole }) => whole.includes(heading)) ??
      (heading.length <= HEADING_CHARS_MAX
        ? HEADINGS.find(({ part }) => part.some((word) => heading.includes(word)))
        : undefined);
    if (!entry || taken.has(entry.role)) return '';
    if (entry.whole.includes(heading)) sure++;
    taken.add(entry.role);
    return entry.role;
  });
  const names = ['model', 'number', 'provisional'] as const;
  return names.some((role) => taken.has(role)) && sure > 0 ? roles : undefined;
}

function folded(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*\)|[\s\-_\u30fb.:\u203b*]/g, '');
}

/** The share of cells that have letters and digits, as 型番 do. */
function modelLikeness(rows: readonly string[][], column: number): number {
  const cells = rows.slice(0, 50).map((row) => (row[column] ?? '').normalize('NFKC'));
  return cells.filter((cell) => /[A-Za-z]/.test(cell) && /\d/.test(cell)).length / cells.length;
}

export function namesDevices({ roles }: Reading): boolean {
  return roles.some((role) => role !== '' && role !== 'name' && role !== 'kind' && role !== 'maker');
}

const KINDS: Partial<Record<Role, NumberKind>> = {
  number: 'REGISTRATION',
  provisional: 'PROVISIONAL',
  acceptance: 'ACCEPTANCE',
  application: 'APPLICATION',
};

/** The devices of the table. Kinds are given by their names; one that is not known is left out. */
export function devicesIn(
  rows: readonly string[][],
  reading: Reading,
  kinds: readonly { id: string; name: string }[],
): { devices: Typed[]; unknownKinds: string[] } {
  const byName = new Map(
    kinds.flatMap(({ id, name }) => [[folded(name), id] as const, [folded(id), id] as const]),
  );
  const unknown = new Set<string>();
  const devices = rows.slice(reading.skipped).flatMap((row): Typed[] => {
    const typed: Typed = { ...NOTHING_TYPED };
    for (const [column, role] of reading.roles.entries()) put(typed, role, row[column] ?? '');
    if (![typed.name, typed.model, typed.maker, typed.number].some(isSaid)) return [];
    const kind = byName.get(folded(typed.kind)) ?? '';
    if (isSaid(typed.kind) && !kind) unknown.add(typed.kind);
    return [{ ...typed, kind }];
  });
  return { devices, unknownKinds: [...unknown] };
}

/** A 登録番号 goes before the numbers on the way to it. */
function put(typed: Typed, role: Role, cell: string): void {
  const numberKind = KINDS[role];
  if (role === '' || !isSaid(cell)) return;
  if (!numberKind) typed[role as 'name' | 'kind' | 'model' | 'maker'] = cell;
  else if (!isSaid(typed.number) || numberKind === 'REGISTRATION')
    Object.assign(typed, { number: cell, numberKind });
}
