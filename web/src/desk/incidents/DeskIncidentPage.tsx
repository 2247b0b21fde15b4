import { Link } from 'wouter';
import { statusOf } from '../../api/failure';
import type { IncidentGuide } from '../../api/types';
import { useResource } from '../../api/useResource';
import { TelephoneLink } from '../../communities/TelephoneLink';
import { DESK_DRAFTS } from '../../device/deskDrafts';
import { useIncidentGuide } from '../../incident/useIncidentGuide';
import { FailureNotice } from '../../layout/FailureNotice';
import { Loading } from '../../layout/Loading';
import { Notice } from '../../layout/Notice';
import { AssessmentView } from '../../report/AssessmentView';
import { MessageForm } from '../../report/MessageForm';
import { MessageList } from '../../report/MessageList';
import { ShownDays } from '../../report/ShownDays';
import { tlpText } from '../../report/words';
import { usePlace } from '../../staff/membership';
import { StaffPage } from '../../staff/StaffPage';
import { day, moment } from '../../texts/date';
import { text } from '../../texts/staff';
import { DeskFiles } from './DeskFiles';
import { HandlePanel } from './HandlePanel';
import { type DeskIncident, readDeskIncident, writeToReporter } from './incidentsApi';
import { ReclassPanel } from './ReclassPanel';
import { Said } from './Said';
import { TlpPanel } from './TlpPanel';
import { VersionsPanel } from './VersionsPanel';

/** One report whole. Every look at it is in the community's trail. */
export function DeskIncidentPage({ incident }: { incident: string }) {
  const { community } = usePlace();
  const found = useResource(`incident ${community} ${incident}`, (signal) =>
    readDeskIncident(community, incident, { signal }),
  );
  const guide = useIncidentGuide();
  if (found.state === 'ready' && guide.state === 'ready')
    return <Whole found={found.value} guide={guide.value} reload={found.reload} />;
  const failed = found.state === 'failed' ? found : guide;
  return (
    <StaffPage title={text('cases.one')}>
      <ToList />
      {failed.state !== 'failed' ? (
        <Loading />
      ) : [404, 410].includes(statusOf(failed.failure) ?? 0) ? (
        <p role="status">{text('cases.gone')}</p>
      ) : (
        <FailureNotice failure={failed.failure} reload={failed.reload} />
      )}
    </StaffPage>
  );
}

interface WholeProps {
  found: DeskIncident;
  guide: IncidentGuide;
  reload: () => void;
}

function Whole({ found, guide, reload }: WholeProps) {
  const { community } = usePlace();
  const { incidentId, number, assessment, messages, attachments, tlp, clock } = found;
  const report = { ...found.report, ...(found.contact ? { contact: found.contact } : {}) };
  return (
    <StaffPage title={text('cases.oneTitle', { number })}>
      <ToList />
      <p>{tlpText(tlp)}</p>
      {found.case.mergedInto && (
        <Notice tone="info">
          <Link href={`/communities/${community}/desk/incidents/${found.case.mergedInto}`}>
            {text('cases.merged')}
          </Link>
        </Notice>
      )}
      <HandlePanel found={found} onChanged={reload} />
      <Contact found={found} />
      <section aria-labelledby="facts-heading">
        <h2 id="facts-heading">{text('cases.said')}</h2>
        <Said report={report} assessment={assessment} guide={guide} />
        <dl className="facts">
          <div>
            <dt>{text('cases.received')}</dt>
            <dd>{moment(found.receivedAt)}</dd>
          </div>
          <div>
            <dt>{text('cases.clock')}</dt>
            <dd>{clock.text}</dd>
          </div>
          <div>
            <dt>{text('cases.until')}</dt>
            <dd>{day(found.retentionUntil)}</dd>
          </div>
        </dl>
      </section>
      <section aria-labelledby="messages-heading">
        <h2 id="messages-heading">{text('cases.messages')}</h2>
        <MessageList messages={messages} own="STAFF" />
        <MessageForm
          shelf={DESK_DRAFTS.message + incidentId}
          hint={text('cases.messageHint')}
          send={(key, words) => writeToReporter(community, incidentId, key, words)}
          onSent={reload}
        />
      </section>
      <DeskFiles incident={incidentId} attachments={attachments} />
      <VersionsPanel found={found} guide={guide} />
      <ReclassPanel found={found} guide={guide} onChanged={reload} />
      <TlpPanel found={found} onChanged={reload} />
      <AssessmentView told={{ report, assessment, guide, number }} />
      <ShownDays view={found} />
    </StaffPage>
  );
}

function Contact({ found: { contact } }: { found: DeskIncident }) {
  if (!contact) return <p className="hint">{text('cases.noContact')}</p>;
  const { firmName, name, telephone, mail, isMailUnsafe } = contact;
  return (
    <section aria-labelledby="contact-heading">
      <h2 id="contact-heading">{text('cases.contact')}</h2>
      <p>{[firmName, name].filter(Boolean).join(text('cases.gap'))}</p>
      {telephone && (
        <p className="dial">
          <TelephoneLink telephone={telephone} />
        </p>
      )}
      {mail && <p>{mail}</p>}
      {isMailUnsafe && <Notice tone="warning">{text('cases.mailUnsafe')}</Notice>}
    </section>
  );
}

function ToList() {
  const { community } = usePlace();
  return (
    <p className="no-print">
      <Link href={`/communities/${community}/desk/incidents`}>{text('desk.toList')}</Link>
    </p>
  );
}
