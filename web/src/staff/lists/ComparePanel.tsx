import { useState } from 'react';
import { useLocation } from 'wouter';
import { moment } from '../../texts/date';
import { text } from '../../texts/staff';
import type { ImportLine } from './lists';

/** Chooses two lists that were published, to be laid side by side. */
export function ComparePanel({ lines }: { lines: ImportLine[] }) {
  const [, navigate] = useLocation();
  const [before, setBefore] = useState(lines[1]?.id ?? '');
  const [after, setAfter] = useState(lines[0]?.id ?? '');
  if (lines.length < 2) return null;
  const choice = (id: string, label: string, value: string, onValue: (value: string) => void) => (
    <p className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onValue(event.target.value)}>
        {lines.map((line) => (
          <option key={line.id} value={line.id}>
            {text('lists.choice', { at: moment(line.source.takenAt), name: line.fileName })}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <form
      className="compare-lists"
      onSubmit={(event) => {
        event.preventDefault();
        navigate(`/ipa/lists/${after}/compared/${before}`);
      }}
    >
      <h2>{text('lists.compareTitle')}</h2>
      {choice('compare-before', text('lists.before'), before, setBefore)}
      {choice('compare-after', text('lists.after'), after, setAfter)}
      <p className="buttons">
        <button type="submit" className="button button-outline" disabled={before === after}>
          {text('lists.compare')}
        </button>
      </p>
    </form>
  );
}
