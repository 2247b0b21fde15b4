import { Link } from 'wouter';
import { text } from '../texts/text';
import { CopyButton } from './CopyButton';
import { ReceiptCard } from './ReceiptCard';
import { receiptLink } from './receipts';

export interface ReceiptProps {
  community: string;
  diagnosis: string;
  receipt: string;
}

/** The receipt while it is new: nobody can show it a second time. */
export function ReceiptPanel({ community, diagnosis, receipt }: ReceiptProps) {
  const link = receiptLink(community, diagnosis, receipt);
  return (
    <section className="receipt no-print" aria-labelledby="receipt-heading">
      <h2 id="receipt-heading">{text('receipt.heading')}</h2>
      <p>
        <strong>{text('receipt.once')}</strong>
        {text('receipt.never')}
      </p>
      <p>{text('receipt.power')}</p>
      <ReceiptCard link={link} receipt={receipt} />
      <div className="buttons">
        <Link className="button" href={`/communities/${community}/results/${diagnosis}/receipt`}>
          {text('receipt.page')}
        </Link>
        <CopyButton label={text('receipt.copyLink')} copied={link} />
      </div>
    </section>
  );
}
