import { useState } from 'react';
import { failureText } from '../layout/failureText';
import { Notice } from '../layout/Notice';
import { Page } from '../layout/Page';
import { text } from '../texts/staff';
import { type Session, signIn } from './session';

interface SignInPageProps {
  session: Extract<Session, { state: 'out' }>;
  title: string | undefined;
  lead: string | undefined;
}

/** Stands where a page wants somebody signed in, and leads back to it. */
export function SignInPage({ session, title, lead }: SignInPageProps) {
  return (
    <Page title={title ?? text('staff.signInTitle')}>
      {session.why === 'idle' && <Notice tone="warning">{text('staff.endedIdle')}</Notice>}
      {session.why === 'expired' && <Notice tone="warning">{text('staff.endedExpired')}</Notice>}
      <p>{lead ?? text('staff.signInLead')}</p>
      {session.failure && (
        <Notice tone="error" announced>
          {failureText(session.failure)}
        </Notice>
      )}
      {window.isSecureContext ? <SignInButton /> : <Notice tone="error">{text('staff.notSecure')}</Notice>}
      <p className="hint">{text('staff.signInHint')}</p>
    </Page>
  );
}

/** Above a page whose session has ended, which keeps what was typed there until the person leaves. */
export function EndedNotice() {
  return (
    <div className="page staff-ended">
      <Notice tone="warning" announced>
        <p>{text('staff.endedExpired')}</p>
        <SignInButton />
      </Notice>
    </div>
  );
}

function SignInButton() {
  const [leaving, setLeaving] = useState(false);
  const leave = async () => {
    setLeaving(true);
    const { pathname, search } = window.location;
    await signIn(pathname + search);
    setLeaving(false);
  };
  return (
    <p>
      <button type="button" className="button" disabled={leaving} onClick={() => void leave()}>
        {text(leaving ? 'staff.leaving' : 'staff.signIn')}
      </button>
    </p>
  );
}
