import type { ReactNode } from 'react';
import { text } from '../texts/text';

interface SendPanelProps {
  label: string;
  sending: boolean;
  missing: number;
  onSend: () => void;
  children?: ReactNode;
}

export function SendPanel({ label, sending, missing, onSend, children }: SendPanelProps) {
  return (
    <section className="panel" aria-labelledby="send-heading">
      <h2 id="send-heading">{text('sending.heading')}</h2>
      <p>{missing === 0 ? text('diagnosis.doneAll') : text('diagnosis.missing', { count: missing })}</p>
      {children}
      <p>
        <button type="button" className="button button-large" disabled={sending} onClick={onSend}>
          {sending ? text('sending.sending') : label}
        </button>
      </p>
      <p className="visually-hidden" role="status">
        {sending && text('sending.sending')}
      </p>
    </section>
  );
}
