import type { ReactNode } from 'react';
import { text } from '../../texts/staff';

interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  required?: boolean;
  fault: string | undefined;
}

interface ValueProps extends FieldProps {
  value: string;
  onValue: (value: string) => void;
}

interface LineProps extends ValueProps {
  type?: 'text' | 'tel' | 'email';
  inputMode?: 'numeric';
}

export function LineField({ type = 'text', inputMode, value, onValue, ...field }: LineProps) {
  return (
    <Field {...field}>
      <input
        {...control(field)}
        type="text"
        inputMode={inputMode ?? type}
        autoComplete="off"
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </Field>
  );
}

export function TextArea({ value, onValue, placeholder, ...field }: ValueProps & { placeholder?: string }) {
  return (
    <Field {...field}>
      <textarea
        {...control(field)}
        rows={4}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </Field>
  );
}

export function Field({ id, label, hint, required, fault, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
        {required && <span className="optional">{text('ipa.required')}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {children}
    </div>
  );
}

/** What ties a control to its label, hint and fault. */
export function control({ id, hint, required, fault }: FieldProps) {
  const described = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return {
    id,
    'aria-invalid': fault !== undefined,
    'aria-required': required === true,
    ...(described ? { 'aria-describedby': described } : {}),
  };
}
