import { text } from '../texts/text';
import { QrCode } from './QrCode';

/** What opens the firm's records, for eyes, cameras and keyboards. */
export function ReceiptCard({ link, receipt }: { link: string; receipt: string }) {
  return (
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
  );
}
