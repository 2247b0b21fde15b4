import { word } from '../../texts/statistics';
import { FigureTable } from '../FigureTable';
import { rowOf, type Side } from '../sides';

const SCORES = [30, 40, 50, 60, 70];
const MIDDLE = 50;
const UNIT = 10;
const POINTS_MIN = -25;
const POINTS_MAX = 100;

/** What a 偏差値 is, with the points that it comes to here. */
export function Deviation({ sides }: { sides: Side[] }) {
  const known = sides.flatMap((side) => {
    const row = rowOf(side, 'ALL');
    return row?.mean !== undefined && row.deviation
      ? [{ ...side, mean: row.mean, deviation: row.deviation }]
      : [];
  });
  return (
    <section className="stat-panel" aria-labelledby="deviation-heading">
      <h2 id="deviation-heading">{word('deviation.title')}</h2>
      <p>{word('deviation.what')}</p>
      {known.length === 0 ? (
        <p>{word('deviation.none')}</p>
      ) : (
        <FigureTable
          caption={word('deviation.table')}
          head={word('deviation.term')}
          columns={known.map(({ name }) => name)}
          figures={[]}
          groups={SCORES.map((score) => ({
            key: String(score),
            name: word('deviation.score', { score }),
            lines: [{ key: String(score), cells: known.map((side) => pointsAt(score, side)) }],
          }))}
        />
      )}
      <p className="hint">{word('deviation.caution')}</p>
    </section>
  );
}

/** The points that a 偏差値 stands for, where such points can be had. */
export function pointsAt(score: number, { mean, deviation }: { mean: number; deviation: number }): string {
  const points = Math.round(mean + ((score - MIDDLE) / UNIT) * deviation);
  if (points > POINTS_MAX) return word('deviation.above');
  if (points < POINTS_MIN) return word('deviation.below');
  return word('columns.points', { points });
}
