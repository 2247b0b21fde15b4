import { useState } from 'react';
import { Notice } from '../layout/Notice';
import { text } from '../texts/text';
import { type Filter, fetchCsv } from './deskApi';

/** Takes the list away as a file. The request carries the token, so that a plain link would not do. */
export function CsvButton({ community, filter }: { community: string; filter: Filter }) {
  const [state, setState] = useState<'idle' | 'fetching' | 'failed'>('idle');
  const save = async () => {
    setState('fetching');
    const csv = await fetchCsv(community, filter);
    if (csv) saveAs(csv.file, csv.name);
    setState(csv ? 'idle' : 'failed');
  };
  return (
    <div className="no-print">
      <p className="buttons">
        <button
          type="button"
          className="button button-outline"
          disabled={state === 'fetching'}
          onClick={() => void save()}
        >
          {text(state === 'fetching' ? 'desk.csvFetching' : 'desk.csv')}
        </button>
      </p>
      <p className="hint">{text('desk.csvHint')}</p>
      {state === 'failed' && (
        <Notice tone="error" announced>
          {text('desk.csvFailed')}
        </Notice>
      )}
    </div>
  );
}

function saveAs(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
