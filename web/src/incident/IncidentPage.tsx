import { useEffect, useRef } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import type { Failure } from '../api/failure';
import { getCommunity } from '../api/kyojo';
import type { Community, IncidentGuide, Symptom } from '../api/types';
import { useResource } from '../api/useResource';
import { TelephoneLink } from '../communities/TelephoneLink';
import { FailureNotice } from '../layout/FailureNotice';
import { LoadingPage } from '../layout/Loading';
import { Page } from '../layout/Page';
import { tell } from '../texts/incident';
import { AdviceView } from './AdviceView';
import { EmergencyPanel } from './EmergencyPanel';
import { keepForOffline } from './offline';
import { SymptomList } from './SymptomList';
import { useIncidentGuide } from './useIncidentGuide';

/** The police: emergencies, and advice that can wait. */
const NUMBERS = ['110', '#9110'];

/** What to do now, before any form. Once it stands, it needs no network. */
export function IncidentPage({ community }: { community: string | undefined }) {
  const guide = useIncidentGuide();
  const local = useCommunity(community);
  const isReady = guide.state === 'ready';
  useEffect(() => {
    if (isReady) void keepForOffline(community);
  }, [isReady, community]);
  if (guide.state === 'loading') return <LoadingPage title={tell('advice.title')} />;
  if (guide.state === 'failed') return <NoGuide failure={guide.failure} reload={guide.reload} />;
  return <Guide guide={guide.value} community={local} />;
}

/** Even then the two numbers stand there that never change. */
function NoGuide(props: { failure: Failure; reload: () => void }) {
  return (
    <Page title={tell('advice.title')}>
      <FailureNotice {...props} />
      <p>{tell('advice.withoutGuide')}</p>
      {NUMBERS.map((telephone) => (
        <p className="dial" key={telephone}>
          <TelephoneLink telephone={telephone} />
        </p>
      ))}
    </Page>
  );
}

/** The community's own numbers; the advice does not wait for them, nor fail with them. */
function useCommunity(id: string | undefined): Community | undefined {
  const found = useResource<Community | undefined>(id ?? '', async (signal) =>
    id === undefined ? { ok: true, value: undefined } : getCommunity(id, signal),
  );
  return found.state === 'ready' ? found.value : undefined;
}

function Guide({ guide, community }: { guide: IncidentGuide; community: Community | undefined }) {
  const [path, navigate] = useLocation();
  const seen = new URLSearchParams(useSearch()).get('seen');
  const symptom = guide.symptoms.find(({ id }) => id === seen);
  const advice = guide.advice.find(({ type }) => type === symptom?.type);
  const list = useReturn(symptom?.id);
  return (
    <Page title={symptom ? symptom.title : tell('advice.title')}>
      {symptom && advice ? (
        <>
          <p className="no-print">
            <Link href={path}>{tell('advice.otherSymptom')}</Link>
          </p>
          <AdviceView guide={guide} advice={advice} community={community} />
        </>
      ) : (
        <>
          <p className="lead">{tell('advice.lead')}</p>
          <EmergencyPanel guide={guide} />
          <SymptomList ref={list} symptoms={guide.symptoms} choose={(id) => navigate(`${path}?seen=${id}`)} />
        </>
      )}
      <ReportLinks community={community} seen={symptom?.id} />
      {community && (
        <p className="no-print">
          <Link href={`/communities/${community.id}`}>
            {tell('advice.toCommunity', { name: community.name })}
          </Link>
        </p>
      )}
      <p className="hint">{guide.note}</p>
    </Page>
  );
}

/** What comes after the advice, and never before it. */
function ReportLinks({ community, seen }: { community: Community | undefined; seen: Symptom | undefined }) {
  const query = seen ? `?seen=${seen}` : '';
  const root = community ? `/communities/${community.id}` : '';
  return (
    <section className="panel no-print">
      <p>{tell('advice.reportLead')}</p>
      <p className="buttons">
        <Link className="button" href={`${root}/incident/report${query}`}>
          {community ? tell('advice.reportTo', { name: community.name }) : tell('advice.report')}
        </Link>
        {community && <Link href={`${root}/incidents`}>{tell('advice.reopen')}</Link>}
      </p>
    </section>
  );
}

/** Whoever chose begins to read at the top, and whoever comes back finds the place again. */
function useReturn(symptom: Symptom | undefined) {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(symptom);
  useEffect(() => {
    const left = before.current;
    before.current = symptom;
    if (left === symptom) return;
    if (symptom !== undefined) {
      window.scrollTo(0, 0);
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    } else list.current?.querySelector<HTMLElement>(`[data-symptom="${left}"]`)?.focus();
  }, [symptom]);
  return list;
}
