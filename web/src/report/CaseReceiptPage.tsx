import { Page } from '../layout/Page';
import { tell } from '../texts/incident';
import { text } from '../texts/text';
import { type CaseProps, OpenedCase } from './CasePage';
import { ReceiptWhole } from './CaseReceipt';
import { casePath } from './opened';

/** The receipt of a report by itself: to print, to mail to oneself, to put away. */
export function CaseReceiptPage(props: CaseProps) {
  return (
    <OpenedCase {...props}>
      {({ opened, view }) => (
        <Page title={text('receipt.pageTitle')}>
          <p>{tell('case.lead', { number: view.number })}</p>
          <ReceiptWhole
            path={casePath(props.community, props.incident)}
            receipt={opened.receipt}
            number={view.number}
          />
        </Page>
      )}
    </OpenedCase>
  );
}
