import { Link } from 'wouter';
import { mailTo } from '../device/mailTo';
import { Fold } from '../layout/Fold';
import { CopyButton } from '../receipt/CopyButton';
import { QrCode } from '../receipt/QrCode';
import { receiptLink } from '../receipt/receipts';
import { tell } from '../texts/incident';
import { text } from '../texts/text';

interface CaseReceiptProps {
  /** The page that it opens. */
  path: string;
  receipt: string;
  number: string;
}

/** What opens the report again, while it is new: nobody can show it a second time. */
export function ReceiptOnce({ path, receipt, number }: CaseReceiptProps) {
  const link = receiptLink(path, receipt);
  return (
    <section className="receipt receipt-once no-print" aria-labelledby="receipt-heading">
      <h2 id="receipt-heading">{text('receipt.heading')}</h2>
      <p>
        <strong>{text('receipt.once')}</strong>
        {text('receipt.never')}
      </p>
      <div className="buttons">
        <Link className="button" href={`${path}/receipt`}>
          {text('receipt.page')}
        </Link>
        <CopyButton label={text('receipt.copyLink')} copied={link} />
      </div>
      <Fold summary={tell('receipt.here')}>
        <p>{tell('receipt.power')}</p>
        <Card link={link} receipt={receipt} number={number} />
      </Fold>
    </section>
  );
}

interface HasBack {
  /** Whether a way back to the report stands there. */
  hasBack?: boolean;
}

/** A receipt with all that there is to say of it. */
export function ReceiptWhole({ path, receipt, number, hasBack = true }: CaseReceiptProps & HasBack) {
  const link = receiptLink(path, receipt);
  return (
    <>
      <p>
        <strong>{text('receipt.never')}</strong>
      </p>
      <Card link={link} receipt={receipt} number={number} />
      <h2>{text('receipt.can')}</h2>
      <ul>
        <li>{tell('receipt.canRead')}</li>
        <li>{tell('receipt.canAdd')}</li>
        <li>{tell('receipt.canErase')}</li>
      </ul>
      <p>{tell('receipt.power')}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => window.print()}>
          {text('receipt.print')}
        </button>
        <a
          className="button button-outline"
          href={mailTo(text('receipt.mailSubject'), tell('receipt.mailBody', { link, receipt }))}
        >
          {text('receipt.mail')}
        </a>
        <CopyButton label={text('receipt.copyLink')} copied={link} />
        <CopyButton label={text('receipt.copyString')} copied={receipt} />
        {hasBack && <Link href={path}>{tell('receipt.back')}</Link>}
      </div>
      <p className="hint no-print">{tell('receipt.mailWarning')}</p>
    </>
  );
}

function Card({ link, receipt, number }: { link: string; receipt: string; number: string }) {
  return (
    <div className="receipt-body">
      <figure>
        <QrCode text={link} label={tell('receipt.qrLabel')} />
        <figcaption className="hint">{tell('receipt.qrLead')}</figcaption>
      </figure>
      <dl>
        <dt>{tell('receipt.number')}</dt>
        <dd>{number}</dd>
        <dt>{tell('receipt.link')}</dt>
        <dd className="code">
          <a href={link}>{link}</a>
        </dd>
        <dt>{text('receipt.string')}</dt>
        <dd className="code">{receipt}</dd>
      </dl>
    </div>
  );
}
