import { useState } from 'react';
import { Link } from 'wouter';
import { failureText } from '../layout/failureText';
import { Notice } from '../layout/Notice';
import { CopyButton } from '../receipt/CopyButton';
import { usePlace } from '../staff/membership';
import { day } from '../texts/date';
import { text } from '../texts/staff';
import { shownCode } from './CodesPage';
import { endOriginCode, type IssuedOriginCode } from './deskApi';

/** Where a firm begins with the code. */
export function linkOf(community: string, code: string): string {
  return `${window.location.origin}/communities/${community}?origin=${code}`;
}

/** A code that is open or will be, and what can be done with it. */
export function CodeCard({ code, onEnded }: { code: IssuedOriginCode; onEnded: () => void }) {
  const { community } = usePlace();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const end = async () => {
    const outcome = await endOriginCode(community, code.code);
    setProblem(outcome.ok ? undefined : failureText(outcome.failure));
    if (outcome.ok) onEnded();
  };
  return (
    <article className="panel desk-code" aria-labelledby={`code-${code.code}`}>
      <h3 id={`code-${code.code}`}>{code.label}</h3>
      <p className="desk-code-text">{shownCode(code.code)}</p>
      <p className="hint">
        {text(code.kind === 'SEMINAR' ? 'codes.seminar' : 'codes.invitation')}
        {text('desk.dot')}
        {text('codes.period', { from: day(code.validFrom), to: day(code.validTo) })}
        {code.state === 'COMING' && text('codes.coming')}
      </p>
      <div className="buttons">
        <Link className="button" href={`/communities/${community}/desk/codes/${code.code}`}>
          {text('codes.handout')}
        </Link>
        <CopyButton label={text('codes.copyLink')} copied={linkOf(community, code.code)} />
        {asking ? (
          <>
            <button type="button" className="button button-text" onClick={() => void end()}>
              {text('codes.endSure')}
            </button>
            <button type="button" className="button button-outline" onClick={() => setAsking(false)}>
              {text('codes.keep')}
            </button>
          </>
        ) : (
          <button type="button" className="button button-text" onClick={() => setAsking(true)}>
            {text('codes.end')}
          </button>
        )}
      </div>
      {problem && (
        <Notice tone="error" announced>
          {problem}
        </Notice>
      )}
    </article>
  );
}
