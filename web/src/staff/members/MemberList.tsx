import { useState } from 'react';
import { day } from '../../texts/date';
import { text } from '../../texts/staff';
import { usePlace } from '../membership';
import { roleName } from '../roleName';
import { staffRoot } from '../StaffPage';
import type { Said } from './MembersPage';
import { changeMember, type Member, type Post, removeMember, type Staff } from './members';
import { PostForm } from './PostForm';

interface MemberListProps {
  staff: Staff;
  onSaid: (said: Said) => void;
  onInviteAgain: (post: Post) => void;
}

export function MemberList({ staff, onSaid, onInviteAgain }: MemberListProps) {
  const owners = staff.members.filter(({ role }) => role === 'OWNER' || role === 'IPA').length;
  return (
    <section aria-labelledby="members-heading">
      <h2 id="members-heading">{text('members.heading', { count: staff.members.length })}</h2>
      {owners === 1 && <p className="hint">{text('members.oneOwner')}</p>}
      <ul className="members">
        {staff.members.map((member) => (
          <Row key={member.memberId} {...{ staff, member, onSaid, onInviteAgain }} />
        ))}
      </ul>
    </section>
  );
}

/** What the person may do here has changed: the page asks anew. */
function startAgain(community: string): void {
  window.location.assign(staffRoot(community));
}

function Row({ staff, member, onSaid, onInviteAgain }: MemberListProps & { member: Member }) {
  const { community, membership } = usePlace();
  const [editing, setEditing] = useState(false);
  const [busy, setBusy] = useState(false);
  const isSelf = member.memberId === membership.memberId;
  const { name } = member;
  const change = async (post: Post) => {
    setBusy(true);
    const outcome = await changeMember(community, staff, member.memberId, post);
    setBusy(false);
    setEditing(!outcome.ok);
    if (outcome.ok && isSelf) return startAgain(community);
    onSaid(outcome.ok ? { done: text('members.changed', { name: post.name }) } : outcome);
  };
  const remove = async () => {
    if (!window.confirm(text(isSelf ? 'members.confirmSelf' : 'members.confirm', { name }))) return;
    setBusy(true);
    const outcome = await removeMember(community, staff, member.memberId);
    setBusy(false);
    if (outcome.ok && isSelf) return startAgain(community);
    if (outcome.ok) onInviteAgain({ role: member.role, name });
    onSaid(outcome.ok ? { done: text('members.removed', { name }) } : outcome);
  };
  return (
    <li>
      <p className="member-name">
        {name}
        {isSelf && <span className="optional">{text('members.you')}</span>}
      </p>
      <p>
        {roleName(member.role)}
        <span className="hint"> {text('members.since', { day: day(member.since) })}</span>
      </p>
      {editing ? (
        <PostForm
          id={`edit-${member.memberId}`}
          post={{ role: member.role, name }}
          busy={busy}
          submit={text('members.save')}
          onSubmit={(post) => void change(post)}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <p className="member-acts">
          <button
            type="button"
            className="button button-outline"
            aria-label={text('members.changeOf', { name })}
            onClick={() => setEditing(true)}
          >
            {text('members.change')}
          </button>
          <button
            type="button"
            className="button button-text"
            aria-label={text('members.removeOf', { name })}
            disabled={busy}
            onClick={() => void remove()}
          >
            {text('members.remove')}
          </button>
        </p>
      )}
    </li>
  );
}
