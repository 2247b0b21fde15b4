import { Link } from 'wouter';
import { Page } from '../../layout/Page';
import { ReceiptNeeded } from '../../receipt/ReceiptNeeded';
import { ReceiptSheet } from '../../receipt/ReceiptSheet';
import { holdReceipt, useReceipt } from '../../receipt/receipts';
import { say } from '../../texts/jcstar';
import { text } from '../../texts/text';

/** The receipt of a firm that keeps a list of devices, by itself. */
export function DevicesReceiptPage({ community }: { community: string }) {
  const held = useReceipt(community);
  const give = (receipt: string) => holdReceipt(community, { receipt, isNew: false });
  if (!held) return <ReceiptNeeded community={community} refused={false} onGiven={give} />;
  const path = `/communities/${community}/devices`;
  return (
    <Page title={text('receipt.pageTitle')}>
      <ReceiptSheet
        path={path}
        opens="devices"
        receipt={held.receipt}
        back={<Link href={path}>{say('devices.back')}</Link>}
      />
    </Page>
  );
}
