import { getCommunity } from '../api/kyojo';
import { useQuestionSet } from '../api/useQuestionSet';
import { useResource } from '../api/useResource';
import { FailurePage } from '../layout/FailureNotice';
import { LoadingPage } from '../layout/Loading';
import { text } from '../texts/text';
import { CommunityDiagnosis } from './CommunityDiagnosis';

export function DiagnosisPage({ community }: { community: string }) {
  const found = useResource(community, (signal) => getCommunity(community, signal));
  const questionSet = useQuestionSet();
  if (found.state === 'failed') return <FailurePage failure={found.failure} reload={found.reload} />;
  if (questionSet.state === 'failed') {
    return <FailurePage failure={questionSet.failure} reload={questionSet.reload} />;
  }
  if (found.state === 'loading' || questionSet.state === 'loading') {
    return <LoadingPage title={text('diagnosis.title')} />;
  }
  return (
    <CommunityDiagnosis
      key={questionSet.value.id}
      community={found.value}
      questionSet={questionSet.value}
      reloadNotice={found.reload}
    />
  );
}
