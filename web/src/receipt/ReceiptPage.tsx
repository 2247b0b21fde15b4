import { Link } from 'wouter';
import { getCommunity } from '../api/kyojo';
import { useResource } from '../api/useResource';
import { mailTo } from '../device/mailTo';
import { Page } from '../layout/Page';
import { rememberedDiagnosis } from '../result/remembered';
import { day } from '../texts/date';
import { text } from '../texts/text';
import { CopyButton } from './CopyButton';
import { ReceiptCard } from './ReceiptCard';
import { ReceiptNeeded } from './ReceiptNeeded';
import type { ReceiptProps } from './ReceiptPanel';
import { holdReceipt, receiptLink, useReceipt } from './receipts';

/** The receipt by itself: to print, to mail to oneself, to put away. */
export function ReceiptPage({ community, diagnosis }: Omit<ReceiptProps, 'receipt'>) {
  const held = useReceipt(community);
  const give = (receipt: string) => holdReceipt(community, { receipt, isNew: false });
  if (!held) return <ReceiptNeeded community={community} refused={false} onGiven={give} />;
  return <HeldReceiptPage {...{ community, diagnosis }} receipt={held.receipt} />;
}

function HeldReceiptPage({ community, diagnosis, receipt }: ReceiptProps) {
  const link = receiptLink(community, diagnosis, receipt);
  return (
    <Page title={text('receipt.pageTitle')}>
      <WhoseReceipt {...{ community, diagnosis, receipt }} />
      <p>
        <strong>{text('receipt.never')}</strong>
      </p>
      <ReceiptCard link={link} receipt={receipt} />
      <h2>{text('receipt.can')}</h2>
      <ul>
        <li>{text('receipt.canRead')}</li>
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
        <Link href={`/communities/${community}/results/${diagnosis}`}>{text('receipt.toResult')}</Link>
      </div>
      <p className="hint no-print">{text('receipt.mailWarning')}</p>
    </Page>
  );
}

function WhoseReceipt({ community, diagnosis, receipt }: ReceiptProps) {
  const found = useResource(community, (signal) => getCommunity(community, signal));
  const known = rememberedDiagnosis(diagnosis, receipt);
  if (found.state !== 'ready') return null;
  return (
    <p>
      {known
        ? text('receipt.of', { community: found.value.name, day: day(known.submittedAt) })
        : found.value.name}
    </p>
  );
}
