/** What can be looked at. */
export const VIEWS = [
  'overview',
  'missed',
  'answers',
  'industry',
  'size',
  'prefecture',
  'community',
  'industry-size',
  'trend',
] as const;

export type View = (typeof VIEWS)[number];

export type Order = 'code' | 'value';

/** What of each group: the bands, the mean, how many they are, or a question by its number. */
export type About = 'bands' | 'mean' | 'firms' | `${number}`;

/** What the page shows; what is undefined is the newest. */
export interface Asked {
  view: View;
  year: number | undefined;
  release: number | undefined;
  /** An earlier release to compare with. */
  compare: number | undefined;
  about: About;
  order: Order;
}

const QUESTIONS = 25;

/** What an address asks for, so that going back, forward and passing a link on find it again. */
export function askedIn(search: string): Asked {
  const given = new URLSearchParams(search);
  const view = given.get('view');
  return {
    view: VIEWS.find((one) => one === view) ?? 'overview',
    year: numberIn(given.get('year'), 2000, 2999),
    release: numberIn(given.get('release'), 1, 99_999_999),
    compare: numberIn(given.get('compare'), 1, 99_999_999),
    about: aboutIn(given.get('about')),
    order: given.get('order') === 'value' ? 'value' : 'code',
  };
}

/** The query that asks for it; what is usual takes no room. */
export function addressOf({ view, year, release, compare, about, order }: Asked): string {
  const query = new URLSearchParams();
  if (view !== 'overview') query.set('view', view);
  if (year !== undefined) query.set('year', String(year));
  if (release !== undefined) query.set('release', String(release));
  if (compare !== undefined) query.set('compare', String(compare));
  if (about !== 'bands') query.set('about', about);
  if (order !== 'code') query.set('order', order);
  const written = query.toString();
  return written ? `?${written}` : '';
}

/** The question that is asked about, where it is one. */
export function questionOf(about: About): number | undefined {
  return numberIn(about, 1, QUESTIONS);
}

function aboutIn(given: string | null): About {
  if (given === 'mean' || given === 'firms') return given;
  const question = numberIn(given, 1, QUESTIONS);
  return question === undefined ? 'bands' : `${question}`;
}

function numberIn(given: string | null, least: number, most: number): number | undefined {
  if (given === null || !/^[1-9]\d{0,7}$/.test(given)) return undefined;
  const number = Number(given);
  return number >= least && number <= most ? number : undefined;
}
