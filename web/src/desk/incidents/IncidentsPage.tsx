import { useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import type { Failure } from '../../api/failure';
import { useResource } from '../../api/useResource';
import { FailureNotice } from '../../layout/FailureNotice';
import { Loading } from '../../layout/Loading';
import { usePlace } from '../../staff/membership';
import { StaffPage } from '../../staff/StaffPage';
import { text } from '../../texts/staff';
import { queryOf } from '../deskApi';
import { LEVEL_CHOICES, STATE_CHOICES } from './caseWords';
import { IncidentTable } from './IncidentTable';
import { type IncidentFilter, type IncidentLine, listIncidents } from './incidentsApi';
import { SelectOne } from './SelectOne';

/** 被害の報告: what waits for somebody, the gravest first. */
export function IncidentsPage() {
  const { community } = usePlace();
  const [path, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch());
  const filter = { state: asked.get('state') ?? '', severity: asked.get('severity') ?? '' };
  const key = `incidents ${community} ${queryOf({}, filter)}`;
  const first = useResource(key, (signal) => listIncidents(community, filter, '', { signal }));
  const onFilter = (change: IncidentFilter) =>
    navigate(path + queryOf({}, { ...filter, ...change }), { replace: true });
  return (
    <StaffPage title={text('cases.title')}>
      <p className="lead">{text('cases.lead')}</p>
      <p className="buttons">
        <Link className="button" href={`/communities/${community}/desk/incidents/new`}>
          {text('cases.enter')}
        </Link>
        <button type="button" className="button button-outline" onClick={first.reload}>
          {text('cases.reload')}
        </button>
      </p>
      <div className="case-filters">
        <SelectOne
          id="case-state"
          label={text('cases.state')}
          none={text('cases.open')}
          choices={STATE_CHOICES}
          value={filter.state}
          onValue={(state) => onFilter({ state })}
        />
        <SelectOne
          id="case-severity"
          label={text('cases.severityFrom')}
          none={text('cases.all')}
          choices={LEVEL_CHOICES.slice(0, -1)}
          value={filter.severity}
          onValue={(severity) => onFilter({ severity })}
        />
      </div>
      {first.state === 'loading' && <Loading />}
      {first.state === 'failed' && <FailureNotice failure={first.failure} reload={first.reload} />}
      {first.state === 'ready' && <Lines key={key} first={first.value} filter={filter} />}
    </StaffPage>
  );
}

interface LinesProps {
  first: { incidents: IncidentLine[]; cursor?: string };
  filter: IncidentFilter;
}

function Lines({ first, filter }: LinesProps) {
  const { community } = usePlace();
  const [more, setMore] = useState<LinesProps['first']>();
  const [failure, setFailure] = useState<Failure>();
  const cursor = more ? more.cursor : first.cursor;
  const next = async () => {
    const outcome = await listIncidents(community, filter, cursor ?? '');
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (!outcome.ok) return;
    setMore({ ...outcome.value, incidents: [...(more?.incidents ?? []), ...outcome.value.incidents] });
  };
  const all = [...first.incidents, ...(more?.incidents ?? [])];
  if (all.length === 0) return <p role="status">{text('cases.none')}</p>;
  return (
    <>
      <IncidentTable lines={all} />
      {failure && <FailureNotice failure={failure} reload={() => void next()} />}
      {cursor && (
        <button type="button" className="button button-outline" onClick={() => void next()}>
          {text('desk.more')}
        </button>
      )}
    </>
  );
}
