import { useState } from 'react';
import { Link } from 'wouter';
import { codeOf, type Failure, violationsOf } from '../../api/failure';
import { useResource } from '../../api/useResource';
import { ErrorSummary } from '../../diagnosis/ErrorSummary';
import { FailurePage } from '../../layout/FailureNotice';
import { failureText } from '../../layout/failureText';
import { LoadingPage } from '../../layout/Loading';
import { Notice } from '../../layout/Notice';
import { day } from '../../texts/date';
import { text } from '../../texts/staff';
import { StaffPage } from '../StaffPage';
import { CommunityFields } from './CommunityFields';
import { Conflict } from './Conflict';
import { changeCommunity, readSettings, type Versioned } from './communities';
import { focusField } from './focusField';
import { changesOf, draftOf, faultsOf, formOf, serverFaults } from './form';
import { STATE, stateOf } from './IpaHome';
import { OwnerPanel } from './OwnerPanel';
import { Preview } from './Preview';

export function EditCommunityPage({ community }: { community: string }) {
  const found = useResource(`settings ${community}`, (signal) => readSettings(community, signal));
  if (found.state === 'loading') return <LoadingPage title={text('ipa.editTitle')} />;
  if (found.state === 'failed') return <FailurePage failure={found.failure} reload={found.reload} />;
  return <Edit loaded={found.value} />;
}

function Edit({ loaded }: { loaded: Versioned }) {
  const [base, setBase] = useState(loaded);
  const [form, setForm] = useState(() => formOf(loaded.settings));
  const [refusals, setRefusals] = useState(0);
  const [failure, setFailure] = useState<Failure>();
  const [saved, setSaved] = useState(false);
  const [theirs, setTheirs] = useState<Versioned>();
  const { settings } = base;
  const mine = changesOf(draftOf(formOf(settings)), draftOf(form));

  const unready = faultsOf(form, false);
  const found = failure ? serverFaults(violationsOf(failure)) : [];
  const faults = refusals === 0 ? [] : unready.length > 0 ? unready : found;
  const refuse = (why: Failure | undefined) => {
    setFailure(why);
    setRefusals((count) => count + 1);
  };
  const save = async (version: string) => {
    setSaved(false);
    setFailure(undefined);
    setTheirs(undefined);
    if (unready.length > 0) return refuse(undefined);
    const outcome = await changeCommunity(settings.id, version, mine);
    if (!outcome.ok && codeOf(outcome.failure) === 'STALE') return compare();
    if (!outcome.ok) return refuse(outcome.failure);
    const { owners, ownerInvitedUntil } = settings;
    const changed = { ...outcome.value, owners, ...(ownerInvitedUntil ? { ownerInvitedUntil } : {}) };
    take({ settings: changed, version: `"${changed.version}"` });
    setSaved(true);
  };
  const compare = async () => {
    const outcome = await readSettings(settings.id);
    if (outcome.ok) setTheirs(outcome.value);
    else refuse(outcome.failure);
  };
  const take = (current: Versioned) => {
    setBase(current);
    setForm(formOf(current.settings));
    setTheirs(undefined);
    setRefusals(0);
  };
  return (
    <StaffPage title={settings.name}>
      <p>
        {text(STATE[stateOf(settings)], {
          count: settings.owners,
          day: settings.ownerInvitedUntil ? day(settings.ownerInvitedUntil) : '',
        })}
      </p>
      <p>
        <Link href={`/communities/${settings.id}`}>{text('ipa.toPage')}</Link>
      </p>
      {saved && (
        <Notice tone="success" announced>
          {text('ipa.saved')}
        </Notice>
      )}
      {theirs && (
        <Conflict
          base={base}
          theirs={theirs}
          mine={mine}
          onTheirs={() => take(theirs)}
          onMine={() => void save(theirs.version)}
        />
      )}
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
          void save(base.version);
        }}
      >
        <CommunityFields form={form} faults={faults} withOwner={false} onForm={setForm} />
        <Preview form={form} />
        <p className="buttons">
          <button type="submit" className="button">
            {text('ipa.save')}
          </button>
        </p>
      </form>
      <OwnerPanel settings={settings} />
      <h2>{text('ipa.closingHeading')}</h2>
      <p>{text('ipa.closingAbout')}</p>
      <p>
        <Link href={`/ipa/communities/${settings.id}/closing`}>{text('ipa.toClosing')}</Link>
      </p>
    </StaffPage>
  );
}
