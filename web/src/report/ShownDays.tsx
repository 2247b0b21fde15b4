import { day, moment } from '../texts/date';
import { tell } from '../texts/incident';
import type { Assessment } from './types';

/** A day that was shown once is not taken back in silence. */
export function ShownDays({ assessment: { shown = [], extendedFrom } }: { assessment: Assessment }) {
  if (!extendedFrom && shown.length < 2) return null;
  return (
    <section aria-labelledby="shown-heading">
      <h2 id="shown-heading">{tell('shown.heading')}</h2>
      {extendedFrom && <p>{tell('shown.extended', { day: day(extendedFrom) })}</p>}
      <ul>
        {shown.map(({ since, days, reason }) => (
          <li key={since}>
            {tell('shown.since', { moment: moment(since) })}
            {Object.values(days ?? {}).map((last) => (
              <span key={last}> {day(last)}</span>
            ))}
            <span className="hint"> {reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
