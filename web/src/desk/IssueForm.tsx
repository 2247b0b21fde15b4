import { type FormEvent, useState } from 'react';
import { violationsOf } from '../api/failure';
import { randomUuid } from '../device/randomUuid';
import { failureText } from '../layout/failureText';
import { Notice } from '../layout/Notice';
import { text } from '../texts/text';
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

/** What a code is for, and from when until when. */
export function IssueForm({ community, onMade }: IssueFormProps) {
  const [asked, setAsked] = useState(fresh);
  const [key, setKey] = useState(randomUuid);
  const [sending, setSending] = useState(false);
  const [faults, setFaults] = useState<string[]>([]);
  const change = (part: Partial<IssueOriginCodeRequest>) => {
    setAsked({ ...asked, ...part });
    setKey(randomUuid());
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    const outcome = await issueOriginCode(community, key, { ...asked, label: asked.label.trim() });
    setSending(false);
    if (!outcome.ok) {
      const told = violationsOf(outcome.failure).map(({ message }) => message);
      setFaults(told.length > 0 ? told : [failureText(outcome.failure)]);
      return;
    }
    setFaults([]);
    setAsked(fresh());
    setKey(randomUuid());
    onMade(outcome.value);
  };
  return (
    <form className="panel" onSubmit={(event) => void send(event)}>
      <h2>{text('codes.make')}</h2>
      <fieldset className="switch">
        <legend>{text('codes.kind')}</legend>
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
        <input
          id="code-label"
          type="text"
          required
          maxLength={40}
          aria-describedby="code-label-hint"
          value={asked.label}
          onChange={(event) => change({ label: event.target.value })}
        />
      </div>
      <div className="desk-fields">
        <label className="desk-field">
          {text('codes.from')}
          <input
            type="date"
            required
            value={asked.validFrom}
            onChange={(event) => change({ validFrom: event.target.value })}
          />
        </label>
        <label className="desk-field">
          {text('codes.to')}
          <input
            type="date"
            required
            value={asked.validTo}
            onChange={(event) => change({ validTo: event.target.value })}
          />
        </label>
      </div>
      {faults.length > 0 && (
        <Notice tone="error" announced>
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
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
