import { useState } from 'react';
import type { Failure } from '../api/failure';
import { revokeViewLink } from '../api/sharing';
import type { ViewLink } from '../api/types';
import { failureText } from '../layout/failureText';
import { Notice } from '../layout/Notice';
import { day } from '../texts/date';
import { text } from '../texts/text';
import type { Shared } from './SharePanel';

interface LinkListProps {
  shared: Shared;
  links: ViewLink[];
  onRevoked: (id: string) => void;
}

export function LinkList({ shared, links, onRevoked }: LinkListProps) {
  const [revoked, setRevoked] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const revoke = async (id: string) => {
    const outcome = await revokeViewLink(shared, id);
    setRevoked(outcome.ok);
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (outcome.ok) onRevoked(id);
  };
  return (
    <>
      {failure && (
        <Notice tone="error" announced>
          {failureText(failure)}
        </Notice>
      )}
      {revoked && (
        <Notice tone="success" announced>
          {text('share.revoked')}
        </Notice>
      )}
      {links.length > 0 && <h3>{text('share.list')}</h3>}
      <ul className="links">
        {links.map(({ viewLinkId, createdAt, expiresAt }) => (
          <li key={viewLinkId}>
            {text('share.until', { day: day(expiresAt), created: day(createdAt) })}
            <button
              type="button"
              className="button button-text"
              aria-label={text('share.revokeOf', { day: day(expiresAt) })}
              onClick={() => void revoke(viewLinkId)}
            >
              {text('share.revoke')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
