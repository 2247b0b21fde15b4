import { type ReactNode, useState } from 'react';
import { getCommunity } from '../api/kyojo';
import { useResource } from '../api/useResource';
import { FailurePage } from '../layout/FailureNotice';
import { LoadingPage } from '../layout/Loading';
import { text } from '../texts/staff';
import { IPA, PlaceContext, readMembership } from './membership';
import { NoMembership } from './NoMembership';
import { EndedNotice, SignInPage } from './SignInPage';
import { useSession } from './useSession';

interface SignedInAreaProps {
  /** What the page is about, for who has not signed in yet. */
  title?: string;
  lead?: string;
  children: ReactNode;
}

/** Lets those in who have signed in. */
export function SignedInArea({ title, lead, children }: SignedInAreaProps) {
  const session = useSession();
  const [entered, setEntered] = useState(false);
  if (session.state === 'in' && !entered) setEntered(true);
  if (session.state === 'opening') return <LoadingPage title={text('staff.opening')} />;
  // What somebody was typing stays, in the same place of the tree, but not in front of whoever comes by later.
  const stays = session.state === 'in' || (entered && session.why === 'expired');
  if (!stays) return <SignInPage {...{ session, title, lead }} />;
  return (
    <>
      {session.state === 'out' && <EndedNotice />}
      {children}
    </>
  );
}

interface StaffAreaProps {
  community: string;
  /** What somebody sees who does not work there. */
  elsewhere?: ReactNode;
  children: ReactNode;
}

/** Lets those in who work for the community, or for IPA, and tells pages as what. */
export function StaffArea({ community, elsewhere, children }: StaffAreaProps) {
  return (
    <SignedInArea>
      <MembersOnly community={community} elsewhere={elsewhere}>
        {children}
      </MembersOnly>
    </SignedInArea>
  );
}

function MembersOnly({ community, elsewhere = <NoMembership />, children }: StaffAreaProps) {
  const membership = useResource(`membership ${community}`, (signal) => readMembership(community, signal));
  const name = useCommunityName(community);
  if (membership.state === 'loading' || name === undefined)
    return <LoadingPage title={text('staff.opening')} />;
  if (membership.state === 'failed') {
    return membership.failure.kind === 'problem' && membership.failure.problem.status === 403 ? (
      elsewhere
    ) : (
      <FailurePage failure={membership.failure} reload={membership.reload} />
    );
  }
  const place = { community, communityName: name, membership: membership.value };
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

/** Empty where it cannot be had: the pages do not depend on it. */
function useCommunityName(community: string): string | undefined {
  const found = useResource(`name ${community}`, (signal) =>
    community === IPA
      ? Promise.resolve({ ok: true as const, value: { name: text('staff.ipa') } })
      : getCommunity(community, signal),
  );
  if (found.state === 'loading') return undefined;
  return found.state === 'ready' ? found.value.name : '';
}
