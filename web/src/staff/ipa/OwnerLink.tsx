import { mailTo } from '../../device/mailTo';
import { Notice } from '../../layout/Notice';
import { CopyButton } from '../../receipt/CopyButton';
import { QrCode } from '../../receipt/QrCode';
import { day } from '../../texts/date';
import { text } from '../../texts/staff';
import type { OwnerInvitation } from './communities';

interface OwnerLinkProps {
  community: string;
  communityName: string;
  made: OwnerInvitation;
}

/** The owner's link while it can be shown: what opens it is stored nowhere. */
export function OwnerLink({ community, communityName, made }: OwnerLinkProps) {
  const link = `${window.location.origin}/communities/${community}/desk/join#invitation=${made.invitation}`;
  const until = day(made.expiresAt);
  const letter = { community: communityName, name: made.name, day: until, link };
  return (
    <Notice tone="success" announced>
      <p>{text('ipa.invited', { name: made.name, day: until })}</p>
      <p className="code">{link}</p>
      <div className="buttons">
        <CopyButton label={text('ipa.copy')} copied={link} />
        <a
          className="button button-outline"
          href={mailTo(text('ipa.mailSubject', { community: communityName }), text('ipa.mailBody', letter))}
        >
          {text('ipa.mail')}
        </a>
      </div>
      <details>
        <summary>{text('ipa.qr')}</summary>
        <QrCode text={link} label={text('ipa.qrLabel', { name: made.name })} />
      </details>
      <p className="hint">{text('ipa.invitedHint')}</p>
    </Notice>
  );
}
