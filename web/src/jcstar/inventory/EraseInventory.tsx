import { useState } from 'react';
import { type Failure, statusOf } from '../../api/failure';
import { CheckBox } from '../../diagnosis/CheckBox';
import { failureText } from '../../layout/failureText';
import { Notice } from '../../layout/Notice';
import { say } from '../../texts/jcstar';
import { text } from '../../texts/text';
import { eraseInventory } from './inventoryApi';

interface EraseInventoryProps {
  community: string;
  receipt: string;
  onErased: () => void;
}

/** Erases the kept list; nobody can bring it back, so it takes two steps. */
export function EraseInventory({ community, receipt, onErased }: EraseInventoryProps) {
  const [sure, setSure] = useState(false);
  const [erasing, setErasing] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const erase = async () => {
    setErasing(true);
    setFailure(undefined);
    const outcome = await eraseInventory(community, receipt);
    setErasing(false);
    // Not found, or gone: an earlier request erased it, and only its answer was lost.
    if (outcome.ok || [404, 410].includes(statusOf(outcome.failure) ?? 0)) onErased();
    else setFailure(outcome.failure);
  };
  return (
    <section className="no-print" aria-labelledby="erase-devices-heading">
      <h2 id="erase-devices-heading">{say('erase.heading')}</h2>
      <p>{say('erase.lead')}</p>
      {failure && (
        <Notice tone="error" announced>
          {failureText(failure)}
        </Notice>
      )}
      <CheckBox id="erase-devices-sure" label={say('erase.sure')} checked={sure} onChecked={setSure} />
      <button
        type="button"
        className="button button-text"
        disabled={!sure || erasing}
        onClick={() => void erase()}
      >
        {erasing ? text('erase.erasing') : say('erase.button')}
      </button>
    </section>
  );
}
