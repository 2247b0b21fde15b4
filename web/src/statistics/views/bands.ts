import { word } from '../../texts/statistics';
import type { Segment } from '../charts/Bars';
import type { Key } from '../charts/Legend';
import { bandIn, pointsName } from '../columns';
import { isShown, shareOf, spanOf } from '../figures';
import type { Figure, Row, Table } from '../statisticsApi';
import { count, figureWords, shareWords } from '../words';

/** A part of a whole, with what it is called and how it is drawn. */
export interface Part {
  key: string;
  name: string;
  tone: string;
  figure: Figure;
}

/** The bands of a row, from the most points down. */
export function bandParts(columns: string[], row: Row): Part[] {
  return columns.flatMap((column, index) => {
    const points = bandIn(column);
    const figure = row.figures[index];
    return points && figure
      ? [{ key: column, name: pointsName(points), tone: bandTone(points.from, points.to), figure }]
      : [];
  });
}

function bandTone(from: number, to: number): string {
  if (from === 100) return 'band1';
  if (from >= 70) return to === 100 ? 'band1' : 'band2';
  return from >= 50 ? 'band3' : 'band4';
}

export function bandSegments(columns: string[], row: Row): Segment[] {
  return segmentsOf(bandParts(columns, row), row.firms);
}

/** The bands that any of the tables has. */
export function bandKeys(tables: Table[]): Key[] {
  const keys = new Map<string, Key>();
  for (const { columns, rows } of tables) {
    for (const row of rows.slice(0, 1)) {
      for (const { key, name, tone } of bandParts(columns, row)) keys.set(key, { name, tone });
    }
  }
  return [...keys.values(), hiddenKey()];
}

export function hiddenKey(): Key {
  return { name: word('figure.hidden'), tone: 'hidden' };
}

/**
 * The parts of a whole as shares of 100. What does not show lies together at the end: how much of it is whose is
 * not known.
 */
export function segmentsOf(parts: Part[], firms: Figure): Segment[] {
  const shown = parts.flatMap((part) =>
    isShown(part.figure) ? [{ ...part, count: part.figure.count }] : [],
  );
  const hidden = parts.filter(({ figure }) => !isShown(figure));
  const sum = shown.reduce((all, part) => all + part.count, 0);
  if (parts.length === 0 || (!isShown(firms) && hidden.length > 0) || (sum === 0 && hidden.length === 0)) {
    return [
      { key: 'hidden', value: 100, tone: 'hidden', words: hiddenWords(hidden), label: word('figure.hidden') },
    ];
  }
  const whole = hidden.length > 0 && isShown(firms) ? Math.max(firms.count, sum) : sum;
  const percent = (number: number) => (number / whole) * 100;
  const segments: Segment[] = shown.map(({ key, name, tone, figure, count: number }) => {
    // Rounded parts fill the bar, and are called what the table calls them.
    const share = shareOf(spanOf(figure), firms) ?? { from: percent(number), to: percent(number) };
    return {
      key,
      value: percent(number),
      tone,
      label: shareWords(share),
      words: word('figure.partWords', { name, firms: figureWords(figure), share: shareWords(share) }),
    };
  });
  if (hidden.length === 0) return segments;
  return [
    ...segments,
    {
      key: 'hidden',
      value: percent(whole - sum),
      tone: 'hidden',
      label: word('figure.hidden'),
      words: hiddenWords(hidden),
    },
  ];
}

function hiddenWords(hidden: Part[]): string {
  return hidden
    .map(({ name, figure }) =>
      isShown(figure)
        ? name
        : word('figure.partHidden', { name, from: count(figure.from), to: count(figure.to) }),
    )
    .join(word('facts.and'));
}
