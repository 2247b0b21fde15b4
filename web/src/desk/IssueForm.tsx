import { type FormEvent, useState } from 'react';
import { type Failure, violationsOf } from '../api/failure';
import { randomUuid } from '../device/randomUuid';
import { failureText } from '../layout/failureText';
import { Notice } from '../layout/Notice';
import { text } from '../texts/staff';
import { type IssuedOriginCode, type IssueOriginCodeRequest, issueOriginCode } from './deskApi';
import { monthsAgo } from './words';

interface IssueFormProps {
  community: string;
  onMade: (code: IssuedOriginCode) => void;
}

const fresh = (): IssueOriginCodeRequest => ({
  kind: 'SEMINAR',
  label: '',
  validFrom: monthsAgo(0),
  validTo: monthsAgo(-1),
});

type Field = 'label' | 'validFrom' | 'validTo';
type Faults = Partial<Record<Field | 'other', string>>;

/** What a code is for, and from when until when. */
export function IssueForm({ community, onMade }: IssueFormProps) {
  const [asked, setAsked] = useState(fresh);
  const [key, setKey] = useState(randomUuid);
  const [sending, setSending] = useState(false);
  const [faults, setFaults] = useState<Faults>({});
  const change = (part: Partial<IssueOriginCodeRequest>) => {
    setAsked({ ...asked, ...part });
    setKey(randomUuid());
  };
  const refuse = (wrong: Faults) => {
    setFaults(wrong);
    const [first] = Object.keys(wrong);
    document.getElementById(`code-${first}`)?.focus();
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const missing = missingIn(asked);
    if (Object.keys(missing).length > 0) return refuse(missing);
    setSending(true);
    const outcome = await issueOriginCode(community, key, { ...asked, label: asked.label.trim() });
    setSending(false);
    if (!outcome.ok) return refuse(faultsOf(outcome.failure));
    setFaults({});
    setAsked(fresh());
    setKey(randomUuid());
    onMade(outcome.value);
  };
  return (
    <form className="panel" noValidate onSubmit={(event) => void send(event)}>
      <h2>{text('codes.make')}</h2>
      <fieldset className="switch">
        <legend className="field-label">{text('codes.kind')}</legend>
        {(['SEMINAR', 'INVITATION'] as const).map((kind) => (
          <label key={kind}>
            <input type="radio" name="kind" checked={asked.kind === kind} onChange={() => change({ kind })} />
            {text(kind === 'SEMINAR' ? 'codes.seminar' : 'codes.invitation')}
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label className="field-label" htmlFor="code-label">
          {text('codes.label')}
        </label>
        <p className="hint" id="code-label-hint">
          {text('codes.labelHint')}
        </p>
        <Fault field="label" faults={faults} />
        <input
          id="code-label"
          type="text"
          maxLength={40}
          autoComplete="off"
          aria-describedby={`code-label-hint${faults.label ? ' code-label-fault' : ''}`}
          aria-invalid={faults.label !== undefined}
          value={asked.label}
          onChange={(event) => change({ label: event.target.value })}
        />
      </div>
      <div className="desk-fields">
        <Day
          field="validFrom"
          label={text('codes.from')}
          value={asked.validFrom}
          faults={faults}
          onValue={(validFrom) => change({ validFrom })}
        />
        <Day
          field="validTo"
          label={text('codes.to')}
          value={asked.validTo}
          faults={faults}
          onValue={(validTo) => change({ validTo })}
        />
      </div>
      {faults.other && (
        <Notice tone="error" announced>
          {faults.other}
        </Notice>
      )}
      <p className="buttons">
        <button type="submit" className="button" disabled={sending}>
          {text(sending ? 'codes.making' : 'codes.makeIt')}
        </button>
      </p>
    </form>
  );
}

interface DayProps {
  field: Field;
  label: string;
  value: string;
  faults: Faults;
  onValue: (value: string) => void;
}

function Day({ field, label, value, faults, onValue }: DayProps) {
  return (
    <div className="desk-field">
      <label htmlFor={`code-${field}`}>{label}</label>
      <Fault field={field} faults={faults} />
      <input
        id={`code-${field}`}
        type="date"
        aria-invalid={faults[field] !== undefined}
        {...(faults[field] ? { 'aria-describedby': `code-${field}-fault` } : {})}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  );
}

function Fault({ field, faults }: { field: Field; faults: Faults }) {
  return faults[field] ? (
    <p className="fault" id={`code-${field}-fault`}>
      {faults[field]}
    </p>
  ) : null;
}

function missingIn({ label, validFrom, validTo }: IssueOriginCodeRequest): Faults {
  return {
    ...(label.trim() ? {} : { label: text('codes.labelMissing') }),
    ...(validFrom ? {} : { validFrom: text('codes.dayMissing') }),
    ...(validTo ? {} : { validTo: text('codes.dayMissing') }),
  };
}

function faultsOf(failure: Failure): Faults {
  const faults: Faults = {};
  for (const { path, message } of violationsOf(failure)) {
    const field = (['label', 'validFrom', 'validTo'] as const).find((name) => path === `/${name}`);
    faults[field ?? 'other'] ??= message;
  }
  return Object.keys(faults).length > 0 ? faults : { other: failureText(failure) };
}
