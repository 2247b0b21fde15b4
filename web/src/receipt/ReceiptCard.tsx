import { text } from '../texts/text';
import { QrCode } from './QrCode';

/** The page that a receipt's link leads to. */
export type Opens = 'result' | 'devices';

interface ReceiptCardProps {
  link: string;
  receipt: string;
  opens: Opens;
}

/** What opens the firm's records, for eyes, cameras and keyboards. */
export function ReceiptCard({ link, receipt, opens }: ReceiptCardProps) {
  const isDevices = opens === 'devices';
  return (
    <div className="receipt-body">
      <figure>
        <QrCode text={link} label={text(isDevices ? 'receipt.qrLabelDevices' : 'receipt.qrLabel')} />
        <figcaption className="hint">
          {text(isDevices ? 'receipt.qrLeadDevices' : 'receipt.qrLead')}
        </figcaption>
      </figure>
      <dl>
        <dt>{text(isDevices ? 'receipt.linkDevices' : 'receipt.link')}</dt>
        <dd className="code">
          <a href={link}>{link}</a>
        </dd>
        <dt>{text('receipt.string')}</dt>
        <dd className="code">{receipt}</dd>
      </dl>
    </div>
  );
}
