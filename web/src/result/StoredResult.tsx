import { Link } from 'wouter';
import type { Diagnosis, Profile, QuestionSet } from '../api/types';
import { ConsentPanel } from '../consent/ConsentPanel';
import { loadNames, type Names } from '../device/names';
import { Page } from '../layout/Page';
import { SaveSheet } from '../offices/SaveSheet';
import { ReceiptPanel } from '../receipt/ReceiptPanel';
import { useReceipt } from '../receipt/receipts';
import { SharePanel } from '../sharing/SharePanel';
import { day } from '../texts/date';
import { text } from '../texts/text';
import { Assessment } from './Assessment';
import { EraseButton } from './EraseButton';
import { PositionSection } from './PositionSection';
import { ResultFacts } from './ResultFacts';

interface StoredResultProps {
  community: string;
  diagnosis: Diagnosis;
  questionSet: QuestionSet;
  receipt: string;
  forget: () => void;
  onErased: () => void;
}

/** What was sent goes before what this device remembers. */
function namesOf({ firmName, respondent }: Profile): Partial<Names> {
  return { ...(firmName ? { firmName } : {}), ...(respondent ? { respondent } : {}) };
}

export function StoredResult({
  community,
  diagnosis,
  questionSet,
  receipt,
  forget,
  onErased,
}: StoredResultProps) {
  const id = diagnosis.diagnosisId;
  const isNew = useReceipt(community)?.isNew === true;
  const { submittedAt, expiresAt, profile } = diagnosis;
  return (
    <Page title={text('result.title')}>
      <ResultFacts
        names={{ ...loadNames(community), ...namesOf(profile) }}
        {...{ submittedAt, expiresAt }}
        scope={profile.scope}
        questionSet={questionSet}
      />
      <Assessment result={id} assessed={diagnosis} questionSet={questionSet}>
        {isNew && (
          <ReceiptPanel path={`/communities/${community}/results/${id}`} opens="result" receipt={receipt} />
        )}
      </Assessment>
      <PositionSection diagnosis={diagnosis} />
      <ConsentPanel community={community} receipt={receipt} />
      <SharePanel community={community} diagnosis={id} receipt={receipt} />
      <EraseButton community={community} diagnosis={id} receipt={receipt} onErased={onErased} />
      <div className="buttons">
        <button type="button" className="button" onClick={() => window.print()}>
          {text('result.print')}
        </button>
        <Link className="button button-outline" href={`/communities/${community}/results/${id}/receipt`}>
          {text('receipt.page')}
        </Link>
        <Link className="button button-outline" href={`/communities/${community}/history`}>
          {text('result.toHistory')}
        </Link>
        <SaveSheet
          questionSet={questionSet}
          sheets={[
            {
              name: profile.scope ?? text('offices.of', { day: day(submittedAt) }),
              answers: diagnosis.answers,
            },
          ]}
          fileName={text('sheetFile.name', { day: day(submittedAt) })}
          label={text('sheetFile.save')}
        />
        <Link className="button button-outline" href={`/communities/${community}`}>
          {text('result.toCommunity')}
        </Link>
        <button type="button" className="button button-text" onClick={forget}>
          {text('result.forget')}
        </button>
      </div>
    </Page>
  );
}
