import { useResource } from '../api/useResource';
import { text } from '../texts/staff';
import { type DeskTrend, readTrend } from './deskApi';
import { BAND_IDS, bandName } from './words';

type Month = DeskTrend['months'][number];

const WIDTH = 640;
const HEIGHT = 150;
const FLOOR = 120;
const STEP = WIDTH / 13;

/** The last 13 months: how many diagnoses, in which bands. Without it the page is whole. */
export function DeskTrendFigure({ community }: { community: string }) {
  const found = useResource(`trend ${community}`, (signal) => readTrend(community, { signal }));
  if (found.state !== 'ready') return null;
  const { months } = found.value;
  const most = Math.max(...months.map(({ count }) => count));
  if (most === 0) return null;
  return (
    <section aria-labelledby="trend-heading">
      <h2 id="trend-heading">{text('desk.trend')}</h2>
      <figure className="desk-trend">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary(months)}>
          <line className="trend-grid" x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} />
          {months.map((month, index) => (
            <Bar key={month.month} month={month} left={index * STEP} most={most} />
          ))}
        </svg>
        <figcaption className="desk-legend">
          {BAND_IDS.map((band) => (
            <span key={band} className={`desk-key desk-band-${band}`}>
              {bandName(band)}
            </span>
          ))}
        </figcaption>
      </figure>
      <details className="fold">
        <summary>{text('desk.trendTable')}</summary>
        <TrendTable months={months} />
      </details>
    </section>
  );
}

function Bar({ month, left, most }: { month: Month; left: number; most: number }) {
  const unit = (FLOOR - 24) / most;
  let y = FLOOR;
  return (
    <g>
      {[...BAND_IDS].reverse().map((band) => {
        const height = (month.byBand[band] ?? 0) * unit;
        y -= height;
        return height > 0 ? (
          <rect
            key={band}
            className={`desk-bar desk-band-${band}`}
            x={left + STEP * 0.15}
            y={y}
            width={STEP * 0.7}
            height={height}
          />
        ) : null;
      })}
      {month.count > 0 && (
        <text className="desk-bar-label" x={left + STEP / 2} y={y - 4}>
          {month.count}
        </text>
      )}
      <text className="desk-bar-label" x={left + STEP / 2} y={FLOOR + 18}>
        {text('desk.month', { month: Number(month.month.slice(5)) })}
      </text>
    </g>
  );
}

function TrendTable({ months }: { months: Month[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="desk-scroll" aria-label={text('desk.trendTable')} tabIndex={0}>
      <table className="desk-numbers">
        <thead>
          <tr>
            <th scope="col">{text('desk.monthTerm')}</th>
            <th scope="col">{text('desk.count')}</th>
            <th scope="col">{text('desk.average')}</th>
            {BAND_IDS.map((band) => (
              <th key={band} scope="col">
                {bandName(band)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">
                {text('desk.yearMonth', {
                  year: month.month.slice(0, 4),
                  month: Number(month.month.slice(5)),
                })}
              </th>
              <td>{month.count}</td>
              <td>{average(month)}</td>
              {BAND_IDS.map((band) => (
                <td key={band}>{month.byBand[band] ?? 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function average({ count, total }: Month): string {
  return count > 0 ? (total / count).toFixed(1) : text('desk.noAverage');
}

function summary(months: Month[]): string {
  const count = months.reduce((sum, month) => sum + month.count, 0);
  return text('desk.trendSummary', { count, latest: months.at(-1)?.count ?? 0 });
}
