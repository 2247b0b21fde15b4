import { useState } from 'react';
import { Link } from 'wouter';
import { getCommunity } from '../../api/kyojo';
import type { Community, IncidentGuide } from '../../api/types';
import { useResource } from '../../api/useResource';
import { CheckBox } from '../../diagnosis/CheckBox';
import { ErrorSummary } from '../../diagnosis/ErrorSummary';
import { CONSENT_FIELD, type Fault } from '../../diagnosis/faults';
import { NoticeText } from '../../diagnosis/NoticeText';
import { NOT_READY, useSending } from '../../diagnosis/useSending';
import { useIncidentGuide } from '../../incident/useIncidentGuide';
import { FailureNotice } from '../../layout/FailureNotice';
import { Loading } from '../../layout/Loading';
import { ReceiptWhole } from '../../report/CaseReceipt';
import { ContactFields } from '../../report/ContactFields';
import { statementOf } from '../../report/draft';
import { deskKey, saveReport, wipeReport } from '../../report/draftStore';
import { reportFaults } from '../../report/faults';
import { faultAt } from '../../report/fields';
import { casePath } from '../../report/opened';
import { ReportForm } from '../../report/ReportForm';
import { StoryField } from '../../report/StoryField';
import { useReportSteps } from '../../report/steps';
import type { SubmittedReport } from '../../report/types';
import { useReportDraft } from '../../report/useReportDraft';
import { attemptFor, refusalOf, submissionOf } from '../../report/useSubmitReport';
import { usePlace } from '../../staff/membership';
import { StaffPage } from '../../staff/StaffPage';
import { text } from '../../texts/staff';
import { enterIncident } from './incidentsApi';

/** 代理入力: what somebody tells on the telephone is typed in, and the receipt handed over. */
export function EnterIncidentPage() {
  const { community } = usePlace();
  const found = useResource(community, (signal) => getCommunity(community, signal));
  const guide = useIncidentGuide();
  const failed = found.state === 'failed' ? found : guide.state === 'failed' ? guide : undefined;
  const [entered, setEntered] = useState<SubmittedReport>();
  if (entered) return <Entered entered={entered} onAgain={() => setEntered(undefined)} />;
  return (
    <StaffPage title={text('cases.enter')}>
      <p className="lead">{text('cases.enterLead')}</p>
      {failed && <FailureNotice failure={failed.failure} reload={failed.reload} />}
      {found.state === 'ready' && guide.state === 'ready' && (
        <Entering community={found.value} guide={guide.value} onEntered={setEntered} />
      )}
      {!failed && (found.state === 'loading' || guide.state === 'loading') && <Loading />}
    </StaffPage>
  );
}

interface EnteringProps {
  community: Community;
  guide: IncidentGuide;
  onEntered: (entered: SubmittedReport) => void;
}

function Entering({ community, guide, onEntered }: EnteringProps) {
  const key = deskKey(community.id);
  const device = useReportDraft(key);
  const steps = useReportSteps();
  const [agreed, setAgreed] = useState(false);
  const { sending, refusals, refusal, send } = useSending();
  const unready: Fault[] = [
    ...reportFaults(device.draft),
    ...(agreed ? [] : [{ field: CONSENT_FIELD, message: text('cases.notAgreed') }]),
  ];
  const found = (refusal?.faults ?? []).filter(
    ({ field }) => !unready.some((fault) => fault.field === field),
  );
  const faults = refusals === 0 ? [] : [...unready, ...found];
  const submit = async () => {
    const statement = statementOf(device.draft);
    if (unready.length > 0 || statement === undefined) return NOT_READY;
    const sent = submissionOf(device.draft, statement, community.privacyNotice.version, '');
    const attempt = attemptFor(device.draft, JSON.stringify(sent));
    saveReport(key, { ...device.draft, attempt });
    device.change({ attempt });
    const outcome = await enterIncident(community.id, attempt.idempotencyKey, attempt.body);
    if (!outcome.ok) {
      const refused = refusalOf(outcome.failure);
      if (refused.keySpent) device.change({ attempt: null });
      return refused;
    }
    device.wipe();
    wipeReport(key);
    onEntered(outcome.value);
    return undefined;
  };
  return (
    <>
      <ErrorSummary faults={faults} message={refusal?.message} refusals={refusals} goTo={steps.goTo} />
      <ReportForm guide={guide} device={device} steps={steps} faults={faults} stores>
        <StoryField device={device} faults={faults} />
        <ContactFields device={device} faults={faults} />
        <details>
          <summary>{text('cases.readNotice')}</summary>
          <NoticeText notice={community.privacyNotice} />
        </details>
        <CheckBox
          id={CONSENT_FIELD}
          label={text('cases.agreed')}
          checked={agreed}
          fault={faultAt(faults, CONSENT_FIELD)}
          onChecked={setAgreed}
        />
        <p>
          <button
            type="button"
            className="button button-large"
            disabled={sending}
            onClick={() => void send(submit)}
          >
            {text(sending ? 'cases.entering' : 'cases.enterSend')}
          </button>
        </p>
      </ReportForm>
    </>
  );
}

function Entered({ entered, onAgain }: { entered: SubmittedReport; onAgain: () => void }) {
  const { community } = usePlace();
  const { incidentId, receipt, number } = entered;
  return (
    <StaffPage title={text('cases.entered', { number })}>
      <p>{text('cases.handOver')}</p>
      <ReceiptWhole
        path={casePath(community, incidentId)}
        receipt={receipt}
        number={number}
        hasBack={false}
      />
      <p className="buttons">
        <Link className="button" href={`/communities/${community}/desk/incidents/${incidentId}`}>
          {text('cases.toOne')}
        </Link>
        <button type="button" className="button button-outline" onClick={onAgain}>
          {text('cases.again')}
        </button>
      </p>
    </StaffPage>
  );
}
