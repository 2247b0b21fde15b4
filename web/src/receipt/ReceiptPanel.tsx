import { Link } from 'wouter';
import { text } from '../texts/text';
import { CopyButton } from './CopyButton';
import { type Opens, ReceiptCard } from './ReceiptCard';
import { receiptLink } from './receipts';

interface ReceiptPanelProps {
  /** The page that the receipt's link opens. */
  path: string;
  opens: Opens;
  receipt: string;
}

/** The receipt while it is new: nobody can show it a second time. */
export function ReceiptPanel({ path, opens, receipt }: ReceiptPanelProps) {
  const link = receiptLink(path, receipt);
  return (
    <section className="receipt no-print" aria-labelledby="receipt-heading">
      <h2 id="receipt-heading">{text('receipt.heading')}</h2>
      <p>
        <strong>{text('receipt.once')}</strong>
        {text('receipt.never')}
      </p>
      <p>{text('receipt.power')}</p>
      <ReceiptCard {...{ link, receipt, opens }} />
      <div className="buttons">
        <Link className="button" href={`${path}/receipt`}>
          {text('receipt.page')}
        </Link>
        <CopyButton label={text('receipt.copyLink')} copied={link} />
      </div>
    </section>
  );
}
