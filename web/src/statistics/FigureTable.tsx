import type { ReactNode } from 'react';
import { word } from '../texts/statistics';
import { changeOf, isShown, meanChangeOf, shareOf, spanOf } from './figures';
import type { Figure, Reason, Row } from './statisticsApi';
import { changeWords, count, meanWords, shareWords } from './words';

interface Line {
  key: string;
  /** The community's or the country's, where both stand in the table. */
  side?: string;
  cells: ReactNode[];
}

export interface LineGroup {
  key: string;
  name: ReactNode;
  lines: Line[];
}

interface FigureTableProps {
  caption: string;
  /** What the heads of the rows are. */
  head: string;
  columns: string[];
  groups: LineGroup[];
  /** Whether rows tell whose they are. */
  sided?: boolean;
  /** Whose numbers they are made of, for why some of them do not show. */
  figures: Figure[];
}

/** The numbers of a chart. What does not fit scrolls by itself, by keys too. */
export function FigureTable({ caption, head, columns, groups, sided, figures }: FigureTableProps) {
  return (
    <div className="stat-numbers">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="stat-scroll" aria-label={word('table.of', { caption })} tabIndex={0}>
        <table className="stat-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {sided && <th scope="col">{word('table.whose')}</th>}
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ key, name, lines }) => (
            <tbody key={key}>
              {lines.map((line, index) => (
                <tr key={line.key}>
                  {index === 0 && (
                    <th scope={lines.length > 1 ? 'rowgroup' : 'row'} rowSpan={lines.length}>
                      {name}
                    </th>
                  )}
                  {sided && <th scope="row">{line.side}</th>}
                  {line.cells.map((cell, column) => (
                    <td key={columns[column]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
      <WhyHidden figures={figures} />
    </div>
  );
}

const MARKS = {
  SMALL_OR_COMPLEMENT: 'why.markSmall',
  DIFFERENCE: 'why.markDifference',
  TABLE: 'why.markTable',
} as const satisfies Record<Reason, string>;

const REASONS = {
  SMALL_OR_COMPLEMENT: 'why.small',
  DIFFERENCE: 'why.difference',
  TABLE: 'why.table',
} as const satisfies Record<Reason, string>;

/** Why numbers of the table do not show; nothing where all do. */
function WhyHidden({ figures }: { figures: Figure[] }) {
  const reasons = new Set<Reason>();
  for (const figure of figures) if (!isShown(figure)) reasons.add(figure.hidden);
  if (reasons.size === 0) return null;
  return (
    <div className="stat-why">
      <p>{word('why.lead')}</p>
      <ul>
        {[...reasons].map((reason) => (
          <li key={reason}>
            {word(MARKS[reason])} {word(REASONS[reason])}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FigureCellProps {
  figure: Figure;
  /** Of how many, for the share. */
  firms?: Figure;
  compared?: boolean;
  /** Where the most that a hidden count can be is what the product takes at most: that tells nobody anything. */
  isOpenAbove?: boolean;
}

/** A count, and below it its share and what it has become; never empty. */
export function FigureCell({ figure, firms, compared, isOpenAbove }: FigureCellProps) {
  const share = firms && isShown(figure) ? shareOf(spanOf(figure), firms) : undefined;
  return (
    <>
      {isShown(figure) ? (
        <span className="stat-count">{count(figure.count)}</span>
      ) : (
        <span className="stat-hidden">
          {word('figure.hidden')}
          <span className="stat-mark">{word(MARKS[figure.hidden])}</span>
          <span className="stat-interval">{reachWords(figure, isOpenAbove)}</span>
        </span>
      )}
      {share && <span className="stat-share">{shareWords(share)}</span>}
      {compared && <Change words={changeWords(changeOf(figure))} />}
    </>
  );
}

function reachWords({ from, to }: { from: number; to: number }, isOpenAbove = false): string {
  if (!isOpenAbove) return word('figure.between', { from: count(from), to: count(to) });
  return from === 0 ? '' : word('figure.from', { from: count(from) });
}

export function MeanCell({ row, compared }: { row: Row; compared?: boolean }) {
  return (
    <>
      <span className={row.mean === undefined ? 'stat-hidden' : 'stat-count'}>{meanWords(row.mean)}</span>
      {compared && <Change words={changeWords(meanChangeOf(row), 1)} />}
    </>
  );
}

function Change({ words }: { words: string }) {
  return (
    <span className="stat-change">
      <span className="visually-hidden">{word('figure.changeTerm')}</span>
      {words}
    </span>
  );
}
