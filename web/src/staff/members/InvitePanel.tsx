import { useState } from 'react';
import { codeOf, type Failure } from '../../api/failure';
import { randomUuid } from '../../device/randomUuid';
import { failureText } from '../../layout/failureText';
import { Notice } from '../../layout/Notice';
import { text } from '../../texts/staff';
import { IPA } from '../membership';
import { MadeInvitation } from './MadeInvitation';
import { type CreatedInvitation, invite, type Post } from './members';
import { PostForm } from './PostForm';

interface InvitePanelProps {
  community: string;
  /** Somebody who was just taken out, to be let in again. */
  begun: Post | undefined;
  onInvited: () => void;
}

export function InvitePanel({ community, begun, onInvited }: InvitePanelProps) {
  const [made, setMade] = useState<CreatedInvitation>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState({ body: '', key: '' });
  const send = async (post: Post) => {
    // One key until it is answered: a lost answer makes no second invitation.
    const body = JSON.stringify(post);
    const key = attempt.body === body ? attempt.key : randomUuid();
    setAttempt({ body, key });
    setBusy(true);
    const outcome = await invite(community, post, key);
    setBusy(false);
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (!outcome.ok) return;
    setAttempt({ body: '', key: '' });
    setMade(outcome.value);
    onInvited();
  };
  const blank: Post = { role: community === IPA ? 'IPA' : 'STAFF', name: '' };
  return (
    <section className="panel" aria-labelledby="invite-heading">
      <h2 id="invite-heading">{text('members.inviteHeading')}</h2>
      <p>{text('members.inviteLead')}</p>
      {made && <MadeInvitation community={community} made={made} />}
      {failure && (
        <Notice tone="error" announced>
          {codeOf(failure) === 'LIMIT_REACHED' ? text('members.tooMany') : failureText(failure)}
        </Notice>
      )}
      <PostForm
        key={made?.memberId ?? ''}
        id="invite"
        post={made ? blank : (begun ?? blank)}
        busy={busy}
        submit={text(busy ? 'members.inviting' : 'members.invite')}
        onSubmit={(post) => void send(post)}
      />
    </section>
  );
}
