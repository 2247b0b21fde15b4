import { type ReactNode, useMemo } from 'react';
import { Link } from 'wouter';
import { useResource } from '../api/useResource';
import { useIncidentGuide } from '../incident/useIncidentGuide';
import { FailurePage } from '../layout/FailureNotice';
import { LoadingPage } from '../layout/Loading';
import { Page } from '../layout/Page';
import { tell } from '../texts/incident';
import { text } from '../texts/text';
import { AssessmentView } from './AssessmentView';
import { reportOf, statementOf } from './draft';
import { loadReport, OPEN_SCOPE, reportKey } from './draftStore';
import type { Told } from './letter';
import { Numbers } from './Numbers';
import { assess } from './reportApi';
import type { Report } from './types';

/** What was written down on this device without a community, judged. Asked anew at each visit: nothing is stored. */
export function OpenAssessmentPage() {
  return <Judged title={tell('result.openTitle')}>{(told) => <OpenResult told={told} />}</Judged>;
}

/** The draft of this device as a report, with what follows from it. */
export function Judged({ title, children }: { title: string; children: (told: Told) => ReactNode }) {
  const draft = useMemo(() => loadReport(reportKey(OPEN_SCOPE)), []);
  const statement = statementOf(draft);
  if (statement === undefined) return <NothingYet title={title} />;
  return (
    <Assessed title={title} report={reportOf(draft, statement)}>
      {children}
    </Assessed>
  );
}

interface AssessedProps {
  title: string;
  report: Report;
  children: (told: Told) => ReactNode;
}

function Assessed({ title, report, children }: AssessedProps) {
  const guide = useIncidentGuide();
  const { statement } = report;
  const found = useResource(JSON.stringify(statement), (signal) => assess(statement, signal));
  if (guide.state === 'failed') return <FailurePage failure={guide.failure} reload={guide.reload} />;
  if (found.state === 'failed') return <FailurePage failure={found.failure} reload={found.reload} />;
  if (guide.state === 'loading' || found.state === 'loading') return <LoadingPage title={title} />;
  return children({ report, assessment: found.value, guide: guide.value });
}

function OpenResult({ told }: { told: Told }) {
  return (
    <Page title={tell('result.openTitle')}>
      <p className="no-print">
        <Link href="/incident/report">{tell('result.correct')}</Link>
      </p>
      <p>{tell('result.notStored')}</p>
      <Numbers community={undefined} />
      <AssessmentView told={told} />
      <p className="buttons">
        <button type="button" className="button" onClick={() => window.print()}>
          {text('layout.print')}
        </button>
        <Link className="button button-outline" href="/incident/sheets">
          {tell('result.toSheets')}
        </Link>
      </p>
    </Page>
  );
}

function NothingYet({ title }: { title: string }) {
  return (
    <Page title={title}>
      <p>{tell('result.nothingYet')}</p>
      <p>
        <Link className="button" href="/incident/report">
          {tell('form.openTitle')}
        </Link>
      </p>
    </Page>
  );
}
