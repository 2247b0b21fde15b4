import { useResource } from '../../api/useResource';
import { FailureNotice } from '../../layout/FailureNotice';
import { Loading } from '../../layout/Loading';
import { word } from '../../texts/statistics';
import { Columns } from '../charts/Columns';
import type { Key } from '../charts/Legend';
import { FigureCell, FigureTable, MeanCell } from '../FigureTable';
import { isShown, type Span, spanOf } from '../figures';
import { Panel } from '../Panel';
import { isCompared, readSides, rowOf, type Side } from '../sides';
import type { Figure, Row } from '../statisticsApi';
import { count, figureWords, meanWords } from '../words';
import { mostOf } from './OverviewView';
import type { ViewProps } from './ViewOf';

const SUBMISSIONS = 'SUBMISSIONS';
const ALL = 'ALL';

/** What came in month by month, and the fiscal years that the release has. */
export function TrendView(props: ViewProps & { sides: Side[] }) {
  const { sides } = props;
  return (
    <>
      {sides.map((side) => (
        <MonthsPanel key={side.id} side={side} isNamed={sides.length > 1} />
      ))}
      {sides.some(({ now }) => now.rows.some(({ mean }) => mean !== undefined)) && (
        <MeansPanel sides={sides} />
      )}
      <Years {...props} />
    </>
  );
}

function MonthsPanel({ side, isNamed }: { side: Side; isNamed: boolean }) {
  const title = isNamed ? word('trend.monthsOf', { name: side.name }) : word('trend.months');
  const rows = side.now.rows.map((row) => ({ row, figure: submissionsOf(side, row) }));
  const most = mostOf(rows.map(({ figure }) => leastOf(figure)));
  return (
    <Panel
      title={title}
      lead={word('trend.monthsLead')}
      sides={[side]}
      beside
      chart={
        <Columns
          title={title}
          keys={keysOf(
            rows.map(({ figure }) => figure),
            { shown: word('trend.shown'), hidden: word('trend.hiddenAbove') },
          )}
          domain={[0, most]}
          unit={word('trend.submissionsUnit')}
          axis={count}
          columns={rows.map(({ row, figure }) => ({
            key: row.key,
            label: monthLabel(row.key),
            ...(isShown(figure) ? spanOf(figure) : { from: figure.from, to: most }),
            words: word('trend.monthWords', {
              month: monthName(row.key),
              submissions: submissionsWords(figure),
              mean: meanWords(row.mean),
            }),
          }))}
        />
      }
    >
      <FigureTable
        caption={title}
        head={word('trend.month')}
        columns={[word('trend.submissions'), word('table.firms'), word('table.mean')]}
        figures={rows.flatMap(({ row, figure }) => [figure, row.firms])}
        groups={rows.map(({ row, figure }) => ({
          key: row.key,
          name: monthName(row.key),
          lines: [{ key: row.key, cells: monthCells(side, row, figure) }],
        }))}
      />
    </Panel>
  );
}

function monthCells(side: Side, row: Row, figure: Figure) {
  const compared = isCompared(side);
  return [
    <FigureCell key="submissions" figure={figure} compared={compared} isOpenAbove />,
    <FigureCell key="firms" figure={row.firms} compared={compared} />,
    <MeanCell key="mean" row={row} compared={compared} />,
  ];
}

/** The mean of each month, the community's and the country's in one chart. */
function MeansPanel({ sides }: { sides: Side[] }) {
  const months = sides[0]?.now.rows.map(({ key }) => key) ?? [];
  const tones = ['one', 'two'];
  const title = word('trend.means');
  return (
    <Panel
      title={title}
      sides={sides}
      files={[]}
      chart={
        <Columns
          title={title}
          keys={sides.map(({ name }, index) => ({ name, tone: tones[index] ?? 'one', sign: 'line' }))}
          bars={false}
          domain={[0, 100]}
          unit={word('trend.pointsUnit')}
          axis={count}
          lines={sides.map((side, index) => ({
            tone: tones[index] ?? 'one',
            values: months.map((month) => rowOf(side, month)?.mean),
          }))}
          columns={months.map((month) => ({
            key: month,
            label: monthLabel(month),
            from: 0,
            to: 0,
            words: word('trend.meanWords', {
              month: monthName(month),
              means: sides
                .map((side) =>
                  word('groups.meanWords', { name: side.name, mean: meanWords(rowOf(side, month)?.mean) }),
                )
                .join(word('facts.and')),
            }),
          }))}
        />
      }
    />
  );
}

/** Each fiscal year of the release: firms and mean. */
function Years({ places, when, release }: ViewProps) {
  const years = [...release.years].reverse();
  const found = useResource(`years ${when.release} ${places.map(({ id }) => id).join()}`, async (signal) => {
    const read = await Promise.all(
      years.map(({ year }) =>
        readSides(places, 'scores', { year, release: when.release, compare: undefined }, signal),
      ),
    );
    const failed = read.find((outcome) => !outcome.ok);
    if (failed && !failed.ok) return failed;
    return { ok: true, value: read.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])) };
  });
  if (found.state === 'loading') return <Loading />;
  if (found.state === 'failed') return <FailureNotice failure={found.failure} reload={found.reload} />;
  return places.map(({ id, name }) => {
    const sides = found.value.flat().filter((side) => side.id === id);
    return sides.length > 0 ? (
      <YearsPanel key={id} sides={sides} name={places.length > 1 ? name : undefined} />
    ) : null;
  });
}

function YearsPanel({ sides, name }: { sides: Side[]; name: string | undefined }) {
  const title = name === undefined ? word('trend.years') : word('trend.yearsOf', { name });
  const rows = sides.flatMap((side) => {
    const row = rowOf(side, ALL);
    return row ? [{ side, row }] : [];
  });
  const newest = sides.at(-1);
  if (!newest) return null;
  const most = mostOf(rows.map(({ row }) => spanOf(row.firms)));
  return (
    <Panel
      title={title}
      lead={word('trend.yearsLead')}
      sides={[newest]}
      files={sides.map(({ asked }) => ({ name: word('trend.yearCsv', { year: asked.year }), asked }))}
      beside
      chart={
        <Columns
          title={title}
          keys={keysOf(
            rows.map(({ row }) => row.firms),
            { shown: word('overview.shown'), hidden: word('figure.hiddenRange') },
          )}
          domain={[0, most]}
          unit={word('table.firms')}
          axis={count}
          columns={rows.map(({ side, row }) => ({
            key: String(side.now.year),
            label: word('controls.yearName', { year: side.now.year }),
            ...spanOf(row.firms),
            words: word('trend.yearWords', {
              year: side.now.year,
              firms: figureWords(row.firms),
              mean: meanWords(row.mean),
            }),
          }))}
        />
      }
    >
      <FigureTable
        caption={title}
        head={word('controls.year')}
        columns={[word('table.firms'), word('table.mean'), word('trend.state')]}
        figures={rows.map(({ row }) => row.firms)}
        groups={rows.map(({ side, row }) => ({
          key: String(side.now.year),
          name: word('controls.yearName', { year: side.now.year }),
          lines: [
            {
              key: String(side.now.year),
              cells: [
                <FigureCell key="firms" figure={row.firms} />,
                <MeanCell key="mean" row={row} />,
                word(side.now.isFinal ? 'trend.final' : 'trend.open'),
              ],
            },
          ],
        }))}
      />
    </Panel>
  );
}

function keysOf(figures: Figure[], names: { shown: string; hidden: string }): Key[] {
  const shown: Key = { name: names.shown, tone: 'one' };
  return figures.every(isShown) ? [shown] : [shown, { name: names.hidden, tone: 'hidden' }];
}

/** How many diagnoses came in the month. */
function submissionsOf({ now }: Side, row: Row): Figure {
  const figure = row.figures[now.columns.indexOf(SUBMISSIONS)];
  if (!figure) throw new Error('a table of months counts submissions');
  return figure;
}

/** Of hidden submissions only the least says something: the most is what the product takes at most. */
function leastOf(figure: Figure): Span {
  const { from } = spanOf(figure);
  return { from, to: from };
}

function submissionsWords(figure: Figure): string {
  return isShown(figure)
    ? word('trend.times', { count: count(figure.count) })
    : figure.from === 0
      ? word('figure.hidden')
      : word('figure.hiddenFrom', { from: count(figure.from) });
}

function monthLabel(month: string): string {
  return word('trend.monthShort', { month: Number(month.slice(5)) });
}

function monthName(month: string): string {
  return word('trend.monthLong', { year: month.slice(0, 4), month: Number(month.slice(5)) });
}
