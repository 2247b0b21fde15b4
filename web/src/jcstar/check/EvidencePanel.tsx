import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { save } from '../../device/save';
import { say } from '../../texts/jcstar';
import type { Scheme } from '../types';
import { EvidenceSheet } from './EvidenceSheet';
import { evidenceCsv, type Facts } from './evidence';
import { fulfils, type Judged } from './judged';

interface EvidencePanelProps {
  judged: Judged[];
  facts: Facts;
  scheme: Scheme;
}

/** The list of which device carries which 登録番号, as applications ask for it. */
export function EvidencePanel({ judged, facts, scheme }: EvidencePanelProps) {
  const [fulfillingOnly, setFulfillingOnly] = useState(false);
  const shown = fulfillingOnly ? judged.filter(fulfils) : judged;
  const printing = usePrinting();
  const saveCsv = async () => {
    const csv = await evidenceCsv(shown, facts, scheme);
    save(say('evidence.file', { on: facts.requirement.on }), csv, 'text/csv');
  };
  return (
    <>
      <section className="panel no-print" aria-labelledby="evidence-heading">
        <h2 id="evidence-heading">{say('evidence.heading')}</h2>
        <p>{say('evidence.lead')}</p>
        <label className="choice">
          <input
            type="checkbox"
            checked={fulfillingOnly}
            onChange={(event) => setFulfillingOnly(event.target.checked)}
          />
          <span>{say('evidence.fulfillingOnly', { count: judged.filter(fulfils).length })}</span>
        </label>
        <p className="buttons">
          <button
            type="button"
            className="button"
            disabled={shown.length === 0}
            onClick={() => void saveCsv()}
          >
            {say('evidence.save')}
          </button>
          <button
            type="button"
            className="button button-outline"
            disabled={shown.length === 0}
            onClick={() => window.print()}
          >
            {say('evidence.print')}
          </button>
        </p>
        <p className="hint">{say('evidence.saveHint')}</p>
      </section>
      {printing && <EvidenceSheet judged={shown} facts={facts} scheme={scheme} />}
    </>
  );
}

/** Whether the page is being printed: a table of 10,000 rows stands on the page at no other time. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
