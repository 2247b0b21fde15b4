import { useState } from 'react';
import { type Failure, statusOf } from '../api/failure';
import { eraseFirm } from '../api/history';
import { CheckBox } from '../diagnosis/CheckBox';
import { failureText } from '../layout/failureText';
import { Notice } from '../layout/Notice';
import { text } from '../texts/text';

interface EraseFirmProps {
  community: string;
  receipt: string;
  onErased: () => void;
}

/** Erases all that the firm left; nobody can bring it back, so it takes two steps. */
export function EraseFirm({ community, receipt, onErased }: EraseFirmProps) {
  const [sure, setSure] = useState(false);
  const [erasing, setErasing] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const erase = async () => {
    setErasing(true);
    setFailure(undefined);
    const outcome = await eraseFirm(community, receipt);
    setErasing(false);
    // Not found: an earlier request erased the rest, and only its answer was lost.
    if (outcome.ok || statusOf(outcome.failure) === 404) onErased();
    else setFailure(outcome.failure);
  };
  return (
    <section className="no-print" aria-labelledby="erase-firm-heading">
      <h2 id="erase-firm-heading">{text('eraseFirm.heading')}</h2>
      <p>{text('eraseFirm.lead')}</p>
      {failure && (
        <Notice tone="error" announced>
          {failureText(failure)}
        </Notice>
      )}
      <CheckBox
        id="erase-firm-sure"
        label={text('eraseFirm.sure')}
        checked={sure}
        fault={undefined}
        onChecked={setSure}
      />
      <button
        type="button"
        className="button button-text"
        disabled={!sure || erasing}
        onClick={() => void erase()}
      >
        {text(erasing ? 'erase.erasing' : 'eraseFirm.button')}
      </button>
    </section>
  );
}
