import { useState } from 'react';
import { Link } from 'wouter';
import { statusOf } from '../api/failure';
import { readHistory } from '../api/history';
import type { HistoryEntry } from '../api/types';
import { useResource } from '../api/useResource';
import { ConsentPanel } from '../consent/ConsentPanel';
import { forgetNames } from '../device/names';
import { FailurePage } from '../layout/FailureNotice';
import { LoadingPage } from '../layout/Loading';
import { Page } from '../layout/Page';
import { forgetPlan } from '../planner/usePlan';
import { ReceiptNeeded } from '../receipt/ReceiptNeeded';
import { forgetReceipt, holdReceipt, useReceipt } from '../receipt/receipts';
import { text } from '../texts/text';
import { ComparePanel } from './ComparePanel';
import { EraseFirm } from './EraseFirm';
import { HistoryList } from './HistoryList';
import { Trend } from './Trend';

/** All that a firm left in a community, opened by its receipt. */
export function HistoryPage({ community }: { community: string }) {
  const held = useReceipt(community);
  const [erased, setErased] = useState(false);
  const give = (receipt: string) => holdReceipt(community, { receipt, isNew: false });
  if (erased) return <ErasedPage community={community} />;
  if (!held) return <ReceiptNeeded community={community} refused={false} onGiven={give} />;
  return (
    <OpenedHistory
      community={community}
      receipt={held.receipt}
      onGiven={give}
      onErased={() => setErased(true)}
    />
  );
}

interface OpenedHistoryProps {
  community: string;
  receipt: string;
  onGiven: (receipt: string) => void;
  onErased: () => void;
}

function OpenedHistory({ community, receipt, onGiven, onErased }: OpenedHistoryProps) {
  const found = useResource(`history ${community} ${receipt}`, (signal) =>
    readHistory(community, receipt, signal),
  );
  if (found.state === 'loading') return <LoadingPage title={text('history.title')} />;
  if (found.state === 'failed') {
    if (statusOf(found.failure) === 404)
      return <ReceiptNeeded community={community} refused onGiven={onGiven} />;
    return <FailurePage failure={found.failure} reload={found.reload} />;
  }
  const { diagnoses } = found.value;
  const forget = () => {
    forgetReceipt(community);
    forgetNames(community);
    for (const { diagnosisId } of diagnoses) forgetPlan(diagnosisId);
    onErased();
  };
  return <History {...{ community, receipt, diagnoses }} onErased={forget} />;
}

interface HistoryProps {
  community: string;
  receipt: string;
  diagnoses: HistoryEntry[];
  onErased: () => void;
}

function History({ community, receipt, diagnoses, onErased }: HistoryProps) {
  return (
    <Page title={text('history.title')}>
      <p className="lead">{text('history.lead', { count: diagnoses.length })}</p>
      <Trend diagnoses={diagnoses} />
      <HistoryList {...{ community, receipt, diagnoses }} />
      {diagnoses.length > 1 ? (
        <ComparePanel {...{ community, receipt, diagnoses }} />
      ) : (
        <p>{text('history.onlyOne')}</p>
      )}
      <section className="no-print" aria-labelledby="offices-heading">
        <h2 id="offices-heading">{text('history.offices')}</h2>
        <p>{text('history.officesLead')}</p>
        <p>
          <Link href={`/communities/${community}/offices`}>{text('history.officesLink')}</Link>
        </p>
        <p>
          <Link href={`/communities/${community}/devices`}>{text('history.devicesLink')}</Link>
        </p>
      </section>
      <ConsentPanel community={community} receipt={receipt} />
      <EraseFirm community={community} receipt={receipt} onErased={onErased} />
      <p className="buttons">
        <button type="button" className="button" onClick={() => window.print()}>
          {text('history.print')}
        </button>
        <Link className="button button-outline" href={`/communities/${community}`}>
          {text('result.toCommunity')}
        </Link>
      </p>
    </Page>
  );
}

function ErasedPage({ community }: { community: string }) {
  return (
    <Page title={text('eraseFirm.doneTitle')}>
      <p>{text('eraseFirm.doneBody')}</p>
      <p>
        <Link className="button" href={`/communities/${community}`}>
          {text('result.toCommunity')}
        </Link>
      </p>
    </Page>
  );
}
