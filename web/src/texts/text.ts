import ja from './ja.json' with { type: 'json' };

type Paths<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Paths<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** The dotted name of a text, such as `layout.productName`. */
export type TextKey = Paths<typeof ja>;

type Node = string | { [name: string]: Node };

/** The text of that name, with each `{name}` in it replaced. */
export function text(key: TextKey, values: Record<string, string | number> = {}): string {
  let node: Node | undefined = ja;
  for (const name of key.split('.')) node = typeof node === 'object' ? node[name] : undefined;
  if (typeof node !== 'string') throw new Error(`No text ${key}`);
  return node.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
