import type { ReactNode } from 'react';

interface FoldProps {
  summary: string;
  /** Of what, for whoever does not see where it stands. */
  of?: string;
  children: ReactNode;
}

/** What is not for now; the summary says what is in it. On paper it stands open. */
export function Fold({ summary, of, children }: FoldProps) {
  return (
    <details className="fold">
      <summary>
        {summary}
        {of && <span className="visually-hidden">{of}</span>}
      </summary>
      {children}
    </details>
  );
}
