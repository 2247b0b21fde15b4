import { Link } from 'wouter';
import type { Diagnosis, QuestionSet } from '../api/types';
import { Page } from '../layout/Page';
import { ReceiptPanel } from '../receipt/ReceiptPanel';
import { useReceipt } from '../receipt/receipts';
import { day } from '../texts/date';
import { text } from '../texts/text';
import { Assessment } from './Assessment';

interface StoredResultProps {
  community: string;
  diagnosis: Diagnosis;
  questionSet: QuestionSet;
  forget: () => void;
}

export function StoredResult({ community, diagnosis, questionSet, forget }: StoredResultProps) {
  const held = useReceipt(community);
  return (
    <Page title={text('result.title')}>
      <Facts diagnosis={diagnosis} />
      <Assessment assessed={diagnosis} questionSet={questionSet}>
        {held?.isNew && (
          <ReceiptPanel community={community} diagnosis={diagnosis.diagnosisId} receipt={held.receipt} />
        )}
      </Assessment>
      <p className="buttons">
        <button type="button" className="button" onClick={() => window.print()}>
          {text('result.print')}
        </button>
        <Link className="button button-outline" href={`/communities/${community}`}>
          {text('result.toCommunity')}
        </Link>
        <button type="button" className="button button-text" onClick={forget}>
          {text('result.forget')}
        </button>
      </p>
    </Page>
  );
}

function Facts({ diagnosis: { submittedAt, expiresAt, profile } }: { diagnosis: Diagnosis }) {
  return (
    <dl className="facts">
      <div>
        <dt>{text('result.submittedAt')}</dt>
        <dd>{day(submittedAt)}</dd>
      </div>
      <div>
        <dt>{text('result.expiresAt')}</dt>
        <dd>{day(expiresAt)}</dd>
      </div>
      {profile.scope && (
        <div>
          <dt>{text('result.scope')}</dt>
          <dd>{profile.scope}</dd>
        </div>
      )}
    </dl>
  );
}
