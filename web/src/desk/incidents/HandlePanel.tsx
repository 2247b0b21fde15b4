import { useState } from 'react';
import type { Failure } from '../../api/failure';
import { violationsOf } from '../../api/failure';
import { failureText } from '../../layout/failureText';
import { Notice } from '../../layout/Notice';
import { LineField } from '../../report/typedFields';
import type { CaseState } from '../../report/types';
import { stateText } from '../../report/words';
import { usePlace } from '../../staff/membership';
import { day, moment } from '../../texts/date';
import { text } from '../../texts/staff';
import { OUTCOME_CHOICES, outcomeText, STATE_CHOICES } from './caseWords';
import type { CaseChange, DeskIncident, Outcomes } from './incidentsApi';
import { SelectOne } from './SelectOne';
import { useChange } from './useChange';

/** Who has it and how it stands; both can be changed here. */
export function HandlePanel({ found, onChanged }: { found: DeskIncident; onChanged: () => void }) {
  const { membership } = usePlace();
  const { busy, failure, change } = useChange(found, onChanged);
  const { takenBy, wakeOn, outcome, firstContactAt } = found.case;
  const isMine = takenBy?.memberId === membership.memberId;
  return (
    <section className="panel no-print" aria-labelledby="handle-heading">
      <h2 id="handle-heading">{text('cases.handle')}</h2>
      <p role="status">
        {text('cases.now', {
          state: stateText(found.state),
          name: takenBy ? text('cases.takenBy', { name: takenBy.name }) : text('cases.nobody'),
        })}
        {outcome && text('cases.ended', { outcome: outcomeText(outcome) })}
        {firstContactAt && text('cases.reachedAt', { moment: moment(firstContactAt) })}
        {wakeOn && text('cases.wakesOn', { day: day(wakeOn) })}
      </p>
      <p className="buttons">
        <button
          type="button"
          className={isMine ? 'button button-text' : 'button'}
          disabled={busy}
          onClick={() => void change({ take: !isMine })}
        >
          {text(isMine ? 'cases.leave' : 'cases.take')}
        </button>
        {!firstContactAt && (
          <button
            type="button"
            className="button button-outline"
            disabled={busy}
            onClick={() => void change({ reached: true })}
          >
            {text('cases.reached')}
          </button>
        )}
      </p>
      <StateForm key={found.case.version} found={found} busy={busy} change={change} />
      <ChangeFailure failure={failure} />
    </section>
  );
}

interface StateFormProps {
  found: DeskIncident;
  busy: boolean;
  change: (wanted: CaseChange) => Promise<boolean>;
}

function StateForm({ found, busy, change }: StateFormProps) {
  const [state, setState] = useState<CaseState>(found.state);
  const [wakeOn, setWakeOn] = useState(found.case.wakeOn ?? '');
  const [outcome, setOutcome] = useState<Outcomes>(found.case.outcome ?? 'RESOLVED');
  const [into, setInto] = useState('');
  const save = () =>
    change({
      state,
      ...(state === 'WAITING' ? { wakeOn: wakeOn || null } : {}),
      ...(state === 'DONE' ? { outcome } : {}),
      ...(state === 'DONE' && outcome === 'DUPLICATE' ? { into: idIn(into) } : {}),
    });
  return (
    <>
      <SelectOne
        id="set-state"
        label={text('cases.state')}
        choices={STATE_CHOICES}
        value={state}
        onValue={(value) => setState(value as CaseState)}
      />
      {state === 'WAITING' && (
        <div className="field">
          <label className="field-label" htmlFor="wake-on">
            {text('cases.wakeOn')}
          </label>
          <input
            id="wake-on"
            type="date"
            value={wakeOn}
            onChange={(event) => setWakeOn(event.target.value)}
          />
        </div>
      )}
      {state === 'DONE' && (
        <SelectOne
          id="outcome"
          label={text('cases.outcome')}
          choices={OUTCOME_CHOICES}
          value={outcome}
          onValue={(value) => setOutcome(value as Outcomes)}
        />
      )}
      {state === 'DONE' && outcome === 'DUPLICATE' && (
        <LineField
          id="into"
          label={text('cases.into')}
          hint={text('cases.intoHint')}
          value={into}
          onValue={setInto}
        />
      )}
      <button
        type="button"
        className="button button-outline"
        disabled={busy || (state === found.state && state !== 'WAITING')}
        onClick={() => void save()}
      >
        {text('cases.setState')}
      </button>
    </>
  );
}

/** The id in what was pasted, be it the id itself or the address of the other report's page. */
export function idIn(typed: string): string {
  return (
    /[0-7][0-9A-HJKMNP-TV-Z]{25}(?![0-9A-Z])/.exec(
      typed.toUpperCase().split('/INCIDENTS/').at(-1) ?? '',
    )?.[0] ?? typed.trim()
  );
}

export function ChangeFailure({ failure }: { failure: Failure | undefined }) {
  if (!failure) return null;
  const told = violationsOf(failure).map(({ message }) => message);
  return (
    <Notice tone="error" announced>
      {told.length > 0 ? told.join(' ') : failureText(failure)}
    </Notice>
  );
}
