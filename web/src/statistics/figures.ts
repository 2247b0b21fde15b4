import type { Figure, Row } from './statisticsApi';

/** Where a number lies; both ends are the same where it is known. */
export interface Span {
  from: number;
  to: number;
}

export function isShown(figure: Figure): figure is { count: number } {
  return 'count' in figure;
}

export function spanOf(figure: Figure): Span {
  return isShown(figure) ? { from: figure.count, to: figure.count } : { from: figure.from, to: figure.to };
}

export function isKnown({ from, to }: Span): boolean {
  return from === to;
}

/** Of how many it is, in per cent; undefined where that many does not show, or is none. */
export function shareOf(span: Span, firms: Figure): Span | undefined {
  if (!isShown(firms) || firms.count === 0) return undefined;
  const percent = (count: number) => Math.min(100, Math.max(0, (count / firms.count) * 100));
  return { from: percent(span.from), to: percent(span.to) };
}

/**
 * How many firms are in columns that lie wholly within what is asked for, at least; and in those that lie partly
 * within it too, at most.
 */
export function countOf(row: Row, within: (column: number) => 'wholly' | 'partly' | 'not'): Span {
  const sum: Span = { from: 0, to: 0 };
  row.figures.forEach((figure, column) => {
    const how = within(column);
    if (how === 'not') return;
    const { from, to } = spanOf(figure);
    if (how === 'wholly') sum.from += from;
    sum.to += to;
  });
  const most = spanOf(row.firms).to;
  return { from: Math.min(sum.from, most), to: Math.min(sum.to, most) };
}

/** What is greater comes first; what does not show comes last, by the middle of where it may lie. */
export function byValue(one: Span | undefined, other: Span | undefined): number {
  const rank = (span: Span | undefined) => (span === undefined ? 2 : isKnown(span) ? 0 : 1);
  return rank(one) - rank(other) || middle(other) - middle(one);
}

function middle(span: Span | undefined): number {
  return span ? (span.from + span.to) / 2 : 0;
}

/** What a figure has become since an earlier release, where both show. */
export function changeOf(figure: Figure): number | undefined {
  return isShown(figure) && figure.before !== undefined ? figure.count - figure.before : undefined;
}

export function meanChangeOf({ mean, meanBefore }: Row): number | undefined {
  return mean === undefined || meanBefore === undefined ? undefined : mean - meanBefore;
}

/** The row as the earlier release had it, as far as both show; the rest lies anywhere. */
export function rowBefore(row: Row): Row | undefined {
  const firms = figureBefore(row.firms, 0);
  if (!isShown(firms)) return undefined;
  return { ...row, firms, figures: row.figures.map((figure) => figureBefore(figure, firms.count)) };
}

function figureBefore(figure: Figure, most: number): Figure {
  return isShown(figure) && figure.before !== undefined
    ? { count: figure.before }
    : { hidden: 'SMALL_OR_COMPLEMENT', from: 0, to: most };
}
