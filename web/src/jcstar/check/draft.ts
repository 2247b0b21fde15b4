import { deviceShelf, parsed, type Shelf, tabShelf } from '../../device/storage';
import type { Level, NumberKind, Requirement } from '../types';
import { DEVICES_MAX, type Line, NOTHING_TYPED, type Typed } from './lines';

/** The list as this device keeps it. Verdicts are not kept: they would grow old unseen. */
export interface Draft {
  lines: Line[];
  requirement: Requirement;
}

/** Where a draft lies. */
export interface Place {
  shelf: Shelf;
  key: string;
}

/** The list of a device that nobody has saved anywhere yet. */
export const OPEN_DRAFT: Place = { shelf: deviceShelf, key: 'kyojo.devices' };

/** Of a list that is kept under a receipt: like the receipt it lives as long as the tab. */
export function draftOf(firm: string): Place {
  return { shelf: tabShelf, key: `kyojo.devices.${firm}` };
}

export const LOWEST: Requirement = { level: 1 };

const NUMBER_KINDS: readonly NumberKind[] = ['APPLICATION', 'ACCEPTANCE', 'PROVISIONAL', 'REGISTRATION'];

export function loadDraft({ shelf, key }: Place): Draft {
  const { lines, requirement } = Object(parsed(shelf.read(key))) as Partial<Draft>;
  const kept = Array.isArray(lines) ? lines.slice(0, DEVICES_MAX) : [];
  return {
    lines: kept.map((line, index) => ({ ...typedIn(line), id: index + 1 })),
    requirement: requirementIn(requirement),
  };
}

/** Whether the device could keep it: a private window or a full disk refuses. */
export function saveDraft({ shelf, key }: Place, { lines, requirement }: Draft): boolean {
  const isEmpty = lines.length === 0 && requirement.level === LOWEST.level && requirement.on === undefined;
  return shelf.write(key, isEmpty ? '' : JSON.stringify({ lines: lines.map(compact), requirement }));
}

export function wipeDraft({ shelf, key }: Place): void {
  shelf.write(key, '');
}

/** An older version of this page or another hand may have written it: only what fits is taken. */
function typedIn(line: unknown): Typed {
  const { name, kind, model, maker, number, numberKind } = Object(line) as Partial<Typed>;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    name: text(name),
    kind: text(kind),
    model: text(model),
    maker: text(maker),
    number: text(number),
    numberKind: NUMBER_KINDS.find((kind) => kind === numberKind) ?? 'REGISTRATION',
  };
}

export function requirementIn(stored: unknown): Requirement {
  const { level, on } = Object(stored) as Partial<Requirement>;
  const known = ([1, 2, 3, 4] as Level[]).find((one) => one === level) ?? LOWEST.level;
  return typeof on === 'string' && isDay(on) ? { level: known, on } : { level: known };
}

/** A day that somebody can mean: a year that is still being typed is none. */
export function isDay(on: string): boolean {
  return /^20[2-9]\d-\d{2}-\d{2}$/.test(on) && !Number.isNaN(Date.parse(on));
}

function compact({ id, ...typed }: Line): Partial<Typed> {
  const said = Object.entries(typed).filter(([name, value]) => value !== NOTHING_TYPED[name as keyof Typed]);
  return Object.fromEntries(said);
}
