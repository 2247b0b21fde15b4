import { word } from '../../texts/statistics';
import { Bars } from '../charts/Bars';
import { Columns } from '../charts/Columns';
import { bandIn, pointsName, stepIn } from '../columns';
import { FigureCell, FigureTable } from '../FigureTable';
import { changeOf, isKnown, isShown, meanChangeOf, type Span, spanOf } from '../figures';
import { Panel } from '../Panel';
import { isCompared, rowOf, type Side } from '../sides';
import type { Row, Table } from '../statisticsApi';
import { changeWords, count, figureWords, meanWords } from '../words';
import { bandKeys, bandSegments } from './bands';
import { Deviation } from './Deviation';

const ALL = 'ALL';

/** How all firms together stand. */
export function OverviewView({ sides }: { sides: Side[] }) {
  return (
    <>
      <KeyNumbers sides={sides} />
      <BandsPanel sides={sides} />
      {sides.map((side) => (
        <DistributionPanel key={side.id} side={side} isNamed={sides.length > 1} />
      ))}
      <Percentiles sides={sides} />
      <Deviation sides={sides} />
    </>
  );
}

function KeyNumbers({ sides }: { sides: Side[] }) {
  return (
    <div className="stat-tiles">
      {sides.map((side) => {
        const row = rowOf(side, ALL);
        if (!row) return null;
        const compared = isCompared(side);
        return (
          <section key={side.id} className="stat-tile" aria-label={side.name}>
            {sides.length > 1 && <h2>{side.name}</h2>}
            <dl>
              <div>
                <dt>{word('overview.firms')}</dt>
                <dd>{figureWords(row.firms)}</dd>
                {compared && <dd className="stat-change">{changeWords(changeOf(row.firms))}</dd>}
              </div>
              <div>
                <dt>{word('overview.mean')}</dt>
                <dd>{meanWords(row.mean)}</dd>
                {compared && <dd className="stat-change">{changeWords(meanChangeOf(row), 1)}</dd>}
              </div>
              <div>
                <dt>{word('overview.deviation')}</dt>
                <dd>{meanWords(row.deviation)}</dd>
              </div>
            </dl>
          </section>
        );
      })}
    </div>
  );
}

function BandsPanel({ sides }: { sides: Side[] }) {
  const named = sides.map((side) => ({ side, row: rowOf(side, ALL) }));
  const groups = named.flatMap(({ side, row }) =>
    row
      ? [
          {
            key: side.id,
            label: side.name,
            bars: [{ key: side.id, segments: bandSegments(side.now.columns, row) }],
          },
        ]
      : [],
  );
  return (
    <Panel
      title={word('overview.bands')}
      sides={sides}
      beside={sides.length === 1}
      chart={
        <Bars
          title={word('overview.bands')}
          keys={bandKeys(sides.map(({ now }) => now))}
          groups={groups}
          domain={[0, 100]}
          axis={(percent) => word('figure.percent', { percent })}
        />
      }
    >
      {named.map(({ side, row }) => row && <BandTable key={side.id} side={side} row={row} />)}
    </Panel>
  );
}

function BandTable({ side, row }: { side: Side; row: Row }) {
  const bands = side.now.columns.flatMap((column, index) => {
    const points = bandIn(column);
    const figure = row.figures[index];
    return points && figure ? [{ column, points, figure }] : [];
  });
  return (
    <FigureTable
      caption={word('overview.bandsOf', { name: side.name })}
      head={word('overview.band')}
      columns={[word('table.firms')]}
      figures={bands.map(({ figure }) => figure)}
      groups={bands.map(({ column, points, figure }) => ({
        key: column,
        name: pointsName(points),
        lines: [
          {
            key: column,
            cells: [
              <FigureCell key={column} figure={figure} firms={row.firms} compared={isCompared(side)} />,
            ],
          },
        ],
      }))}
    />
  );
}

/** Every how many points the axis tells them. */
const LABEL_POINTS = 25;

function DistributionPanel({ side, isNamed }: { side: Side; isNamed: boolean }) {
  const row = rowOf(side, ALL);
  const steps = stepsOf(side.now, row);
  if (!row || steps.length === 0) return null;
  const title = isNamed
    ? word('overview.distributionOf', { name: side.name })
    : word('overview.distribution');
  if (steps.every(({ figure }) => !isShown(figure))) {
    return <Panel title={title} lead={word('overview.distributionNone')} sides={[side]} />;
  }
  const most = mostOf(steps.map(({ span }) => span));
  const isAnyHidden = steps.some(({ span }) => !isKnown(span));
  return (
    <Panel
      title={title}
      lead={word('overview.distributionLead')}
      sides={[side]}
      chart={
        <Columns
          title={title}
          keys={[
            { name: word('overview.shown'), tone: 'one' },
            ...(isAnyHidden ? [{ name: word('figure.hiddenRange'), tone: 'hidden' }] : []),
          ]}
          domain={[0, most]}
          unit={word('table.firms')}
          axis={count}
          columns={steps.map(({ column, points, span, figure }) => ({
            key: column,
            label: points.from % LABEL_POINTS === 0 ? String(points.from) : '',
            from: span.from,
            to: span.to,
            words: word('overview.stepWords', {
              points: word('columns.pointsBetween', { ...points }),
              firms: figureWords(figure),
            }),
          }))}
        />
      }
    >
      <details className="fold">
        <summary>{word('overview.distributionTable')}</summary>
        <FigureTable
          caption={title}
          head={word('overview.points')}
          columns={[word('table.firms')]}
          figures={steps.map(({ figure }) => figure)}
          groups={steps.map(({ column, points, figure }) => ({
            key: column,
            name: word('columns.pointsBetween', { ...points }),
            lines: [
              {
                key: column,
                cells: [
                  <FigureCell key={column} figure={figure} firms={row.firms} compared={isCompared(side)} />,
                ],
              },
            ],
          }))}
        />
      </details>
    </Panel>
  );
}

/** Room for what shows, and some more: a reach that ends far above would press the rest flat. */
export function mostOf(spans: Span[]): number {
  const shown = Math.max(0, ...spans.map(({ from }) => from));
  const may = Math.max(5, ...spans.map(({ to }) => to));
  return shown === 0 ? may : Math.min(may, Math.max(5, shown * 1.4));
}

function stepsOf({ columns }: Table, row: Row | undefined) {
  return columns.flatMap((column, index) => {
    const points = stepIn(column);
    const figure = row?.figures[index];
    return points && figure ? [{ column, points, figure, span: spanOf(figure) }] : [];
  });
}

/** From below, a tenth at a time, as the shown distribution allows. */
function Percentiles({ sides }: { sides: Side[] }) {
  const [first] = sides.filter(({ now }) => now.percentiles?.length);
  if (!first?.now.percentiles) return null;
  const columns = sides.map(({ name }) => name);
  return (
    <Panel title={word('overview.percentiles')} lead={word('overview.percentilesLead')} sides={sides}>
      <FigureTable
        caption={word('overview.percentiles')}
        head={word('overview.percentile')}
        columns={columns}
        figures={[]}
        groups={first.now.percentiles.map(({ p }) => ({
          key: String(p),
          name: word('overview.percentileName', { p, top: 100 - p }),
          lines: [{ key: String(p), cells: sides.map(({ now }) => percentileWords(now, p)) }],
        }))}
      />
    </Panel>
  );
}

function percentileWords({ percentiles }: Table, p: number): string {
  const found = percentiles?.find((one) => one.p === p);
  return found ? word('columns.pointsBetween', { from: found.from, to: found.to }) : word('figure.hidden');
}
