import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { IncidentGuide, Symptom } from '../api/types';
import { ErrorSummary } from '../diagnosis/ErrorSummary';
import { useIncidentGuide } from '../incident/useIncidentGuide';
import { FailurePage } from '../layout/FailureNotice';
import { LoadingPage } from '../layout/Loading';
import { Page } from '../layout/Page';
import { tell } from '../texts/incident';
import { begunWith } from './begun';
import { OPEN_SCOPE, reportKey } from './draftStore';
import { reportFaults } from './faults';
import { Numbers } from './Numbers';
import { ReportForm } from './ReportForm';
import { StoryField } from './StoryField';
import { useReportSteps } from './steps';
import { useReportDraft } from './useReportDraft';

/** The same questions without a community: they are judged, and nothing is stored. */
export function OpenReportPage() {
  const guide = useIncidentGuide();
  if (guide.state === 'failed') return <FailurePage failure={guide.failure} reload={guide.reload} />;
  if (guide.state === 'loading') return <LoadingPage title={tell('form.openTitle')} />;
  return <Asking guide={guide.value} />;
}

function Asking({ guide }: { guide: IncidentGuide }) {
  const key = reportKey(OPEN_SCOPE);
  const seen = new URLSearchParams(useSearch()).get('seen');
  const device = useReportDraft(key, () => begunWith(key, guide, seen as Symptom | null));
  const steps = useReportSteps();
  const [, navigate] = useLocation();
  const [refusals, setRefusals] = useState(0);
  const unready = reportFaults(device.draft);
  const onSee = () => {
    if (unready.length > 0) setRefusals((count) => count + 1);
    else navigate('/incident/result');
  };
  return (
    <Page title={tell('form.openTitle')}>
      <p className="lead">{tell('form.openLead')}</p>
      <Numbers community={undefined} />
      <ErrorSummary faults={refusals > 0 ? unready : []} refusals={refusals} goTo={steps.goTo} />
      <ReportForm
        guide={guide}
        device={device}
        steps={steps}
        faults={refusals > 0 ? unready : []}
        stores={false}
      >
        <p>{tell('form.openStory')}</p>
        <StoryField device={device} faults={refusals > 0 ? unready : []} />
        <p>
          <button type="button" className="button button-large" onClick={onSee}>
            {tell('form.openButton')}
          </button>
        </p>
      </ReportForm>
    </Page>
  );
}
