import { useEffect } from 'react';
import { Link } from 'wouter';
import type { CommunitySummary } from '../api/types';
import { fetchAhead } from '../laterPages';
import { Notice } from '../layout/Notice';
import { text } from '../texts/text';
import { prefectureName } from './prefectures';
import { SampleBadge } from './SampleBadge';

interface CommunityListProps {
  prefecture: string;
  communities: CommunitySummary[];
}

export function CommunityList({ prefecture, communities }: CommunityListProps) {
  useEffect(fetchAhead, []);
  if (communities.length === 0) return <NoCommunity prefecture={prefecture} />;
  return (
    <>
      <p role="status">{text('communities.found', { count: communities.length })}</p>
      <ul className="cards">
        {communities.map((community) => (
          <CommunityCard key={community.id} community={community} />
        ))}
      </ul>
    </>
  );
}

function CommunityCard({ community }: { community: CommunitySummary }) {
  return (
    <li className="card">
      <h3 className="card-title">
        <Link href={`/communities/${community.id}`}>{community.name}</Link>
      </h3>
      <p>{community.region}</p>
      <p className="hint">
        {text('communities.serves', {
          prefectures: community.prefectures.map(prefectureName).join(text('communities.and')),
        })}
      </p>
      {community.sample && <SampleBadge />}
    </li>
  );
}

function NoCommunity({ prefecture }: { prefecture: string }) {
  return (
    <Notice tone="info" announced>
      <p>
        {prefecture
          ? text('communities.none', { prefecture: prefectureName(prefecture) })
          : text('communities.noneAtAll')}
      </p>
      <p>{text('communities.noneNext')}</p>
      <p>
        <Link className="button" href="/diagnosis">
          {text('communities.openLink')}
        </Link>
      </p>
    </Notice>
  );
}
