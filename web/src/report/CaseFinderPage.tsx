import { useLocation } from 'wouter';
import { Page } from '../layout/Page';
import { ReceiptForm } from '../receipt/ReceiptNeeded';
import { firmOf, holdReceipt } from '../receipt/receipts';
import { tell } from '../texts/incident';
import { casePath, receiptScope } from './opened';

/** For who has the receipt of a report and no link: it names the report itself. */
export function CaseFinderPage({ community }: { community: string }) {
  const [, navigate] = useLocation();
  const open = (receipt: string) => {
    const incident = firmOf(receipt);
    holdReceipt(receiptScope(community, incident), { receipt, isNew: false });
    navigate(casePath(community, incident));
  };
  return (
    <Page title={tell('receipt.needed')}>
      <p>{tell('receipt.neededLead')}</p>
      <ReceiptForm refused={false} open={tell('receipt.open')} onGiven={open} />
      <p className="hint">{tell('receipt.lost')}</p>
    </Page>
  );
}
