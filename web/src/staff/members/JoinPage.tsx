import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { codeOf, type Failure, statusOf } from '../../api/failure';
import { getCommunity } from '../../api/kyojo';
import { useResource } from '../../api/useResource';
import { tabShelf } from '../../device/storage';
import { failureText } from '../../layout/failureText';
import { Notice } from '../../layout/Notice';
import { Page } from '../../layout/Page';
import { text } from '../../texts/staff';
import { acceptInvitation, IPA } from '../membership';
import { SignedInArea } from '../StaffArea';
import { staffRoot } from '../StaffPage';
import { signOut } from '../session';
import { useSession } from '../useSession';

const KEY = /^#invitation=([0-9A-Z]{26}\.[0-9A-Z]{26})$/;

/** Where an invitation leads: sign in, then join. Its key waits in the tab while the person signs in. */
export function JoinPage({ community }: { community: string }) {
  const [invitation, setInvitation] = useState(() => takeInvitation(community));
  const name = useResource(`name ${community}`, (signal) => getCommunity(community, signal));
  useEffect(() => {
    const take = () => setInvitation(takeInvitation(community));
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, [community]);
  if (!invitation) return <BrokenInvitation />;
  const place = community === IPA ? text('staff.ipa') : name.state === 'ready' ? name.value.name : '';
  const forget = () => {
    tabShelf.write(shelfKey(community), '');
    setInvitation(undefined);
  };
  return (
    <SignedInArea title={text('join.title')} lead={text('join.lead', { place })}>
      <Join key={invitation} {...{ community, place, invitation, forget }} />
    </SignedInArea>
  );
}

interface JoinProps {
  community: string;
  place: string;
  invitation: string;
  forget: () => void;
}

function Join({ community, place, invitation, forget }: JoinProps) {
  const session = useSession();
  const [, navigate] = useLocation();
  const [joining, setJoining] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const join = async () => {
    setJoining(true);
    const outcome = await acceptInvitation(community, invitation);
    setJoining(false);
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (!outcome.ok) return;
    tabShelf.write(shelfKey(community), '');
    navigate(staffRoot(community), { replace: true });
  };
  if (failure && isUnknown(failure)) return <BrokenInvitation onLeave={forget} />;
  return (
    <Page title={text('join.title')}>
      <p>{text('join.lead', { place })}</p>
      <p>{text('staff.signedInAs', { name: session.state === 'in' ? session.name : '' })}</p>
      {failure && (
        <Notice tone="error" announced>
          {failureText(failure)}
        </Notice>
      )}
      <p className="buttons">
        <button type="button" className="button" disabled={joining} onClick={() => void join()}>
          {text(joining ? 'join.joining' : 'join.join')}
        </button>
        <button type="button" className="button button-outline" onClick={() => void signOut()}>
          {text('join.notMe')}
        </button>
      </p>
      <p className="hint">{text('join.hint')}</p>
    </Page>
  );
}

function BrokenInvitation({ onLeave }: { onLeave?: () => void }) {
  return (
    <Page title={text('join.broken')}>
      <p>{text('join.brokenBody')}</p>
      <p>
        <Link href="/" {...(onLeave ? { onClick: onLeave } : {})}>
          {text('layout.backHome')}
        </Link>
      </p>
    </Page>
  );
}

function isUnknown(failure: Failure): boolean {
  return statusOf(failure) === 404 || (statusOf(failure) === 422 && codeOf(failure) === 'INVALID_REQUEST');
}

/** Takes it out of the address bar, before anything can copy, bookmark or show it. */
function takeInvitation(community: string): string | undefined {
  const { pathname, search, hash } = window.location;
  const shown = KEY.exec(hash)?.[1];
  if (shown) {
    window.history.replaceState(window.history.state, '', pathname + search);
    tabShelf.write(shelfKey(community), shown);
  }
  return shown ?? tabShelf.read(shelfKey(community));
}

function shelfKey(community: string): string {
  return `kyojo.invitation.${community}`;
}
