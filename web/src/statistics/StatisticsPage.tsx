import { useLocation, useSearch } from 'wouter';
import { useResource } from '../api/useResource';
import { FailureNotice } from '../layout/FailureNotice';
import { Loading } from '../layout/Loading';
import { Notice } from '../layout/Notice';
import { IPA, usePlace } from '../staff/membership';
import { StaffPage, staffRoot } from '../staff/StaffPage';
import { day } from '../texts/date';
import { word } from '../texts/statistics';
import { type Asked, addressOf, askedIn } from './address';
import { Controls } from './Controls';
import type { Place, When } from './sides';
import { listReleases, type Release } from './statisticsApi';
import { ViewOf } from './views/ViewOf';
import './statistics.css';
import './charts/charts.css';

/** The diagnoses in numbers: for IPA of all communities, for a community its own beside the country's. */
export function StatisticsPage() {
  const { community } = usePlace();
  const isIpa = community === IPA;
  const found = useResource(`releases ${community}`, (signal) =>
    listReleases(isIpa ? undefined : community, signal),
  );
  return (
    <div className="statistics">
      <StaffPage title={word(isIpa ? 'page.title' : 'page.titleOwn')}>
        <p className="lead">{word(isIpa ? 'page.lead' : 'page.leadOwn')}</p>
        {found.state === 'loading' && <Loading />}
        {found.state === 'failed' && <FailureNotice failure={found.failure} reload={found.reload} />}
        {found.state === 'ready' && <Dashboard releases={found.value} />}
        <Reading />
      </StaffPage>
    </div>
  );
}

function Dashboard({ releases }: { releases: Release[] }) {
  const { community, communityName } = usePlace();
  const asked = askedIn(useSearch());
  const [, navigate] = useLocation();
  const isIpa = community === IPA;
  const root = `${staffRoot(community)}/statistics`;
  const newest = releases[0];
  if (!newest) return <NoRelease />;
  const release = releases.find(({ number }) => number === asked.release) ?? newest;
  const year = release.years.find((one) => one.year === asked.year) ?? release.years[0];
  if (!year) return <NoRelease />;
  const go = (change: Partial<Asked>) => navigate(root + addressOf({ ...asked, ...change }));
  const when: When = {
    year: year.year,
    release: release.number,
    compare: asked.compare !== undefined && asked.compare < release.number ? asked.compare : undefined,
  };
  return (
    <>
      <Controls {...{ root, asked, releases, release, isIpa, go }} year={year.year} />
      <Missing asked={asked} release={release} year={year.year} />
      <p className="print-only">
        {word('page.printed', { year: year.year, number: release.number, day: day(release.at) })}
      </p>
      <ViewOf
        asked={asked}
        when={when}
        places={placesOf(community, communityName)}
        release={release}
        go={go}
      />
    </>
  );
}

function placesOf(community: string, name: string): Place[] {
  const country = { id: 'national' as const, name: word('sides.national'), fullName: word('sides.national') };
  if (community === IPA) return [{ ...country, source: { of: 'IPA' } }];
  return [
    {
      id: 'own',
      name: word('sides.own'),
      fullName: name || word('sides.own'),
      source: { of: 'OWN', community },
    },
    { ...country, source: { of: 'NATIONAL', community } },
  ];
}

function NoRelease() {
  return (
    <Notice tone="info">
      <h2>{word('page.noReleaseTitle')}</h2>
      <p>{word('page.noReleaseBody')}</p>
    </Notice>
  );
}

/** Where the address asks for what there is not, another stands on the page. */
function Missing({ asked, release, year }: { asked: Asked; release: Release; year: number }) {
  const isOther =
    (asked.release !== undefined && asked.release !== release.number) ||
    (asked.year !== undefined && asked.year !== year);
  if (!isOther) return null;
  return <Notice tone="warning">{word('page.another', { number: release.number, year })}</Notice>;
}

/** How the numbers come about, for who reads them for the first time. */
function Reading() {
  return (
    <details className="fold stat-reading">
      <summary>{word('reading.title')}</summary>
      <ul>
        <li>{word('reading.firms')}</li>
        <li>{word('reading.rounded')}</li>
        <li>{word('reading.hidden')}</li>
        <li>{word('reading.known')}</li>
        <li>{word('reading.release')}</li>
        <li>{word('reading.year')}</li>
        <li>{word('reading.sample')}</li>
      </ul>
    </details>
  );
}
