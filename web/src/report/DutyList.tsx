import { Fold } from '../layout/Fold';
import { day } from '../texts/date';
import { type IncidentKey, tell } from '../texts/incident';
import type { Duty } from './types';

const STATES: Record<Exclude<Duty['state'], 'NOT_NOW'>, IncidentKey> = {
  REQUIRED: 'duty.required',
  POSSIBLE: 'duty.possible',
};

const ORDER: Duty['state'][] = ['REQUIRED', 'POSSIBLE', 'NOT_NOW'];

/** What the law asks, as far as can be told; never that nothing has to be done, without a reason and a day. */
export function DutyList({ duties }: { duties: Duty[] }) {
  return (
    <section aria-labelledby="duties-heading">
      <h2 id="duties-heading">{tell('duty.heading')}</h2>
      <p>{tell('duty.lead')}</p>
      {ORDER.map((state) => (
        <DutyGroup key={state} state={state} duties={duties.filter((duty) => duty.state === state)} />
      ))}
    </section>
  );
}

function DutyGroup({ state, duties }: { state: Duty['state']; duties: Duty[] }) {
  if (duties.length === 0) return null;
  const items = (
    <ul>
      {duties.map((duty) => (
        <li key={duty.id}>
          <DutyItem duty={duty} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className={`duties duties-${state}`}>
      {state === 'NOT_NOW' ? (
        <Fold summary={tell('duty.notNowCount', { count: duties.length })}>{items}</Fold>
      ) : (
        <>
          <h3>{tell(STATES[state])}</h3>
          {items}
        </>
      )}
    </div>
  );
}

function DutyItem({ duty }: { duty: Duty }) {
  const { name, to, reasons, asOf, target, last, certain, note, source, state } = duty;
  return (
    <>
      <h4>{name}</h4>
      <p>{tell('duty.to', { to })}</p>
      {last && state !== 'NOT_NOW' && (
        <p className="duty-days">
          {target
            ? tell('duty.both', { target: day(target), last: day(last) })
            : tell('duty.last', { last: day(last) })}
        </p>
      )}
      {last && !certain && <p className="hint">{tell('duty.uncertain')}</p>}
      <Fold summary={tell('duty.why')} of={name}>
        <ul className="duty-reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        {note && <p className="hint">{note}</p>}
        <p className="hint">
          {tell('duty.asOf', { day: day(asOf) })}{' '}
          <a className="no-print" href={source} rel="noreferrer" target="_blank">
            {tell('duty.source')}
            <span className="visually-hidden">{name}</span>
          </a>
        </p>
      </Fold>
    </>
  );
}
