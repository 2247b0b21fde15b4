import { useState } from 'react';
import { Link } from 'wouter';
import { statusOf } from '../api/failure';
import { readHistory } from '../api/history';
import { readDiagnosis } from '../api/kyojo';
import type { Outcome } from '../api/request';
import type { Diagnosis } from '../api/types';
import { useQuestionSet } from '../api/useQuestionSet';
import { useResource } from '../api/useResource';
import { forgetNames } from '../device/names';
import { FailurePage } from '../layout/FailureNotice';
import { LoadingPage } from '../layout/Loading';
import { Page } from '../layout/Page';
import { forgetPlan } from '../planner/usePlan';
import { ReceiptNeeded } from '../receipt/ReceiptNeeded';
import { forgetReceipt, holdReceipt, useReceipt } from '../receipt/receipts';
import { text } from '../texts/text';
import { forgetDiagnosis, rememberDiagnosis, rememberedDiagnosis } from './remembered';
import { StoredResult } from './StoredResult';

interface ResultPageProps {
  community: string;
  diagnosis: string;
}

/** A stored result, opened by the receipt of the address, of this tab, or typed in. */
export function ResultPage({ community, diagnosis }: ResultPageProps) {
  const held = useReceipt(community);
  const [forgotten, setForgotten] = useState(false);
  const [erased, setErased] = useState(false);
  const forget = () => {
    setForgotten(true);
    forgetReceipt(community);
    forgetNames(community);
    forgetPlan(diagnosis);
  };
  const onErased = () => {
    setErased(true);
    forgetPlan(diagnosis);
    if (!held) return;
    forgetDiagnosis(diagnosis, held.receipt);
    void forgetReceiptOfNothing(community, held.receipt);
  };
  const give = (receipt: string) => holdReceipt(community, { receipt, isNew: false });
  if (erased) return <ErasedPage community={community} />;
  if (!held)
    return <ReceiptNeeded community={community} forgotten={forgotten} refused={false} onGiven={give} />;
  return (
    <OpenedResult
      {...{ community, diagnosis }}
      receipt={held.receipt}
      onGiven={give}
      {...{ forget, onErased }}
    />
  );
}

interface OpenedResultProps extends ResultPageProps {
  receipt: string;
  onGiven: (receipt: string) => void;
  forget: () => void;
  onErased: () => void;
}

function OpenedResult({ community, diagnosis, receipt, onGiven, forget, onErased }: OpenedResultProps) {
  const found = useResource(`${diagnosis} ${receipt}`, (signal) =>
    open(community, diagnosis, receipt, signal),
  );
  if (found.state === 'loading') return <LoadingPage title={text('result.title')} />;
  if (found.state === 'ready')
    return <WithQuestions {...{ community, receipt, forget, onErased }} diagnosis={found.value} />;
  if (statusOf(found.failure) === 404)
    return <ReceiptNeeded community={community} refused onGiven={onGiven} />;
  return <FailurePage failure={found.failure} reload={found.reload} />;
}

interface WithQuestionsProps {
  community: string;
  diagnosis: Diagnosis;
  receipt: string;
  forget: () => void;
  onErased: () => void;
}

function WithQuestions(props: WithQuestionsProps) {
  const found = useQuestionSet(props.diagnosis.questionSet);
  if (found.state === 'loading') return <LoadingPage title={text('result.title')} />;
  if (found.state === 'failed') return <FailurePage failure={found.failure} reload={found.reload} />;
  return <StoredResult {...props} questionSet={found.value} />;
}

/** A receipt that opens nothing any more must not be offered for the next diagnosis. */
async function forgetReceiptOfNothing(community: string, receipt: string): Promise<void> {
  const left = await readHistory(community, receipt);
  if (!left.ok && statusOf(left.failure) === 404) forgetReceipt(community);
}

function ErasedPage({ community }: { community: string }) {
  return (
    <Page title={text('erase.doneTitle')}>
      <p>{text('erase.doneBody')}</p>
      <p>
        <Link className="button" href={`/communities/${community}`}>
          {text('result.toCommunity')}
        </Link>
      </p>
    </Page>
  );
}

async function open(
  community: string,
  diagnosis: string,
  receipt: string,
  signal: AbortSignal,
): Promise<Outcome<Diagnosis>> {
  const known = rememberedDiagnosis(diagnosis, receipt);
  if (known) return { ok: true, value: known };
  const outcome = await readDiagnosis(community, diagnosis, receipt, signal);
  if (outcome.ok) rememberDiagnosis(outcome.value, receipt);
  return outcome;
}
