import { Link, useLocation, useSearch } from 'wouter';
import { listCommunities } from '../api/kyojo';
import { useResource } from '../api/useResource';
import { FailureNotice } from '../layout/FailureNotice';
import { Loading } from '../layout/Loading';
import { Page } from '../layout/Page';
import { text } from '../texts/text';
import { CommunityList } from './CommunityList';
import { IncidentLink } from './IncidentLink';
import { JcstarPanel } from './JcstarPanel';
import { PREFECTURES } from './prefectures';

export function CommunitiesPage() {
  const [, navigate] = useLocation();
  const prefecture = new URLSearchParams(useSearch()).get('prefecture') ?? '';
  const choose = (code: string) => navigate(code ? `/?prefecture=${code}` : '/', { replace: true });
  return (
    <Page title={text('communities.title')}>
      <p className="lead">{text('communities.lead')}</p>
      <IncidentLink href="/incident" />
      <section aria-labelledby="communities-heading">
        <h2 id="communities-heading">{text('communities.listHeading')}</h2>
        <p>{text('communities.listLead')}</p>
        <PrefectureFilter prefecture={prefecture} choose={choose} />
        <Communities prefecture={prefecture} />
      </section>
      <OpenDiagnosis />
      <JcstarPanel />
    </Page>
  );
}

interface PrefectureFilterProps {
  prefecture: string;
  choose: (code: string) => void;
}

function PrefectureFilter({ prefecture, choose }: PrefectureFilterProps) {
  return (
    <div className="field">
      <label className="field-label" htmlFor="prefecture">
        {text('communities.prefecture')}
      </label>
      <select id="prefecture" value={prefecture} onChange={(event) => choose(event.target.value)}>
        <option value="">{text('communities.prefectureAll')}</option>
        {PREFECTURES.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Communities({ prefecture }: { prefecture: string }) {
  const list = useResource(prefecture, (signal) => listCommunities(prefecture, signal));
  if (list.state === 'loading') return <Loading />;
  if (list.state === 'failed') return <FailureNotice failure={list.failure} reload={list.reload} />;
  return <CommunityList prefecture={prefecture} communities={list.value.communities} />;
}

function OpenDiagnosis() {
  return (
    <section className="panel" aria-labelledby="open-heading">
      <h2 id="open-heading">{text('communities.openHeading')}</h2>
      <p>{text('communities.openBody')}</p>
      <p>
        <Link className="button button-outline" href="/diagnosis">
          {text('communities.openLink')}
        </Link>
      </p>
      <p>
        <Link href="/sheet">{text('communities.sheetLink')}</Link>
      </p>
    </section>
  );
}
