import type { LabelQuery } from '../jcstarApi';

/** As many characters as the server takes. */
export const SEARCH_CHARS_MAX = 100;

const NAMES = ['q', 'level', 'category', 'status'] as const;

/** What the address of the search asks for, so that going back, forward and passing a link on find it again. */
export function queryIn(search: string): LabelQuery {
  const given = new URLSearchParams(search);
  const [q, level, category, status] = NAMES.map((name) => given.get(name)?.trim() ?? '');
  // A longer one would be refused; whoever types one is told before it gets here.
  return {
    q: (q ?? '').slice(0, SEARCH_CHARS_MAX),
    level: level ?? '',
    category: category ?? '',
    status: status ?? '',
  };
}

export function addressOf(query: LabelQuery): string {
  const asked = NAMES.map((name) => [name, query[name]] as [string, string]).filter(
    ([, value]) => value !== '',
  );
  return asked.length === 0 ? '/jcstar' : `/jcstar?${new URLSearchParams(asked)}`;
}

export function isFiltered({ level, category, status }: LabelQuery): boolean {
  return level !== '' || category !== '' || status !== '';
}
