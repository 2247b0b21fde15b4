import { useState } from 'react';
import { codeOf, type Failure } from '../../api/failure';
import { type Resource, useResource } from '../../api/useResource';
import { FailureNotice } from '../../layout/FailureNotice';
import { failureText } from '../../layout/failureText';
import { Loading } from '../../layout/Loading';
import { Notice } from '../../layout/Notice';
import { text } from '../../texts/staff';
import { usePlace } from '../membership';
import { StaffPage } from '../StaffPage';
import { Handover } from './Handover';
import { InvitationList } from './InvitationList';
import { InvitePanel } from './InvitePanel';
import { MemberList } from './MemberList';
import { listMembers, type Post, type Staff } from './members';

/** Who works for the community, for its owners: they let people in and take them out without IPA. */
export function MembersPage() {
  const { community, membership } = usePlace();
  const found = useResource(`members ${community}`, (signal) => listMembers(community, signal));
  const isKeeper = membership.role === 'OWNER' || membership.role === 'IPA';
  return (
    <StaffPage title={text('members.title')}>
      {isKeeper ? <Content found={found} /> : <p>{text('members.ownersOnly')}</p>}
    </StaffPage>
  );
}

function Content({ found }: { found: Resource<Staff> }) {
  if (found.state === 'loading') return <Loading />;
  if (found.state === 'failed') return <FailureNotice failure={found.failure} reload={found.reload} />;
  return <Loaded staff={found.value} reload={found.reload} />;
}

/** What the last change came to, until the next. */
export type Said = { done: string } | { failure: Failure } | undefined;

function Loaded({ staff, reload }: { staff: Staff; reload: () => void }) {
  const { community } = usePlace();
  const [said, setSaid] = useState<Said>();
  const [again, setAgain] = useState<Post>();
  const say = (next: Said) => {
    setSaid(next);
    reload();
  };
  return (
    <>
      <p>{text('members.lead')}</p>
      <SaidNotice said={said} />
      <MemberList staff={staff} onSaid={say} onInviteAgain={setAgain} />
      <InvitationList staff={staff} onSaid={say} />
      <InvitePanel key={again?.name ?? ''} community={community} begun={again} onInvited={reload} />
      <Handover />
    </>
  );
}

function SaidNotice({ said }: { said: Said }) {
  if (!said) return null;
  if ('done' in said) {
    return (
      <Notice tone="success" announced>
        {said.done}
      </Notice>
    );
  }
  return (
    <Notice tone="error" announced>
      {codeOf(said.failure) === 'LAST_OWNER' ? text('members.lastOwner') : failureText(said.failure)}
    </Notice>
  );
}
