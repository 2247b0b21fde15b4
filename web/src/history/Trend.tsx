import type { HistoryEntry } from '../api/types';
import { day } from '../texts/date';
import { text } from '../texts/text';

const WIDTH = 600;
const HEIGHT = 200;
const MARGIN = 28;
/** Room for the numbers of the grid. */
const LEFT = 60;

/** The totals over time, for the eye; the list below says the same in words. */
export function Trend({ diagnoses }: { diagnoses: HistoryEntry[] }) {
  const [newest] = diagnoses;
  if (!newest || diagnoses.length < 2) return null;
  const points = placed([...diagnoses].reverse());
  const [first] = points;
  return (
    <figure className="trend">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={text('history.trend', {
          count: diagnoses.length,
          first: first?.total ?? '',
          last: newest.score.total,
        })}
      >
        {[0, 50, 70, 100].map((total) => (
          <g key={total}>
            <line className="trend-grid" x1="0" x2={WIDTH} y1={heightOf(total)} y2={heightOf(total)} />
            <text className="trend-grid-label" x="0" y={heightOf(total) - 3}>
              {total}
            </text>
          </g>
        ))}
        <polyline className="trend-line" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {points.map(({ id, x, y, total }) => (
          <g key={id}>
            <circle className="trend-point" cx={x} cy={y} r="5" />
            {points.length <= 12 && (
              <text className="trend-label" x={x} y={y - 10}>
                {total}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption className="hint">
        {text('history.trendCaption', {
          from: day(diagnoses.at(-1)?.submittedAt ?? newest.submittedAt),
          to: day(newest.submittedAt),
        })}
      </figcaption>
    </figure>
  );
}

interface Placed {
  id: string;
  total: number;
  x: number;
  y: number;
}

/** By their time, or evenly where all are of one moment. */
function placed(oldestFirst: HistoryEntry[]): Placed[] {
  const times = oldestFirst.map(({ submittedAt }) => Date.parse(submittedAt));
  const begin = times[0] ?? 0;
  const span = (times.at(-1) ?? 0) - begin;
  return oldestFirst.map(({ diagnosisId, score }, index) => {
    const share = span > 0 ? ((times[index] ?? 0) - begin) / span : index / (oldestFirst.length - 1);
    const x = LEFT + share * (WIDTH - LEFT - MARGIN);
    return { id: diagnosisId, total: score.total, x, y: heightOf(score.total) };
  });
}

function heightOf(total: number): number {
  return HEIGHT - MARGIN - (Math.max(total, -25) / 100) * (HEIGHT - 2 * MARGIN);
}
