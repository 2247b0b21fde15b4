import type { ReactNode } from 'react';
import { mailTo } from '../device/mailTo';
import { text } from '../texts/text';
import { CopyButton } from './CopyButton';
import { type Opens, ReceiptCard } from './ReceiptCard';
import { receiptLink } from './receipts';

interface ReceiptSheetProps {
  path: string;
  opens: Opens;
  receipt: string;
  /** The way back to what it opens. */
  back: ReactNode;
}

/** A receipt with all that there is to say of it, on a page of its own. */
export function ReceiptSheet({ path, opens, receipt, back }: ReceiptSheetProps) {
  const link = receiptLink(path, receipt);
  return (
    <>
      <p>
        <strong>{text('receipt.never')}</strong>
      </p>
      <ReceiptCard {...{ link, receipt, opens }} />
      <h2>{text('receipt.can')}</h2>
      <ul>
        <li>{text(opens === 'devices' ? 'receipt.canReadDevices' : 'receipt.canRead')}</li>
        <li>{text('receipt.canAdd')}</li>
        <li>{text('receipt.canErase')}</li>
      </ul>
      <p>{text('receipt.power')}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => window.print()}>
          {text('receipt.print')}
        </button>
        <a
          className="button button-outline"
          href={mailTo(text('receipt.mailSubject'), text('receipt.mailBody', { link, receipt }))}
        >
          {text('receipt.mail')}
        </a>
        <CopyButton label={text('receipt.copyLink')} copied={link} />
        <CopyButton label={text('receipt.copyString')} copied={receipt} />
        {back}
      </div>
      <p className="hint no-print">{text('receipt.mailWarning')}</p>
    </>
  );
}
