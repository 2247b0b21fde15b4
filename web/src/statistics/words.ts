import { day, moment } from '../texts/date';
import { word } from '../texts/statistics';
import { isKnown, isShown, type Span } from './figures';
import type { Figure, Table } from './statisticsApi';

export function count(number: number): string {
  return number.toLocaleString('ja-JP');
}

/** A figure as a sentence has it. */
export function figureWords(figure: Figure): string {
  return isShown(figure)
    ? word('figure.firms', { count: count(figure.count) })
    : word('figure.hiddenBetween', { from: count(figure.from), to: count(figure.to) });
}

/** Of rounded numbers, so about. */
export function shareWords(share: Span | undefined): string {
  if (!share) return word('figure.hidden');
  const from = Math.floor(share.from);
  const to = Math.ceil(share.to);
  return isKnown(share)
    ? word('figure.percent', { percent: Math.round(share.from) })
    : word('figure.percentBetween', { from, to });
}

export function meanWords(mean: number | undefined): string {
  return mean === undefined ? word('figure.hidden') : word('figure.points', { points: mean.toFixed(1) });
}

export function changeWords(change: number | undefined, digits = 0): string {
  if (change === undefined) return word('figure.noChange');
  const size = digits ? Math.abs(change).toFixed(digits) : count(Math.abs(change));
  if (Number(size.replace(',', '')) === 0) return word('figure.same');
  return word(change > 0 ? 'figure.more' : 'figure.less', { size });
}

/** 2026年度（2026年4月1日から2026年11月28日まで、日本時間） */
export function periodWords({
  year,
  countedAt,
  isFinal,
}: Pick<Table, 'year' | 'countedAt' | 'isFinal'>): string {
  return word('facts.period', {
    year,
    from: day(`${year}-04-01T00:00:00+09:00`),
    to: isFinal ? day(`${year + 1}-03-31T00:00:00+09:00`) : day(countedAt),
  });
}

export function releaseWords({ release, at }: Pick<Table, 'release' | 'at'>): string {
  return word('facts.release', { number: release, at: moment(at) });
}

/** The row of all firms together, as n. */
export function firmsWords(table: Table): string {
  const all = table.rows.find(({ key }) => key === 'ALL');
  return all ? word('facts.firms', { firms: figureWords(all.firms) }) : word('facts.submissions');
}

/** What stands beside every figure, and in every picture. */
export function factsOf(table: Table): string[] {
  const facts = [
    firmsWords(table),
    periodWords(table),
    releaseWords(table),
    word('facts.rounded', { rounding: table.rounding }),
  ];
  return table.figuresSince < table.release
    ? [...facts, word('facts.since', { number: table.figuresSince })]
    : facts;
}
