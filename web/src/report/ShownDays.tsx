import { day, moment } from '../texts/date';
import { type IncidentKey, tell } from '../texts/incident';
import type { IncidentView, ShownDaysEntry } from './types';

const REASONS: Record<ShownDaysEntry['reason'], IncidentKey> = {
  FIRST: 'shown.first',
  ANSWERS: 'shown.answers',
  KNOWN_ON: 'shown.knownOn',
  RULES: 'shown.rules',
};

/** A day that was shown once is not taken back in silence. */
export function ShownDays({ view: { shownDays, extendedFrom } }: { view: IncidentView }) {
  if (!extendedFrom && shownDays.length < 2) return null;
  return (
    <section aria-labelledby="shown-heading">
      <h2 id="shown-heading">{tell('shown.heading')}</h2>
      {extendedFrom && <p>{tell('shown.extended', { day: day(extendedFrom) })}</p>}
      <ul>
        {shownDays.map(({ since, days, reason }) => (
          <li key={since}>
            {tell('shown.since', { moment: moment(since) })}
            {days
              ? tell('shown.days', {
                  target: day(days.target),
                  last: day(days.last),
                  final: day(days.finalLast),
                })
              : tell('shown.none')}
            <span className="hint"> {tell(REASONS[reason])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
