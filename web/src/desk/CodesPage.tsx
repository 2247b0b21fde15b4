import { useState } from 'react';
import { useResource } from '../api/useResource';
import { FailureNotice } from '../layout/FailureNotice';
import { Loading } from '../layout/Loading';
import { Notice } from '../layout/Notice';
import { usePlace } from '../staff/membership';
import { StaffPage } from '../staff/StaffPage';
import { text } from '../texts/staff';
import { CodeCard } from './CodeCard';
import { type IssuedOriginCode, listOriginCodes } from './deskApi';
import { IssueForm } from './IssueForm';

/** 招待コード: makes them, shows those that are open, and ends them. */
export function CodesPage() {
  const { community } = usePlace();
  const found = useResource(`codes ${community}`, (signal) => listOriginCodes(community, { signal }));
  const [made, setMade] = useState<IssuedOriginCode>();
  const onMade = (code: IssuedOriginCode) => {
    setMade(code);
    found.reload();
  };
  return (
    <StaffPage title={text('codes.title')}>
      <p className="lead">{text('codes.lead')}</p>
      <IssueForm community={community} onMade={onMade} />
      {made && (
        <Notice tone="success" announced>
          {text('codes.made', { label: made.label, code: shownCode(made.code) })}
        </Notice>
      )}
      {found.state === 'loading' && <Loading />}
      {found.state === 'failed' && <FailureNotice failure={found.failure} reload={found.reload} />}
      {found.state === 'ready' && <CodeLists codes={found.value.originCodes} onEnded={found.reload} />}
    </StaffPage>
  );
}

function CodeLists({ codes, onEnded }: { codes: IssuedOriginCode[]; onEnded: () => void }) {
  const open = codes.filter(({ state }) => state !== 'ENDED');
  const ended = codes.filter(({ state }) => state === 'ENDED');
  return (
    <>
      <section aria-labelledby="open-codes-heading">
        <h2 id="open-codes-heading">{text('codes.open')}</h2>
        {open.length === 0 && <p>{text('codes.noneOpen')}</p>}
        {open.map((code) => (
          <CodeCard key={code.code} code={code} onEnded={onEnded} />
        ))}
      </section>
      {ended.length > 0 && (
        <details className="fold">
          <summary>{text('codes.ended', { count: ended.length })}</summary>
          <ul>
            {ended.map((code) => (
              <li key={code.code}>
                {code.label}（{shownCode(code.code)}）
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** In two groups, so that it can be read from a slide. */
export function shownCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
