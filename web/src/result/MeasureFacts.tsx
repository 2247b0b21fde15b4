import type { Advice } from '../api/types';
import { text } from '../texts/text';

export function MeasureFacts({ advice: { gain, effort, cost } }: { advice: Advice }) {
  return (
    <dl className="measure-facts">
      <div className="gain">
        <dt className="visually-hidden">{text('result.gainTerm')}</dt>
        <dd>{text('result.gain', { gain })}</dd>
      </div>
      <div>
        <dt>{text('result.effort')}</dt>
        <dd>{text(EFFORT_TEXTS[effort])}</dd>
      </div>
      <div>
        <dt>{text('result.cost')}</dt>
        <dd>{text(COST_TEXTS[cost])}</dd>
      </div>
    </dl>
  );
}

const EFFORT_TEXTS = { HOURS: 'effort.HOURS', DAYS: 'effort.DAYS', WEEKS: 'effort.WEEKS' } as const;
const COST_TEXTS = { FREE: 'cost.FREE', LOW: 'cost.LOW', MODERATE: 'cost.MODERATE' } as const;
