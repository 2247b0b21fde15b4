import { Link, useLocation } from 'wouter';
import { statusOf } from '../api/failure';
import { ErrorSummary } from '../diagnosis/ErrorSummary';
import type { Refusal } from '../diagnosis/submission';
import { NOT_READY, useSending } from '../diagnosis/useSending';
import { Page } from '../layout/Page';
import { tell } from '../texts/incident';
import { text } from '../texts/text';
import { type CaseProps, type FoundCase, OpenedCase } from './CasePage';
import { ContactFields } from './ContactFields';
import { reportOf, statementOf } from './draft';
import { isDraftKept, reportKey, saveReport, wipeReport } from './draftStore';
import { reportFaults } from './faults';
import { draftFrom } from './fromReport';
import { Numbers } from './Numbers';
import { casePath, rememberCase } from './opened';
import { ReportForm } from './ReportForm';
import { addVersion } from './reportApi';
import { StoryField } from './StoryField';
import { useReportSteps } from './steps';
import { useReportDraft } from './useReportDraft';
import { attemptFor, refusalOf } from './useSubmitReport';

/** What the reporter has learned since: another version, after which everything is judged anew. */
export function VersionPage(props: CaseProps) {
  return <OpenedCase {...props}>{(found) => <Adding {...found} />}</OpenedCase>;
}

function Adding({ view, guide, opened }: FoundCase) {
  const { community, incident } = opened;
  const key = reportKey(`${incident}.${view.version}`);
  const device = useReportDraft(key, () => (isDraftKept(key) ? {} : draftFrom(view.report)));
  const steps = useReportSteps();
  const { sending, refusals, refusal, send } = useSending();
  const [, navigate] = useLocation();
  const unready = reportFaults(device.draft);
  const own = refusals === 0 ? [] : unready;
  const found = (refusal?.faults ?? []).filter(({ field }) => !own.some((fault) => fault.field === field));
  const faults = refusals === 0 ? [] : [...own, ...found];

  const submit = async (): Promise<Refusal | undefined> => {
    const statement = statementOf(device.draft);
    if (unready.length > 0 || statement === undefined) return NOT_READY;
    const attempt = attemptFor(device.draft, JSON.stringify(reportOf(device.draft, statement)));
    saveReport(key, { ...device.draft, attempt });
    device.change({ attempt });
    const outcome = await addVersion(opened, view.version, attempt.idempotencyKey, attempt.body);
    if (!outcome.ok) {
      const refused = refusalOf(outcome.failure);
      if (refused.keySpent) device.change({ attempt: null });
      return statusOf(outcome.failure) === 412 ? { ...refused, message: tell('version.stale') } : refused;
    }
    wipeReport(key);
    rememberCase(outcome.value, opened.receipt);
    navigate(casePath(community, incident), { replace: true });
    return undefined;
  };

  return (
    <Page title={tell('version.title')}>
      <p className="no-print">
        <Link href={casePath(community, incident)}>{tell('sheet.back')}</Link>
      </p>
      <p className="lead">{tell('version.lead')}</p>
      <Numbers community={undefined} />
      <ErrorSummary faults={faults} message={refusal?.message} refusals={refusals} goTo={steps.goTo} />
      <ReportForm guide={guide} device={device} steps={steps} faults={faults} stores>
        <StoryField device={device} faults={faults} />
        <ContactFields device={device} faults={faults} />
        <p>
          <button
            type="button"
            className="button button-large"
            disabled={sending}
            onClick={() => void send(submit)}
          >
            {sending ? text('sending.sending') : tell('version.send')}
          </button>
        </p>
      </ReportForm>
    </Page>
  );
}
