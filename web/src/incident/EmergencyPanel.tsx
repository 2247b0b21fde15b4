import type { IncidentGuide } from '../api/types';
import { TelephoneLink } from '../communities/TelephoneLink';
import { tell } from '../texts/incident';

/** What cannot wait for an answer to any question. */
export function EmergencyPanel({ guide }: { guide: IncidentGuide }) {
  return (
    <section className="emergencies" aria-labelledby="emergencies-heading">
      <h2 id="emergencies-heading">{tell('advice.emergenciesHeading')}</h2>
      <dl>
        {guide.emergencies.map(({ id, question, now, windows }) => (
          <div key={id}>
            <dt>{question}</dt>
            <dd>
              {now}
              {guide.windows
                .filter((window) => windows.includes(window.id) && window.telephone)
                .map((window) => (
                  <span className="dial" key={window.id}>
                    <TelephoneLink telephone={window.telephone ?? ''} />
                  </span>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
