import { Notice } from '../../layout/Notice';
import { Page } from '../../layout/Page';
import { ReceiptForm } from '../../receipt/ReceiptNeeded';
import { forgetReceipt, holdReceipt } from '../../receipt/receipts';
import { say } from '../../texts/jcstar';
import { text } from '../../texts/text';
import { OPEN_DRAFT } from '../check/draft';
import { useLines } from '../check/useLines';
import { useVerdicts } from '../check/useVerdicts';
import { Workbench } from '../check/Workbench';
import { CommunityLine, type DevicesProps } from './DevicesPage';
import { rememberKept } from './remembered';
import { SavePanel } from './SavePanel';
import { useKeeping } from './useKeeping';

interface FirstListProps extends DevicesProps {
  /** Of a firm that has none of its lists kept yet. */
  receipt: string | undefined;
  onGiven: (receipt: string) => void;
  /** Whether the receipt that was given opens nothing. */
  refused?: boolean;
  /** Told once the list is kept under the receipt that is held. */
  onKept?: () => void;
}

/** A list that nothing is kept of yet: the one that this device may hold already. */
export function FirstList({ community, scheme, receipt, refused = false, ...props }: FirstListProps) {
  const { reloadNotice, onGiven, onKept } = props;
  const lines = useLines(OPEN_DRAFT);
  const verdicts = useVerdicts(lines.lines, lines.requirement);
  const keeping = useKeeping({
    community,
    receipt,
    version: undefined,
    reloadNotice,
    onKept: (kept, etag) => {
      // It lies under the receipt now, and others may use this device.
      lines.forget();
      const opensIt = kept.receipt ?? receipt;
      if (opensIt) rememberKept(opensIt, kept, etag);
      if (kept.receipt) holdReceipt(community.id, { receipt: kept.receipt, isNew: true });
      else onKept?.();
    },
  });
  const open = community.state === 'OPEN';
  return (
    <Page title={say('devices.title')} above={<CommunityLine community={community} />}>
      <div className="no-print">
        <p className="lead">{say('devices.lead')}</p>
        {!receipt && (
          <details className="jc-fold" open={refused}>
            <summary>{say('devices.open')}</summary>
            <p>{text('receipt.neededLead')}</p>
            <ReceiptForm refused={refused} open={say('devices.openIt')} onGiven={onGiven} />
            <p className="hint">{say('devices.lost')}</p>
          </details>
        )}
        {receipt && (
          <Notice tone="info">
            <p>{say('devices.noneKept')}</p>
            <button type="button" className="jc-link" onClick={() => forgetReceipt(community.id)}>
              {say('devices.otherReceipt')}
            </button>
          </Notice>
        )}
        {!open && <Notice tone="warning">{text('community.closingLead')}</Notice>}
      </div>
      <Workbench {...{ scheme, lines, verdicts }}>
        {open && lines.lines.length > 0 && (
          <SavePanel
            {...{ community, lines, keeping }}
            held={receipt !== undefined}
            kept={false}
            changed
            onReload={() => onKept?.()}
          />
        )}
      </Workbench>
    </Page>
  );
}
