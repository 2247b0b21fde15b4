import { useState } from 'react';
import { save as saveFile } from '../device/save';
import { Notice } from '../layout/Notice';
import { text } from '../texts/staff';
import { type Filter, fetchCsv } from './deskApi';

/** Takes the list away as a file. The request carries the token, so that a plain link would not do. */
export function CsvButton({ community, filter }: { community: string; filter: Filter }) {
  const [state, setState] = useState<'idle' | 'fetching' | 'failed'>('idle');
  const save = async () => {
    setState('fetching');
    const csv = await fetchCsv(community, filter);
    if (csv) saveFile(csv.name, csv.file, csv.file.type);
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
