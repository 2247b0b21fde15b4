import { useState } from 'react';
import { text } from '../texts/text';
import { OriginNote } from './OriginNote';
import { keepOriginCode, useOriginCode } from './originCode';

/** The code that the firm brings, or a field for those who have it on paper. */
export function OriginField({ community, fault }: { community: string; fault: string | undefined }) {
  const code = useOriginCode(community);
  const [typed, setTyped] = useState('');
  if (code) return <OriginNote community={community} fault={fault} />;
  const use = () => {
    keepOriginCode(community, typed.trim());
    setTyped('');
  };
  return (
    <details className="fold">
      <summary>{text('origin.add')}</summary>
      <div className="field">
        <label className="field-label" htmlFor="origin-code">
          {text('origin.label')}
        </label>
        <p className="hint" id="origin-code-hint">
          {text('origin.hint')}
        </p>
        <input
          id="origin-code"
          type="text"
          autoComplete="off"
          autoCapitalize="characters"
          aria-describedby="origin-code-hint"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p className="buttons">
          <button
            type="button"
            className="button button-outline"
            disabled={typed.trim() === ''}
            onClick={use}
          >
            {text('origin.use')}
          </button>
        </p>
      </div>
    </details>
  );
}
