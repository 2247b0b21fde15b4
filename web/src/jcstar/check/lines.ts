import type { Device, NumberKind } from '../types';

/** A device of the list as it stands on the page; a text is empty where nothing is known. */
export interface Line {
  id: number;
  name: string;
  kind: string;
  model: string;
  maker: string;
  number: string;
  numberKind: NumberKind;
}

/** What a person types of a device. */
export type Typed = Omit<Line, 'id'>;

/** As many as the server checks, and as many characters of each text as it takes. */
export const DEVICES_MAX = 10_000;
export const CHARS_MAX = 100;

export const NOTHING_TYPED: Typed = {
  name: '',
  kind: '',
  model: '',
  maker: '',
  number: '',
  numberKind: 'REGISTRATION',
};

/** Why a line cannot be checked as it stands. */
export type LineFault = 'NEITHER' | 'LONG';

export function faultOf(typed: Typed): LineFault | undefined {
  return faults(typed);
}

const faults = remembering((typed: Typed): LineFault | undefined => {
  if (!isSaid(typed.model) && !isSaid(typed.number)) return 'NEITHER';
  const { name, model, maker, number } = typed;
  return [name, model, maker, number].some((text) => text.length > CHARS_MAX) ? 'LONG' : undefined;
});

/** A dash, in any of its many forms, says that there is nothing; so the server takes it too. */
export function isSaid(text: string): boolean {
  return /[^\s\p{Z}\p{Pd}\p{Cf}\p{Cc}\u2212\u2500\u2043\u30fc\uff70]/u.test(text);
}

export function deviceOf({ name, kind, model, maker, number, numberKind }: Typed): Device {
  const said = Object.entries({ name, kind, model, maker, number }).filter(([, text]) => isSaid(text));
  return {
    ...Object.fromEntries(said),
    ...(isSaid(number) && numberKind !== 'REGISTRATION' ? { numberKind } : {}),
  };
}

export function typedOf({ name, kind, model, maker, number, numberKind }: Device): Typed {
  return {
    name: name ?? '',
    kind: kind ?? '',
    model: model ?? '',
    maker: maker ?? '',
    number: number ?? '',
    numberKind: numberKind ?? 'REGISTRATION',
  };
}

/** What the verdict depends on: lines that ask the same are asked once. */
export function questionOf(typed: Typed): string {
  return questions(typed);
}

const questions = remembering(({ model, maker, number, numberKind }: Typed) =>
  JSON.stringify([model, maker, number, isSaid(number) ? numberKind : '']),
);

/** Lines never change, so that what was worked out for one holds: of 10,000, each change touches few. */
function remembering<T>(work: (typed: Typed) => T): (typed: Typed) => T {
  const known = new WeakMap<Typed, { value: T }>();
  return (typed) => {
    const found = known.get(typed);
    if (found) return found.value;
    const value = work(typed);
    known.set(typed, { value });
    return value;
  };
}
