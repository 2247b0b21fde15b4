import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { LoadingPage } from '../layout/Loading';
import { Page } from '../layout/Page';
import { text } from '../texts/staff';
import { finishSignIn } from './session';

/** Where the issuer sends the browser back to; goes on at once to the page that asked for it. */
export function SignedInPage() {
  const [, navigate] = useLocation();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void finishSignIn().then((page) => {
      if (page === undefined) setFailed(true);
      else navigate(page, { replace: true });
    });
  }, [navigate]);
  if (!failed) return <LoadingPage title={text('staff.opening')} />;
  return (
    <Page title={text('staff.signInFailed')}>
      <p>{text('staff.signInFailedBody')}</p>
      <p>
        <Link className="button" href="/">
          {text('layout.backHome')}
        </Link>
      </p>
    </Page>
  );
}

export function SignedOutPage() {
  return (
    <Page title={text('staff.signedOut')}>
      <p>{text('staff.signedOutBody')}</p>
      <p>
        <Link href="/">{text('layout.backHome')}</Link>
      </p>
    </Page>
  );
}
