import { Fold } from '../layout/Fold';
import { tell } from '../texts/incident';
import { ContactList } from './ContactList';
import { DutyList } from './DutyList';
import type { Told } from './letter';
import { SeverityBadge } from './SeverityBadge';

/** What an incident is taken for, how grave it is and why, whom to turn to, and what the law asks. */
export function AssessmentView({ told }: { told: Told }) {
  const { classification, severity, contacts, duties } = told.assessment;
  const { primary, secondary } = classification;
  return (
    <>
      <section className="panel report-class" aria-labelledby="class-heading">
        <h2 id="class-heading">{tell('result.class')}</h2>
        <p className="report-type">{primary.name}</p>
        {secondary.length > 0 && (
          <p>{tell('result.also', { names: secondary.map(({ name }) => name).join(tell('facts.and')) })}</p>
        )}
        <p>
          {tell('result.severity')} <SeverityBadge level={severity.level} name={severity.name} />
        </p>
        <Fold summary={tell('result.why', { count: severity.reasons.length })}>
          <ul>
            {severity.reasons.map(({ axis, assumed, text }) => (
              <li key={axis}>
                {text}
                {assumed && <span className="hint">{tell('result.assumed')}</span>}
              </li>
            ))}
          </ul>
        </Fold>
        <p className="hint">{tell('result.guess')}</p>
      </section>
      <ContactList contacts={contacts} told={told} />
      <DutyList duties={duties} />
    </>
  );
}
