import type { Band } from '../api/types';
import { text } from '../texts/text';

interface ScoreScaleProps {
  label: string;
  total: number;
  bands: Band[];
}

/** The total, large, and where it lies between the least and the most, with the bands marked. */
export function ScoreScale({ label, total, bands }: ScoreScaleProps) {
  const min = Math.min(...bands.map(({ from }) => from));
  const max = Math.max(...bands.map(({ to }) => to));
  const percent = (points: number) => ((points - min) / (max - min)) * 100;
  const zero = percent(0);
  const at = percent(total);
  return (
    <div className="score">
      <p className="score-label">{label}</p>
      <p className="score-total">{text('result.points', { total })}</p>
      <svg
        className="scale"
        viewBox="0 0 100 12"
        preserveAspectRatio="none"
        role="img"
        aria-label={text('result.scaleLabel', { min, max, total })}
      >
        <rect className="scale-track" y="4" width="100" height="4" />
        <rect
          className={total < 0 ? 'scale-below' : 'scale-above'}
          x={Math.min(zero, at)}
          y="4"
          width={Math.abs(at - zero)}
          height="4"
        />
        {bands.map(({ id, from }) => (
          <rect key={id} className="scale-band" x={percent(from)} y="3" width="0.4" height="6" />
        ))}
        <rect className="scale-mark" x={Math.min(Math.max(at - 0.5, 0), 99)} width="1" height="12" />
      </svg>
      <p className="hint">{text('result.range', { min, max })}</p>
    </div>
  );
}
