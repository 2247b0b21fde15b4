import { type ReactNode, useState } from 'react';
import { statusOf } from '../api/failure';
import type { IncidentGuide } from '../api/types';
import { useResource } from '../api/useResource';
import { useIncidentGuide } from '../incident/useIncidentGuide';
import { FailurePage } from '../layout/FailureNotice';
import { LoadingPage } from '../layout/Loading';
import { Page } from '../layout/Page';
import { ReceiptForm } from '../receipt/ReceiptNeeded';
import { forgetReceipt, holdReceipt, useReceipt } from '../receipt/receipts';
import { tell } from '../texts/incident';
import { CaseView } from './CaseView';
import { ErasedPage } from './ErasedPage';
import type { Told } from './letter';
import { Numbers } from './Numbers';
import { casePath, forgetCase, receiptScope, rememberedCase } from './opened';
import { type Opened, readIncident } from './reportApi';
import type { IncidentView } from './types';

export interface CaseProps {
  community: string;
  incident: string;
}

/** One report, as its reporter left it and as it stands. */
export function CasePage(props: CaseProps) {
  return (
    <OpenedCase {...props}>
      {(found) => (
        <CaseView
          key={`${found.view.version} ${found.view.state}`}
          {...found}
          path={casePath(props.community, props.incident)}
        />
      )}
    </OpenedCase>
  );
}

export interface FoundCase {
  opened: Opened;
  isNew: boolean;
  view: IncidentView;
  guide: IncidentGuide;
  reload: () => void;
  /** After it was erased: nothing of it stays in this tab. */
  forget: () => void;
}

export function toldOf({ view, guide }: FoundCase): Told {
  return { report: view.report, assessment: view.assessment, guide, number: view.number };
}

/** Opens a report by the receipt that this tab holds, or asks for it. */
export function OpenedCase({ community, incident, children }: CaseProps & Children) {
  const scope = receiptScope(community, incident);
  const held = useReceipt(scope);
  const [erased, setErased] = useState(false);
  const give = (receipt: string) => holdReceipt(scope, { receipt, isNew: false });
  if (erased) return <ErasedPage community={community} />;
  if (!held) return <Needed refused={false} onGiven={give} />;
  const opened = { community, incident, receipt: held.receipt };
  return (
    <Reading
      key={held.receipt}
      opened={opened}
      isNew={held.isNew}
      onGiven={give}
      onErased={() => setErased(true)}
    >
      {children}
    </Reading>
  );
}

interface Children {
  children: (found: FoundCase) => ReactNode;
}

interface ReadingProps extends Children {
  opened: Opened;
  isNew: boolean;
  onGiven: (receipt: string) => void;
  onErased: () => void;
}

function Reading({ opened, isNew, onGiven, onErased, children }: ReadingProps) {
  const { incident, receipt } = opened;
  const guide = useIncidentGuide();
  const known = rememberedCase(incident, receipt);
  const found = useResource(`case ${incident}`, (signal) => {
    const now = rememberedCase(incident, receipt);
    // What was answered a moment ago is shown as it is; from then on it is asked for.
    forgetCase(incident);
    return now ? Promise.resolve({ ok: true as const, value: now }) : readIncident(opened, signal);
  });
  if (found.state === 'failed') {
    const status = statusOf(found.failure);
    if (status === 410) return <ErasedPage community={opened.community} />;
    return status === 404 ? (
      <Needed refused onGiven={onGiven} />
    ) : (
      <FailurePage failure={found.failure} reload={found.reload} />
    );
  }
  if (guide.state === 'failed') return <FailurePage failure={guide.failure} reload={guide.reload} />;
  const view = found.state === 'ready' ? found.value : known;
  if (guide.state === 'loading' || view === undefined) return <LoadingPage title={tell('case.title')} />;
  const forget = () => {
    onErased();
    forgetCase(incident);
    forgetReceipt(receiptScope(opened.community, incident));
  };
  return children({ opened, isNew, view, guide: guide.value, reload: found.reload, forget });
}

/** Asks for the receipt of a report. */
function Needed({ refused, onGiven }: { refused: boolean; onGiven: (receipt: string) => void }) {
  return (
    <Page title={tell('receipt.needed')}>
      <p>{tell('receipt.neededLead')}</p>
      <ReceiptForm key={String(refused)} refused={refused} open={tell('receipt.open')} onGiven={onGiven} />
      <p className="hint">{tell('receipt.lost')}</p>
      <Numbers community={undefined} />
      <p className="hint">{tell('advice.withoutGuide')}</p>
    </Page>
  );
}
