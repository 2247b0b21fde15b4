import type { CreatedViewLink } from '../api/types';
import { mailTo } from '../device/mailTo';
import { Notice } from '../layout/Notice';
import { CopyButton } from '../receipt/CopyButton';
import { day } from '../texts/date';
import { text } from '../texts/text';

interface MadeLinkProps {
  community: string;
  diagnosis: string;
  made: CreatedViewLink;
}

/** The link while it can be shown: what opens it is stored nowhere. */
export function MadeLink({ community, diagnosis, made }: MadeLinkProps) {
  const link = `${window.location.origin}/communities/${community}/views/${diagnosis}#view=${made.viewKey}`;
  const until = day(made.expiresAt);
  return (
    <Notice tone="success" announced>
      <p>{text('share.made', { day: until })}</p>
      <p className="code">
        <a href={link}>{link}</a>
      </p>
      <div className="buttons">
        <CopyButton label={text('share.copy')} copied={link} />
        <a
          className="button button-outline"
          href={mailTo(text('share.mailSubject'), text('share.mailBody', { day: until, link }))}
        >
          {text('share.mail')}
        </a>
      </div>
    </Notice>
  );
}
