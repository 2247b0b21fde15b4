export type Paths<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Paths<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

type Node = string | { [name: string]: Node };

/** Gives the texts of a catalogue by their dotted names, with each `{name}` in them replaced. */
export function textsOf<T>(catalogue: T) {
  return (key: Paths<T> & string, values: Record<string, string | number> = {}): string => {
    let node = catalogue as Node | undefined;
    for (const name of key.split('.')) node = typeof node === 'object' ? node[name] : undefined;
    if (typeof node !== 'string') throw new Error(`No text ${key}`);
    return node.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}
