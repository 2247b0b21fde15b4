import { useEffect, useMemo } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { Notice } from '../layout/Notice';
import { usePlace } from '../staff/membership';
import { StaffPage } from '../staff/StaffPage';
import { text } from '../texts/staff';
import { CsvButton } from './CsvButton';
import { DeskTrendFigure } from './DeskTrendFigure';
import type { Filter } from './deskApi';
import { FirmFilters } from './FirmFilters';
import { FirmTable } from './FirmTable';
import { addressOf, filterIn, rememberAddress } from './filterAddress';
import { useFirms } from './useFirms';

/** 一覧: what firms left, each by its latest diagnosis unless asked otherwise. */
export function FirmsPage() {
  const { community } = usePlace();
  const search = useSearch();
  const [path, navigate] = useLocation();
  const filter = useMemo(() => filterIn(search), [search]);
  const onFilter = (next: Filter) => navigate(path + addressOf(next), { replace: true });
  useEffect(() => rememberAddress(addressOf(filter)), [filter]);
  const firms = useFirms(community, filter);
  const isFiltered = Object.keys(filter).some((name) => name !== 'latest');
  return (
    <StaffPage title={text('desk.firmsTitle')}>
      <p className="lead">{text('desk.firmsLead')}</p>
      <DeskTrendFigure community={community} />
      <FirmFilters filter={filter} onFilter={onFilter} />
      <FirmTable firms={firms} empty={isFiltered ? <p>{text('desk.noneFound')}</p> : <NobodyYet />} />
      {firms.rows.length > 0 && <CsvButton community={community} filter={filter} />}
    </StaffPage>
  );
}

/** How the first firms come. */
function NobodyYet() {
  const { community } = usePlace();
  return (
    <Notice tone="info">
      <p>{text('desk.nobodyYet')}</p>
      <ul>
        <li>
          <Link href={`/communities/${community}/desk/codes`}>{text('desk.inviteFirst')}</Link>
        </li>
        <li>
          <Link href={`/communities/${community}/desk/paper`}>{text('desk.typeFirst')}</Link>
        </li>
      </ul>
    </Notice>
  );
}
