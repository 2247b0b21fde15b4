import { statusOf } from '../api/failure';
import { useResource } from '../api/useResource';
import { text } from '../texts/text';
import { keepOriginCode, readOriginCode, useOriginCode } from './originCode';

interface OriginNoteProps {
  community: string;
  /** Why the server did not take it. */
  fault?: string | undefined;
}

/** Where the firm comes from, by the code that it brings; it can be left off. Nothing where it brings none. */
export function OriginNote({ community, fault }: OriginNoteProps) {
  const code = useOriginCode(community);
  return code ? <Brought community={community} code={code} fault={fault} /> : null;
}

function Brought({ community, code, fault }: OriginNoteProps & { code: string }) {
  const found = useResource(`origin ${community} ${code}`, (signal) =>
    readOriginCode(community, code, signal),
  );
  const isRefused = fault !== undefined || (found.state === 'failed' && statusOf(found.failure) === 404);
  return (
    <div id="origin" tabIndex={-1} className="origin-note">
      <p role="status" className={isRefused ? 'fault' : ''}>
        {isRefused
          ? text('origin.unknown')
          : found.state === 'ready'
            ? text('origin.from', { label: found.value.label })
            : text('origin.checking')}
      </p>
      <button type="button" className="button button-text" onClick={() => keepOriginCode(community, '')}>
        {text('origin.remove')}
      </button>
    </div>
  );
}
