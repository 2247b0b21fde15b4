import { ScoreScale } from '../result/ScoreScale';
import { text } from '../texts/text';
import type { PlannerProps } from './Planner';
import { type Projection, projectionOf, withMeasures } from './projection';

/** Where the plan leads, read out whenever it changes; and, for the print, what is in it. */
export function PlanOutcome({ advice, answers, questionSet, plan }: PlannerProps) {
  const now = projectionOf(questionSet, answers);
  const then = projectionOf(questionSet, withMeasures(answers, plan.chosen));
  const planned = advice.filter(({ question }) => plan.chosen.has(question));
  return (
    <div className="panel">
      <p role="status">{planned.length === 0 ? text('planner.none') : change(now, then)}</p>
      {planned.length > 0 && (
        <>
          <ScoreScale total={then.total} bands={questionSet.bands} label={text('planner.then')} />
          <div className="print-only">
            <h3>{text('planner.chosen')}</h3>
            <ul>
              {planned.map(({ question, topic }) => (
                <li key={question}>{topic}</li>
              ))}
            </ul>
          </div>
        </>
      )}
    </div>
  );
}

function change(now: Projection, then: Projection): string {
  const points = text('planner.change', {
    from: now.total,
    to: then.total,
    gain: then.total - now.total,
  });
  const { from, to } = then.band;
  const band =
    now.band.id === then.band.id ? text('planner.bandStays') : text('planner.bandRises', { from, to });
  return `${points} ${band}`;
}
