import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { Page } from '../layout/Page';
import { text } from '../texts/staff';
import { IPA, usePlace } from './membership';
import { COMMUNITY_ENTRIES, IPA_ENTRIES } from './navigation';
import { roleName } from './roleName';
import { signOut } from './session';

/** A page of staff: whose it is, where else to go, who is signed in. Below `StaffArea`. */
export function StaffPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <StaffBar />
      <Page title={title}>{children}</Page>
    </>
  );
}

function StaffBar() {
  const { community, communityName, membership } = usePlace();
  const [location] = useLocation();
  const entries = community === IPA ? IPA_ENTRIES : COMMUNITY_ENTRIES;
  const root = staffRoot(community);
  return (
    <div className="staff-bar no-print">
      <div className="staff-who">
        <p className="staff-place">{communityName}</p>
        <p>
          {text('staff.who', { name: membership.name, role: roleName(membership.role) })}
          <button type="button" className="button button-text" onClick={() => void signOut()}>
            {text('staff.signOut')}
          </button>
        </p>
      </div>
      <nav aria-label={text('staff.navigation')}>
        <ul className="staff-entries">
          {entries
            .filter(({ roles }) => roles.includes(membership.role))
            .map(({ path, label }) => (
              <li key={path}>
                <Link href={root + path} {...current(location, root, path)}>
                  {text(label)}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
    </div>
  );
}

/** Where one is: on the page itself, or on one below it. */
function current(location: string, root: string, path: string) {
  if (location === root + path) return { 'aria-current': 'page' as const };
  return path && location.startsWith(`${root}${path}/`) ? { 'aria-current': 'true' as const } : {};
}

export function staffRoot(community: string): string {
  return community === IPA ? '/ipa' : `/communities/${community}/desk`;
}
