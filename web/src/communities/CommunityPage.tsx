import { useEffect } from 'react';
import { Link } from 'wouter';
import { getCommunity } from '../api/kyojo';
import type { Community } from '../api/types';
import { useResource } from '../api/useResource';
import { fetchIncidentsAhead } from '../laterPages';
import { FailurePage } from '../layout/FailureNotice';
import { LoadingPage } from '../layout/Loading';
import { Notice } from '../layout/Notice';
import { Page } from '../layout/Page';
import { OriginNote } from '../origin/OriginNote';
import { text } from '../texts/text';
import { Accent } from './Accent';
import { IncidentLink } from './IncidentLink';
import { JcstarPanel } from './JcstarPanel';
import { prefectureName } from './prefectures';
import { SampleBadge } from './SampleBadge';
import { StartPanel } from './StartPanel';
import { TelephoneLink } from './TelephoneLink';

export function CommunityPage({ community }: { community: string }) {
  const found = useResource(community, (signal) => getCommunity(community, signal));
  if (found.state === 'loading') return <LoadingPage title={text('community.about')} />;
  if (found.state === 'failed') return <FailurePage failure={found.failure} reload={found.reload} />;
  return <CommunityDetails community={found.value} />;
}

function CommunityDetails({ community }: { community: Community }) {
  useEffect(fetchIncidentsAhead, []);
  const prefectures = community.prefectures.map(prefectureName).join(text('communities.and'));
  return (
    <Page
      title={community.name}
      above={
        <>
          <Accent colour={community.colour} />
          {community.sample && <SampleBadge />}
        </>
      }
    >
      <p className="hint">
        {community.region}
        <br />
        {text('communities.serves', { prefectures })}
      </p>
      <p className="lead">{community.introduction}</p>
      <IncidentLink href={`/communities/${community.id}/incident`} />
      <OriginNote community={community.id} />
      {community.state === 'OPEN' ? <StartPanel community={community} /> : <Closing community={community} />}
      <JcstarPanel community={community} />
      {community.sample && <Notice tone="warning">{text('communities.sampleBody')}</Notice>}
      {community.offers.length > 0 && <Offers offers={community.offers} />}
      {community.contact.name && <Contact contact={community.contact} />}
      <Helplines helplines={community.helplines} />
      <p>
        <Link href={`/communities/${community.id}/desk`}>{text('community.desk')}</Link>
      </p>
    </Page>
  );
}

function Offers({ offers }: { offers: string[] }) {
  return (
    <section aria-labelledby="offers-heading">
      <h2 id="offers-heading">{text('community.offers')}</h2>
      <ul>
        {offers.map((offer) => (
          <li key={offer}>{offer}</li>
        ))}
      </ul>
    </section>
  );
}

/** It takes nothing new in; a firm still comes to its own. */
function Closing({ community: { id, state } }: { community: Community }) {
  const closed = state === 'CLOSED';
  return (
    <Notice tone="warning">
      <h2>{text(closed ? 'community.closed' : 'community.closing')}</h2>
      <p>{text(closed ? 'community.closedLead' : 'community.closingLead')}</p>
      <p>
        {closed ? (
          <Link href="/">{text('community.closedOthers')}</Link>
        ) : (
          <Link href={`/communities/${id}/history`}>{text('community.history')}</Link>
        )}
      </p>
    </Notice>
  );
}

const KINDS = { POLICE: 'community.police', CONSULTATION: 'community.consultation' } as const;

function Helplines({ helplines }: { helplines: Community['helplines'] }) {
  if (helplines.length === 0) return null;
  return (
    <section aria-labelledby="helplines-heading">
      <h2 id="helplines-heading">{text('community.helplines')}</h2>
      <p>{text('community.helplinesLead')}</p>
      <dl className="facts">
        {helplines.map(({ kind, name, telephone }) => (
          <div key={`${name} ${telephone}`}>
            <dt>{text(KINDS[kind])}</dt>
            <dd>
              {name}
              <br />
              <TelephoneLink telephone={telephone} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Contact({ contact }: { contact: Community['contact'] }) {
  const { name, telephone, email, hours } = contact;
  return (
    <section aria-labelledby="contact-heading">
      <h2 id="contact-heading">{text('community.contact')}</h2>
      <p>{name}</p>
      <dl className="facts">
        {telephone && (
          <div>
            <dt>{text('community.telephone')}</dt>
            <dd>
              <TelephoneLink telephone={telephone} />
            </dd>
          </div>
        )}
        {email && (
          <div>
            <dt>{text('community.email')}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </div>
        )}
        <div>
          <dt>{text('community.hours')}</dt>
          <dd>{hours}</dd>
        </div>
      </dl>
    </section>
  );
}
