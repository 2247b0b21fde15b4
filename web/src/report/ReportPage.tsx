import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { getCommunity } from '../api/kyojo';
import type { Community, IncidentGuide, Symptom } from '../api/types';
import { useResource } from '../api/useResource';
import { Accent } from '../communities/Accent';
import { SampleBadge } from '../communities/SampleBadge';
import { CheckBox } from '../diagnosis/CheckBox';
import { ErrorSummary } from '../diagnosis/ErrorSummary';
import { CONSENT_FIELD, type Fault, ORIGIN_FIELD } from '../diagnosis/faults';
import { NoticeText } from '../diagnosis/NoticeText';
import { NOT_READY, useSending } from '../diagnosis/useSending';
import { useIncidentGuide } from '../incident/useIncidentGuide';
import { FailurePage } from '../layout/FailureNotice';
import { LoadingPage } from '../layout/Loading';
import { Notice } from '../layout/Notice';
import { Page } from '../layout/Page';
import { OriginNote } from '../origin/OriginNote';
import { useOriginCode } from '../origin/originCode';
import { tell } from '../texts/incident';
import { text } from '../texts/text';
import { begunWith } from './begun';
import { ContactFields } from './ContactFields';
import { statementOf } from './draft';
import { reportKey } from './draftStore';
import { reportFaults } from './faults';
import { Choices, faultAt, fieldId } from './fields';
import { Numbers } from './Numbers';
import { TLPS } from './questions';
import { ReportForm } from './ReportForm';
import { StoryField } from './StoryField';
import { useReportSteps } from './steps';
import { useReportDraft } from './useReportDraft';
import { useSubmitReport } from './useSubmitReport';

/** An incident is reported to a community, which stores it. */
export function ReportPage({ community }: { community: string }) {
  const guide = useIncidentGuide();
  const found = useResource(community, (signal) => getCommunity(community, signal));
  if (found.state === 'failed') return <FailurePage failure={found.failure} reload={found.reload} />;
  if (guide.state === 'failed') return <FailurePage failure={guide.failure} reload={guide.reload} />;
  if (found.state === 'loading' || guide.state === 'loading')
    return <LoadingPage title={tell('form.title')} />;
  return found.value.state === 'OPEN' ? (
    <Reporting community={found.value} guide={guide.value} reloadNotice={found.reload} />
  ) : (
    <ClosedPage community={found.value} />
  );
}

interface ReportingProps {
  community: Community;
  guide: IncidentGuide;
  reloadNotice: () => void;
}

function Reporting({ community, guide, reloadNotice }: ReportingProps) {
  const key = reportKey(community.id);
  const seen = new URLSearchParams(useSearch()).get('seen');
  const device = useReportDraft(key, () => begunWith(key, guide, seen as Symptom | null));
  const steps = useReportSteps();
  const [consented, setConsented] = useState(false);
  const { sending, refusals, refusal, send } = useSending();
  const origin = useOriginCode(community.id);
  const submit = useSubmitReport(community, device, origin);

  const unready: Fault[] = [
    ...reportFaults(device.draft),
    ...(consented ? [] : [{ field: CONSENT_FIELD, message: tell('fault.consent') }]),
  ];
  const faults = refusals === 0 ? [] : [...unready, ...outstanding(refusal?.faults ?? [], unready)];
  const onSend = () =>
    send(async () => {
      const statement = statementOf(device.draft);
      if (unready.length > 0 || statement === undefined) return NOT_READY;
      const refused = await submit(statement);
      if (refused?.noticeOutdated) {
        setConsented(false);
        reloadNotice();
      }
      return refused;
    });

  return (
    <Page title={tell('form.title')} above={<CommunityName community={community} />}>
      <p className="lead">{tell('form.lead')}</p>
      <Numbers community={community} />
      <ErrorSummary faults={faults} message={refusal?.message} refusals={refusals} goTo={steps.goTo} />
      <ReportForm guide={guide} device={device} steps={steps} faults={faults} stores>
        <StoryField device={device} faults={faults} />
        <ContactFields device={device} faults={faults} />
        <Choices
          id={fieldId('tlp')}
          ask={tell('ask.tlp')}
          choices={TLPS}
          chosen={device.draft.tlp || 'AMBER_STRICT'}
          onChosen={(tlp) => device.change({ tlp })}
        />
        <details>
          <summary>{tell('form.notice')}</summary>
          <NoticeText notice={community.privacyNotice} />
        </details>
        <CheckBox
          id={CONSENT_FIELD}
          label={tell('form.consent')}
          checked={consented}
          fault={faultAt(faults, CONSENT_FIELD)}
          onChecked={setConsented}
        />
        <OriginNote community={community.id} fault={faultAt(faults, ORIGIN_FIELD)} />
        <section className="panel" aria-labelledby="send-heading">
          <h3 id="send-heading">{tell('form.send')}</h3>
          <p>{tell('form.sendLead', { name: community.name })}</p>
          {device.draft.attempt && !sending && <p className="hint">{text('sending.retryNote')}</p>}
          <button
            type="button"
            className="button button-large"
            disabled={sending}
            onClick={() => void onSend()}
          >
            {sending ? text('sending.sending') : tell('form.sendButton')}
          </button>
          <p className="visually-hidden" role="status">
            {sending && text('sending.sending')}
          </p>
        </section>
      </ReportForm>
    </Page>
  );
}

/** What the server found and the page's own checks do not say already. */
function outstanding(found: Fault[], own: Fault[]): Fault[] {
  return found.filter(({ field }) => !own.some((fault) => fault.field === field));
}

function CommunityName({ community }: { community: Community }) {
  return (
    <div className="above">
      <Accent colour={community.colour} />
      <p>
        <Link href={`/communities/${community.id}`}>{community.name}</Link>
      </p>
      {community.sample && <SampleBadge />}
    </div>
  );
}

/** It takes no reports any more; advice does not need it. */
function ClosedPage({ community }: { community: Community }) {
  return (
    <Page title={tell('form.title')} above={<CommunityName community={community} />}>
      <Notice tone="warning">{tell('form.closed')}</Notice>
      <p>
        <Link className="button" href="/incident/report">
          {tell('form.toOpen')}
        </Link>
      </p>
    </Page>
  );
}
