import { day } from '../../texts/date';
import { text } from '../../texts/staff';
import { usePlace } from '../membership';
import { roleName } from '../roleName';
import type { Said } from './MembersPage';
import { removeMember, type Staff } from './members';

interface InvitationListProps {
  staff: Staff;
  onSaid: (said: Said) => void;
}

/** Places that wait; their links were shown once and cannot be shown again. */
export function InvitationList({ staff, onSaid }: InvitationListProps) {
  const { community } = usePlace();
  if (staff.invitations.length === 0) return null;
  const withdraw = async (member: string, name: string) => {
    const outcome = await removeMember(community, staff, member);
    onSaid(outcome.ok ? { done: text('members.withdrawn', { name }) } : outcome);
  };
  return (
    <section aria-labelledby="invitations-heading">
      <h2 id="invitations-heading">{text('members.invitations')}</h2>
      <ul className="members">
        {staff.invitations.map(({ memberId, name, role, expiresAt }) => (
          <li key={memberId}>
            <p className="member-name">{name}</p>
            <p>
              {roleName(role)}
              <span className="hint"> {text('members.until', { day: day(expiresAt) })}</span>
            </p>
            <p className="member-acts">
              <button
                type="button"
                className="button button-text"
                aria-label={text('members.withdrawOf', { name })}
                onClick={() => void withdraw(memberId, name)}
              >
                {text('members.withdraw')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
