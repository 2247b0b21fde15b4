import { mailTo } from '../../device/mailTo';
import { Notice } from '../../layout/Notice';
import { CopyButton } from '../../receipt/CopyButton';
import { QrCode } from '../../receipt/QrCode';
import { day } from '../../texts/date';
import { text } from '../../texts/staff';
import { usePlace } from '../membership';
import { staffRoot } from '../StaffPage';
import type { CreatedInvitation } from './members';

interface MadeInvitationProps {
  community: string;
  made: CreatedInvitation;
}

/** The link while it can be shown: what opens it is stored nowhere. */
export function MadeInvitation({ community, made }: MadeInvitationProps) {
  const { communityName } = usePlace();
  const link = `${window.location.origin}${staffRoot(community)}/join#invitation=${made.invitation}`;
  const until = day(made.expiresAt);
  const letter = { community: communityName, name: made.name, day: until, link };
  return (
    <Notice tone="success" announced>
      <p>{text('members.made', { name: made.name, day: until })}</p>
      <p className="code">{link}</p>
      <div className="buttons">
        <CopyButton label={text('members.copy')} copied={link} />
        <a
          className="button button-outline"
          href={mailTo(
            text('members.mailSubject', { community: communityName }),
            text('members.mailBody', letter),
          )}
        >
          {text('members.mail')}
        </a>
      </div>
      <details>
        <summary>{text('members.qr')}</summary>
        <QrCode text={link} label={text('members.qrLabel', { name: made.name })} />
      </details>
      <p className="hint">{text('members.madeHint')}</p>
    </Notice>
  );
}
