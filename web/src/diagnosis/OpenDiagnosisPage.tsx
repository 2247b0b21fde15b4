import { useLocation } from 'wouter';
import { calculateScore } from '../api/kyojo';
import type { QuestionSet } from '../api/types';
import { useQuestionSet } from '../api/useQuestionSet';
import { NOBODY, useNames } from '../device/names';
import { FailurePage } from '../layout/FailureNotice';
import { LoadingPage } from '../layout/Loading';
import { Page } from '../layout/Page';
import { rememberScore } from '../result/remembered';
import { text } from '../texts/text';
import { orderedAnswers, unanswered } from './draft';
import { draftKey, OPEN_SCOPE } from './draftStore';
import { ErrorSummary } from './ErrorSummary';
import { faultsBeforeSending } from './faults';
import { NamesForm } from './NamesForm';
import { SendPanel } from './SendPanel';
import { Sheet } from './Sheet';
import { refusalOf } from './submission';
import { alsoWiping, useDraft } from './useDraft';
import { NOT_READY, useSending } from './useSending';
import { useSteps } from './useSteps';

export function OpenDiagnosisPage() {
  const questionSet = useQuestionSet();
  if (questionSet.state === 'loading') return <LoadingPage title={text('diagnosis.titleOpen')} />;
  if (questionSet.state === 'failed') {
    return <FailurePage failure={questionSet.failure} reload={questionSet.reload} />;
  }
  return <OpenDiagnosis questionSet={questionSet.value} />;
}

/** The diagnosis without a community: it is scored and never stored. */
function OpenDiagnosis({ questionSet }: { questionSet: QuestionSet }) {
  const [, navigate] = useLocation();
  const [names, changeNames] = useNames(OPEN_SCOPE);
  const draft = useDraft(draftKey(OPEN_SCOPE, questionSet.id));
  const device = alsoWiping(draft, () => changeNames(NOBODY));
  const steps = useSteps(questionSet, device.draft);
  const { sending, refusals, refusal, send } = useSending();
  const unready = faultsBeforeSending(questionSet, device.draft);
  const faults = refusals === 0 ? [] : [...unready, ...(refusal?.faults ?? [])];

  const onSend = () =>
    send(async () => {
      if (unready.length > 0) return NOT_READY;
      const outcome = await calculateScore([
        { questionSet: questionSet.id, answers: orderedAnswers(questionSet, device.draft.answers) },
      ]);
      if (!outcome.ok) return refusalOf(outcome.failure, false);
      rememberScore(outcome.value);
      navigate('/diagnosis/result');
      return undefined;
    });

  return (
    <Page title={text('diagnosis.titleOpen')}>
      <p className="lead">{text('diagnosis.lead')}</p>
      <p>{text('diagnosis.leadOpen')}</p>
      <ErrorSummary faults={faults} message={refusal?.message} refusals={refusals} goTo={steps.goTo} />
      <Sheet questionSet={questionSet} device={device} steps={steps} faults={faults}>
        <NamesForm names={names} onNames={changeNames} />
        <SendPanel
          label={text('sending.sendOpen')}
          sending={sending}
          missing={unanswered(questionSet, device.draft.answers).length}
          onSend={onSend}
        />
      </Sheet>
    </Page>
  );
}
