import { type FormEvent, useState } from 'react';
import { getCommunity } from '../api/kyojo';
import { useResource } from '../api/useResource';
import { Notice } from '../layout/Notice';
import { Page } from '../layout/Page';
import { text } from '../texts/text';
import { receiptIn } from './receipts';

interface ReceiptNeededProps {
  community: string;
  /** Whether the last receipt did not open the result. */
  refused: boolean;
  /** Whether the person has just had the device forget it. */
  forgotten?: boolean;
  onGiven: (receipt: string) => void;
}

/** Asks for the receipt of a result. */
export function ReceiptNeeded({ community, refused, forgotten, onGiven }: ReceiptNeededProps) {
  return (
    <Page title={text('receipt.needed')}>
      {forgotten && (
        <Notice tone="success" announced>
          {text('result.forgotten')}
        </Notice>
      )}
      {refused && <WhereClosed community={community} />}
      <p>{text('receipt.neededLead')}</p>
      <ReceiptForm refused={refused} open={text('receipt.open')} onGiven={onGiven} />
      <p className="hint">{text('receipt.lost')}</p>
    </Page>
  );
}

interface ReceiptFormProps {
  refused: boolean;
  /** What the button does. */
  open: string;
  onGiven: (receipt: string) => void;
}

/** A receipt, or a link that carries it, typed or pasted. */
export function ReceiptForm({ refused, open, onGiven }: ReceiptFormProps) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState(refused ? text('failure.receiptNotFound') : undefined);
  const give = (event: FormEvent) => {
    event.preventDefault();
    const receipt = receiptIn(typed);
    if (receipt) onGiven(receipt);
    else setFault(text('receipt.malformed'));
  };
  return (
    <form onSubmit={give} noValidate>
      <div className="field">
        <label className="field-label" htmlFor="receipt">
          {text('receipt.field')}
        </label>
        {fault && (
          <p className="fault" id="receipt-fault" role="alert">
            {fault}
          </p>
        )}
        <input
          id="receipt"
          type="text"
          className="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={typed}
          aria-invalid={fault !== undefined}
          aria-describedby={fault && 'receipt-fault'}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <button type="submit" className="button">
        {open}
      </button>
    </form>
  );
}

/** Why no receipt opens anything any more, where the whole community was closed. */
function WhereClosed({ community }: { community: string }) {
  const found = useResource(community, (signal) => getCommunity(community, signal));
  if (found.state !== 'ready' || found.value.state !== 'CLOSED') return null;
  return (
    <Notice tone="warning" announced>
      <h2>{text('community.closed')}</h2>
      <p>{text('community.closedLead')}</p>
    </Notice>
  );
}
