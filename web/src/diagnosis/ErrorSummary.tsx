import { useEffect, useRef } from 'react';
import { text } from '../texts/text';
import type { Fault } from './faults';

interface ErrorSummaryProps {
  faults: Fault[];
  /** What cannot be put right in a field. */
  message?: string | undefined;
  /** Raised at each refusal, so that the focus moves here again. */
  refusals: number;
  goTo: (field: string) => void;
}

export function ErrorSummary({ faults, message, refusals, goTo }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals === 0) return;
    summary.current?.focus({ preventScroll: true });
    summary.current?.scrollIntoView({ block: 'start' });
  }, [refusals]);
  if (refusals === 0 || (faults.length === 0 && !message)) return null;
  return (
    <div ref={summary} className="notice notice-error" role="alert" tabIndex={-1}>
      {message && <p>{message}</p>}
      {faults.length > 0 && <h2>{text('sending.summary', { count: faults.length })}</h2>}
      <ul>
        {faults.map(({ field, message: words }) => (
          <li key={`${field} ${words}`}>{field ? <FaultLink {...{ field, words, goTo }} /> : words}</li>
        ))}
      </ul>
    </div>
  );
}

interface FaultLinkProps {
  field: string;
  words: string;
  goTo: (field: string) => void;
}

function FaultLink({ field, words, goTo }: FaultLinkProps) {
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        event.preventDefault();
        goTo(field);
      }}
    >
      {words}
    </a>
  );
}
