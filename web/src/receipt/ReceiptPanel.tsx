import { text } from '../texts/text';
import { CopyButton } from './CopyButton';
import { QrCode } from './QrCode';
import { receiptLink } from './receipts';

interface ReceiptPanelProps {
  community: string;
  diagnosis: string;
  receipt: string;
}

/** The receipt while it is new: nobody can show it a second time. */
export function ReceiptPanel({ community, diagnosis, receipt }: ReceiptPanelProps) {
  const link = receiptLink(community, diagnosis, receipt);
  return (
    <section className="receipt" aria-labelledby="receipt-heading">
      <h2 id="receipt-heading">{text('receipt.heading')}</h2>
      <p>
        <strong>{text('receipt.once')}</strong>
        {text('receipt.never')}
      </p>
      <p>{text('receipt.power')}</p>
      <div className="receipt-body">
        <figure>
          <QrCode text={link} label={text('receipt.qrLabel')} />
          <figcaption className="hint">{text('receipt.qrLead')}</figcaption>
        </figure>
        <dl>
          <dt>{text('receipt.link')}</dt>
          <dd className="code">
            <a href={link}>{link}</a>
          </dd>
          <dt>{text('receipt.string')}</dt>
          <dd className="code">{receipt}</dd>
        </dl>
      </div>
      <div className="buttons">
        <CopyButton label={text('receipt.copyLink')} copied={link} />
        <CopyButton label={text('receipt.copyString')} copied={receipt} />
        <button type="button" className="button button-outline" onClick={() => window.print()}>
          {text('receipt.print')}
        </button>
      </div>
    </section>
  );
}
