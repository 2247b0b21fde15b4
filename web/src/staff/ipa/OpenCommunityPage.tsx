import { useState } from 'react';
import { Link } from 'wouter';
import { type Failure, violationsOf } from '../../api/failure';
import { randomUuid } from '../../device/randomUuid';
import { ErrorSummary } from '../../diagnosis/ErrorSummary';
import { failureText } from '../../layout/failureText';
import { text } from '../../texts/staff';
import { StaffPage } from '../StaffPage';
import { CommunityFields } from './CommunityFields';
import { type Opened, openCommunity } from './communities';
import { focusField } from './focusField';
import { BLANK, draftOf, faultsOf, serverFaults } from './form';
import { OwnerLink } from './OwnerLink';
import { Preview } from './Preview';

export function OpenCommunityPage() {
  const [form, setForm] = useState(BLANK);
  const [refusals, setRefusals] = useState(0);
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState({ body: '', key: '' });
  const [opened, setOpened] = useState<Opened>();
  if (opened) return <OpenedPage opened={opened} />;

  const unready = faultsOf(form, true);
  const found = failure ? serverFaults(violationsOf(failure)) : [];
  const faults = refusals === 0 ? [] : unready.length > 0 ? unready : found;
  const refuse = (why: Failure | undefined) => {
    setFailure(why);
    setRefusals((count) => count + 1);
  };
  const send = async () => {
    if (unready.length > 0) return refuse(undefined);
    // One key until it is answered: a lost answer opens no second community.
    const body = JSON.stringify({ ...draftOf(form), owner: { name: form.owner.trim() } });
    const key = attempt.body === body ? attempt.key : randomUuid();
    setAttempt({ body, key });
    setBusy(true);
    const outcome = await openCommunity(body, key);
    setBusy(false);
    if (outcome.ok) setOpened(outcome.value);
    else refuse(outcome.failure);
  };
  return (
    <StaffPage title={text('ipa.openTitle')}>
      <p className="lead">{text('ipa.openLead')}</p>
      <ErrorSummary
        faults={faults}
        message={failure && found.length === 0 ? failureText(failure) : undefined}
        refusals={refusals}
        goTo={focusField}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <CommunityFields form={form} faults={faults} withOwner onForm={setForm} />
        <Preview form={form} />
        <p className="buttons">
          <button type="submit" className="button button-large" disabled={busy}>
            {text(busy ? 'ipa.opening' : 'ipa.open')}
          </button>
        </p>
      </form>
    </StaffPage>
  );
}

function OpenedPage({ opened }: { opened: Opened }) {
  return (
    <StaffPage title={text('ipa.opened', { name: opened.name })}>
      <p>{text('ipa.openedLead')}</p>
      <OwnerLink community={opened.id} communityName={opened.name} made={opened.ownerInvitation} />
      <ul>
        <li>
          <Link href={`/communities/${opened.id}`}>{text('ipa.toPage')}</Link>
        </li>
        <li>
          <Link href={`/ipa/communities/${opened.id}`}>{text('ipa.toSettings')}</Link>
        </li>
        <li>
          <Link href="/ipa">{text('ipa.toList')}</Link>
        </li>
      </ul>
      <p className="hint">{text('ipa.openedHint')}</p>
    </StaffPage>
  );
}
