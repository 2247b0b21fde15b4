import type { ReactNode } from 'react';
import { text } from '../texts/text';
import type { Choice } from './profileChoices';

interface FieldProps {
  id: string;
  label: string;
  /** What the answer is used for. */
  why: string;
  value: string;
  fault: string | undefined;
  onValue: (value: string) => void;
}

export function SelectField({ choices, ...field }: FieldProps & { choices: Choice[] }) {
  return (
    <Field {...field}>
      <select
        id={field.id}
        value={field.value}
        aria-invalid={field.fault !== undefined}
        aria-describedby={describedBy(field)}
        onChange={(event) => field.onValue(event.target.value)}
      >
        <option value="">{text('profile.choose')}</option>
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface TextFieldProps extends FieldProps {
  inputMode?: 'numeric';
  onBlur?: () => void;
}

/** It takes any length: cutting off text under an IME breaks the word being converted. */
export function TextField({ inputMode, onBlur, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      <input
        id={field.id}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        value={field.value}
        aria-invalid={field.fault !== undefined}
        aria-describedby={describedBy(field)}
        onChange={(event) => field.onValue(event.target.value)}
        onBlur={onBlur}
      />
    </Field>
  );
}

function Field({ id, label, why, fault, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
        <span className="optional">{text('profile.optional')}</span>
      </label>
      <p className="hint" id={`${id}-why`}>
        {why}
      </p>
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {children}
    </div>
  );
}

function describedBy({ id, fault }: FieldProps): string {
  return fault ? `${id}-fault ${id}-why` : `${id}-why`;
}
