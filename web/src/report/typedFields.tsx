import type { ReactNode } from 'react';

interface LineFieldProps {
  id: string;
  label: string;
  hint?: string;
  type?: 'text' | 'tel' | 'email';
  value: string;
  fault?: string | undefined;
  onValue: (value: string) => void;
}

/** A line of what somebody types; it takes any length, because cutting breaks words under an IME. */
export function LineField({ id, label, hint, type = 'text', value, fault, onValue }: LineFieldProps) {
  const about = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
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
      <input
        id={id}
        type={type}
        autoComplete="off"
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={about || undefined}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  );
}

interface TextAreaProps extends Omit<LineFieldProps, 'type'> {
  rows?: number;
  children?: ReactNode;
}

export function TextArea({ id, label, hint, rows = 6, value, fault, onValue, children }: TextAreaProps) {
  const about = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="report-ask" htmlFor={id}>
        {label}
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
      <textarea
        id={id}
        rows={rows}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={about || undefined}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  );
}
