import { useState } from 'react';
import { tlpText } from '../../report/words';
import { text } from '../../texts/staff';
import { TLP_CHOICES } from './caseWords';
import { ChangeFailure } from './HandlePanel';
import type { DeskIncident } from './incidentsApi';
import { SelectOne } from './SelectOne';
import { useChange } from './useChange';

interface TlpPanelProps {
  found: DeskIncident;
  onChanged: () => void;
}

/** Who may be told of it: the reporter said so at first, and staff keep it with what they agree on later. */
export function TlpPanel({ found, onChanged }: TlpPanelProps) {
  return (
    <section className="no-print" aria-labelledby="tlp-heading">
      <h2 id="tlp-heading">{text('cases.tlp')}</h2>
      <p>{tlpText(found.tlp)}</p>
      <details>
        <summary>{text('cases.tlpOpen')}</summary>
        <TlpForm key={found.case.version} found={found} onChanged={onChanged} />
      </details>
    </section>
  );
}

function TlpForm({ found, onChanged }: TlpPanelProps) {
  const [tlp, setTlp] = useState(found.tlp);
  const { busy, failure, change } = useChange(found, onChanged);
  return (
    <>
      <p className="hint">{text('cases.tlpHint')}</p>
      <SelectOne
        id="set-tlp"
        label={text('cases.tlpLabel')}
        choices={TLP_CHOICES}
        value={tlp}
        onValue={(value) => setTlp(value as typeof tlp)}
      />
      <button
        type="button"
        className="button button-outline"
        disabled={busy || tlp === found.tlp}
        onClick={() => void change({ tlp })}
      >
        {text('cases.tlpSave')}
      </button>
      <ChangeFailure failure={failure} />
    </>
  );
}
