import { useState } from 'react';
import { Link } from 'wouter';
import type { Community, QuestionSet } from '../api/types';
import { Accent } from '../communities/Accent';
import { SampleBadge } from '../communities/SampleBadge';
import { NOBODY, useNames } from '../device/names';
import { Page } from '../layout/Page';
import { OriginField } from '../origin/OriginField';
import { useOriginCode } from '../origin/originCode';
import { useReceipt } from '../receipt/receipts';
import { text } from '../texts/text';
import { Consent } from './Consent';
import { unanswered } from './draft';
import { draftKey } from './draftStore';
import { ErrorSummary } from './ErrorSummary';
import {
  CONSENT_FIELD,
  type Fault,
  faultsBeforeSending,
  JOIN_FIELD,
  namesFaults,
  ORIGIN_FIELD,
  SHARE_FIELD,
} from './faults';
import { JoinChoice } from './JoinChoice';
import { NamesForm } from './NamesForm';
import { ProfileForm } from './ProfileForm';
import { SendPanel } from './SendPanel';
import { ShareIdentity } from './ShareIdentity';
import { Sheet } from './Sheet';
import { tidied } from './submission';
import { alsoWiping, useDraft } from './useDraft';
import { NOT_READY, useSending } from './useSending';
import { useSteps } from './useSteps';
import { useSubmit } from './useSubmit';

interface CommunityDiagnosisProps {
  community: Community;
  questionSet: QuestionSet;
  reloadNotice: () => void;
}

/** The diagnosis whose result a community stores. */
export function CommunityDiagnosis({ community, questionSet, reloadNotice }: CommunityDiagnosisProps) {
  const [names, changeNames] = useNames(community.id);
  const draft = useDraft(draftKey(community.id, questionSet.id));
  const device = alsoWiping(draft, () => changeNames(NOBODY));
  const steps = useSteps(questionSet, device.draft);
  const held = useReceipt(community.id);
  const [consented, setConsented] = useState(false);
  const [joins, setJoins] = useState(true);
  const [shared, setShared] = useState(false);
  const wording = community.privacyNotice.identityWording;
  const receipt = joins ? held?.receipt : undefined;
  // A firm's first diagnosis makes the choice either way; a later one only by ticking the box.
  const shareIdentity = wording && (shared || !receipt) ? shared : undefined;
  const disclosure = { names: wording ? names : { ...names, sent: false }, shareIdentity };
  const { sending, refusals, refusal, send } = useSending();
  const origin = useOriginCode(community.id);
  const submit = useSubmit({ community, questionSet, device, receipt, origin, disclosure });

  const unready = [
    ...faultsBeforeSending(questionSet, tidied(device.draft), consented),
    ...namesFaults(disclosure.names),
  ];
  const faults = refusals === 0 ? [] : [...unready, ...outstanding(refusal?.faults ?? [], unready)];
  const faultAt = (id: string) => faults.find(({ field }) => field === id)?.message;
  const onSend = () =>
    send(async () => {
      if (unready.length > 0) return NOT_READY;
      const refused = await submit();
      if (refused?.noticeOutdated) {
        setConsented(false);
        setShared(false);
        reloadNotice();
      }
      return refused;
    });

  return (
    <Page title={text('diagnosis.title')} above={<CommunityName community={community} />}>
      <p className="lead">{text('diagnosis.lead')}</p>
      <ErrorSummary faults={faults} message={refusal?.message} refusals={refusals} goTo={steps.goTo} />
      <Sheet questionSet={questionSet} device={device} steps={steps} faults={faults}>
        <ProfileForm device={device} faults={faults} />
        <NamesForm
          names={names}
          onNames={changeNames}
          faults={faults}
          community={wording && community.name}
        />
        {wording && (
          <ShareIdentity
            wording={wording}
            joins={receipt !== undefined}
            shared={shared}
            fault={faultAt(SHARE_FIELD)}
            onShared={setShared}
          />
        )}
        <Consent
          notice={community.privacyNotice}
          consented={consented}
          fault={faultAt(CONSENT_FIELD)}
          onConsent={setConsented}
        />
        <SendPanel
          label={text('sending.send')}
          sending={sending}
          missing={unanswered(questionSet, device.draft.answers).length}
          onSend={onSend}
        >
          <OriginField community={community.id} fault={faultAt(ORIGIN_FIELD)} />
          {held && <JoinChoice joins={joins} fault={faultAt(JOIN_FIELD)} onJoins={setJoins} />}
          {device.draft.attempt && !sending && <p className="hint">{text('sending.retryNote')}</p>}
        </SendPanel>
      </Sheet>
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
