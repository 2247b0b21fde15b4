import { useState } from 'react';
import { type Failure, statusOf } from '../api/failure';
import { eraseDiagnosis } from '../api/kyojo';
import { failureText } from '../layout/failureText';
import { Notice } from '../layout/Notice';
import { text } from '../texts/text';

interface EraseButtonProps {
  community: string;
  diagnosis: string;
  receipt: string;
  onErased: () => void;
}

/** Erases the stored result, after asking; nobody can bring it back. */
export function EraseButton({ community, diagnosis, receipt, onErased }: EraseButtonProps) {
  const [erasing, setErasing] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const erase = async () => {
    if (erasing || !window.confirm(text('erase.confirm'))) return;
    setErasing(true);
    const outcome = await eraseDiagnosis(community, diagnosis, receipt);
    setErasing(false);
    // Not found: an earlier request erased it, and only its answer was lost.
    if (outcome.ok || statusOf(outcome.failure) === 404) onErased();
    else setFailure(outcome.failure);
  };
  return (
    <section className="no-print" aria-labelledby="erase-heading">
      <h2 id="erase-heading">{text('erase.heading')}</h2>
      <p>{text('erase.lead')}</p>
      {failure && (
        <Notice tone="error" announced>
          {failureText(failure)}
        </Notice>
      )}
      <button type="button" className="button button-text" disabled={erasing} onClick={() => void erase()}>
        {text(erasing ? 'erase.erasing' : 'erase.button')}
      </button>
    </section>
  );
}
