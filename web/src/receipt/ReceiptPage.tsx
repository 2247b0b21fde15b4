import { Link } from 'wouter';
import { getCommunity } from '../api/kyojo';
import { useResource } from '../api/useResource';
import { Page } from '../layout/Page';
import { rememberedDiagnosis } from '../result/remembered';
import { day } from '../texts/date';
import { text } from '../texts/text';
import { ReceiptNeeded } from './ReceiptNeeded';
import { ReceiptSheet } from './ReceiptSheet';
import { holdReceipt, useReceipt } from './receipts';

interface ReceiptPageProps {
  community: string;
  diagnosis: string;
}

/** The receipt by itself: to print, to mail to oneself, to put away. */
export function ReceiptPage({ community, diagnosis }: ReceiptPageProps) {
  const held = useReceipt(community);
  const give = (receipt: string) => holdReceipt(community, { receipt, isNew: false });
  if (!held) return <ReceiptNeeded community={community} refused={false} onGiven={give} />;
  const path = `/communities/${community}/results/${diagnosis}`;
  return (
    <Page title={text('receipt.pageTitle')}>
      <WhoseReceipt {...{ community, diagnosis }} receipt={held.receipt} />
      <ReceiptSheet
        path={path}
        opens="result"
        receipt={held.receipt}
        back={<Link href={path}>{text('receipt.toResult')}</Link>}
      />
    </Page>
  );
}

function WhoseReceipt({ community, diagnosis, receipt }: ReceiptPageProps & { receipt: string }) {
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
