import { useState } from 'react';
import { getCommunity } from '../api/kyojo';
import type { Community, QuestionSet } from '../api/types';
import { useQuestionSet } from '../api/useQuestionSet';
import { useResource } from '../api/useResource';
import { CheckBox } from '../diagnosis/CheckBox';
import { NoticeText } from '../diagnosis/NoticeText';
import { FailureNotice } from '../layout/FailureNotice';
import { Loading } from '../layout/Loading';
import { usePlace } from '../staff/membership';
import { StaffPage } from '../staff/StaffPage';
import { text } from '../texts/staff';
import { EnteredSheets } from './EnteredSheets';
import { PaperFacts } from './PaperFacts';
import { PaperSheet } from './PaperSheet';
import { usePaper } from './usePaper';

/** 紙の回答を入力: a sheet in 26 keys. */
export function PaperPage() {
  const { community } = usePlace();
  const found = useResource(community, (signal) => getCommunity(community, signal));
  const questionSet = useQuestionSet();
  const failed = found.state === 'failed' ? found : questionSet.state === 'failed' ? questionSet : undefined;
  const isReady = found.state === 'ready' && questionSet.state === 'ready';
  return (
    <StaffPage title={text('paper.title')}>
      <p className="lead">{text('paper.lead')}</p>
      {failed && <FailureNotice failure={failed.failure} reload={failed.reload} />}
      {isReady && <Entry community={found.value} questionSet={questionSet.value} />}
      {!failed && !isReady && <Loading />}
    </StaffPage>
  );
}

const REASONS = {
  notApplicable: 'paper.notApplicable',
  tooMany: 'paper.tooMany',
  incomplete: 'paper.incomplete',
  unknown: 'paper.unknown',
  notAgreed: 'paper.notAgreed',
} as const;

function Entry({ community, questionSet }: { community: Community; questionSet: QuestionSet }) {
  const [agreed, setAgreed] = useState(false);
  const paper = usePaper({
    community: community.id,
    notice: community.privacyNotice.version,
    questionSet,
    agreed,
    reason: (why) => text(REASONS[why]),
  });
  return (
    <>
      <details>
        <summary>{text('community.readNotice')}</summary>
        <NoticeText notice={community.privacyNotice} />
      </details>
      <CheckBox
        id="agreed-on-paper"
        label={text('paper.agreed')}
        checked={agreed}
        fault={undefined}
        onChecked={setAgreed}
      />
      <PaperFacts
        wording={community.privacyNotice.identityWording}
        facts={paper.facts}
        faults={paper.factFaults}
        onFacts={paper.onFacts}
      />
      <PaperSheet questionSet={questionSet} paper={paper} ready={agreed} />
      <EnteredSheets community={community.id} paper={paper} />
    </>
  );
}
