import { Link } from 'wouter';
import { text } from '../texts/staff';
import { usePlace } from './membership';
import { COMMUNITY_ENTRIES } from './navigation';
import { StaffPage } from './StaffPage';

/** The first page of the desk: what can be done here, and where. */
export function DeskHome() {
  const { community, membership } = usePlace();
  const root = `/communities/${community}`;
  const entries = COMMUNITY_ENTRIES.filter(({ about, roles }) => about && roles.includes(membership.role));
  return (
    <StaffPage title={text('staff.deskTitle')}>
      <p>{text(entries.length > 0 ? 'staff.deskLead' : 'staff.deskLeadLecturer')}</p>
      <dl className="desk-entries">
        {entries.map(({ path, label, about }) => (
          <div key={path}>
            <dt>
              <Link href={`${root}/desk${path}`}>{text(label)}</Link>
            </dt>
            <dd>{about && text(about)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <Link href={root}>{text('staff.publicPage')}</Link>
          </dt>
          <dd>{text('staff.publicPageAbout')}</dd>
        </div>
        <div>
          <dt>
            <Link href={`/sheet?community=${community}`}>{text('staff.blankSheet')}</Link>
          </dt>
          <dd>{text('staff.blankSheetAbout')}</dd>
        </div>
      </dl>
    </StaffPage>
  );
}
