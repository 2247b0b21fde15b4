import { useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import { statusOf } from '../api/failure';
import { viewDiagnosis } from '../api/sharing';
import type { ViewedDiagnosis } from '../api/types';
import { useQuestionSet } from '../api/useQuestionSet';
import { useResource } from '../api/useResource';
import { FailurePage } from '../layout/FailureNotice';
import { LoadingPage } from '../layout/Loading';
import { Notice } from '../layout/Notice';
import { Page } from '../layout/Page';
import { Assessment } from '../result/Assessment';
import { ResultFacts } from '../result/ResultFacts';
import { day } from '../texts/date';
import { text } from '../texts/text';

interface ViewedResultPageProps {
  community: string;
  diagnosis: string;
}

const KEY = /^#view=([0-9A-Z]{26}\.[0-9A-Z]{26}\.[0-9A-Z]{26})$/;

/** A result as a link shows it. The key stays in the address: the link may be opened again until it ends. */
export function ViewedResultPage({ community, diagnosis }: ViewedResultPageProps) {
  const key = KEY.exec(useSyncExternalStore(onHash, () => window.location.hash))?.[1];
  return key ? <WithKey {...{ community, diagnosis, viewKey: key }} /> : <UnknownLink />;
}

function WithKey({ community, diagnosis, viewKey }: ViewedResultPageProps & { viewKey: string }) {
  const found = useResource(`view ${diagnosis} ${viewKey}`, (signal) =>
    viewDiagnosis(community, diagnosis, viewKey, signal),
  );
  if (found.state === 'loading') return <LoadingPage title={text('view.title')} />;
  if (found.state === 'ready') return <WithQuestions viewed={found.value} result={`view.${diagnosis}`} />;
  const status = statusOf(found.failure);
  if (status === 404 || status === 422) return <UnknownLink />;
  return <FailurePage failure={found.failure} reload={found.reload} />;
}

function WithQuestions({ viewed, result }: { viewed: ViewedDiagnosis; result: string }) {
  const found = useQuestionSet(viewed.questionSet);
  if (found.state === 'loading') return <LoadingPage title={text('view.title')} />;
  if (found.state === 'failed') return <FailurePage failure={found.failure} reload={found.reload} />;
  return (
    <Page title={text('view.title')}>
      <Notice tone="info">{text('view.lead', { day: day(viewed.viewableUntil) })}</Notice>
      <ResultFacts submittedAt={viewed.submittedAt} scope={viewed.scope} questionSet={found.value} />
      <Assessment result={result} assessed={viewed} questionSet={found.value} />
      <p className="buttons">
        <button type="button" className="button" onClick={() => window.print()}>
          {text('result.print')}
        </button>
        <Link className="button button-outline" href="/">
          {text('view.own')}
        </Link>
      </p>
    </Page>
  );
}

function UnknownLink() {
  return (
    <Page title={text('view.unknown')}>
      <p>{text('view.unknownBody')}</p>
      <p>
        <Link href="/">{text('view.own')}</Link>
      </p>
    </Page>
  );
}

function onHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
