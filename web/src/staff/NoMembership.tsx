import { Link } from 'wouter';
import { Page } from '../layout/Page';
import { text } from '../texts/staff';
import { signOut } from './session';
import { useSession } from './useSession';

/** For who has signed in and works for another community, or for none any more. */
export function NoMembership() {
  const session = useSession();
  const name = session.state === 'in' ? session.name : '';
  return (
    <Page title={text('staff.noMembership')}>
      {name && <p>{text('staff.signedInAs', { name })}</p>}
      <p>{text('staff.noMembershipBody')}</p>
      <p className="buttons">
        <button type="button" className="button" onClick={() => void signOut()}>
          {text('staff.signOutToChange')}
        </button>
        <Link href="/">{text('layout.backHome')}</Link>
      </p>
    </Page>
  );
}
