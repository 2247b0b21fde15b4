import { type FormEvent, useId, useState } from 'react';
import { say } from '../../texts/jcstar';
import type { NumberKind, Scheme } from '../types';
import { faultOf, type Typed } from './lines';
import { faultWords } from './words';

interface DeviceFormProps {
  scheme: Scheme;
  typed: Typed;
  send: string;
  /** Whether it is emptied for the next device once it has been sent. */
  empties?: boolean;
  autoFocus?: boolean;
  onTyped: (typed: Typed) => void;
  onCancel?: () => void;
}

/** The texts of one device. */
export function DeviceForm({ scheme, typed, send, empties, autoFocus, onTyped, onCancel }: DeviceFormProps) {
  const id = useId();
  const [now, setNow] = useState(typed);
  const [tried, setTried] = useState(false);
  const fault = tried ? faultOf(now) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faultOf(now)) return;
    onTyped(now);
    setTried(false);
    if (empties) {
      setNow(typed);
      document.getElementById(`${id}-model`)?.focus();
    }
  };
  const put = (change: Partial<Typed>) => setNow({ ...now, ...change });
  const field = (name: 'model' | 'maker' | 'number' | 'name', label: string, hint?: string) => (
    <div className="field">
      <label className="field-label" htmlFor={`${id}-${name}`}>
        {label}
      </label>
      <input
        id={`${id}-${name}`}
        type="text"
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit this line
        autoFocus={autoFocus === true && name === 'model'}
        value={now[name]}
        aria-invalid={fault !== undefined && (name === 'model' || name === 'number')}
        aria-describedby={hint ? `${id}-${name}-hint` : undefined}
        onChange={(event) => put({ [name]: event.target.value })}
      />
      {hint && (
        <p className="hint" id={`${id}-${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
  return (
    <form className="jc-device-form" onSubmit={submit} noValidate>
      {fault && (
        <p className="fault" role="alert">
          {faultWords(fault)}
        </p>
      )}
      <div className="jc-fields">
        {field('model', say('device.model'), say('device.modelHint'))}
        {field('maker', say('device.maker'))}
        {field('name', say('device.name'), say('device.nameHint'))}
        <div className="field">
          <label className="field-label" htmlFor={`${id}-kind`}>
            {say('device.kind')}
          </label>
          <select id={`${id}-kind`} value={now.kind} onChange={(event) => put({ kind: event.target.value })}>
            <option value="">{say('device.kindNone')}</option>
            {scheme.deviceKinds.map((kind) => (
              <option key={kind.id} value={kind.id}>
                {kind.name}
              </option>
            ))}
          </select>
        </div>
        {field('number', say('device.number'), say('device.numberHint'))}
        <NumberKinds
          id={`${id}-kinds`}
          value={now.numberKind}
          onValue={(numberKind) => put({ numberKind })}
        />
      </div>
      <p className="buttons">
        <button type="submit" className="button">
          {send}
        </button>
        {onCancel && (
          <button type="button" className="button button-outline" onClick={onCancel}>
            {say('device.cancel')}
          </button>
        )}
      </p>
    </form>
  );
}

interface NumberKindsProps {
  id: string;
  value: NumberKind;
  onValue: (kind: NumberKind) => void;
}

function NumberKinds({ id, value, onValue }: NumberKindsProps) {
  const kinds: [NumberKind, string][] = [
    ['REGISTRATION', say('numberKind.REGISTRATION')],
    ['PROVISIONAL', say('numberKind.PROVISIONAL')],
    ['ACCEPTANCE', say('numberKind.ACCEPTANCE')],
    ['APPLICATION', say('numberKind.APPLICATION')],
  ];
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {say('device.numberKind')}
      </label>
      <select id={id} value={value} onChange={(event) => onValue(event.target.value as NumberKind)}>
        {kinds.map(([kind, name]) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
