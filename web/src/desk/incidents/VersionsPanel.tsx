import { useState } from 'react';
import type { IncidentGuide } from '../../api/types';
import { useResource } from '../../api/useResource';
import { FailureNotice } from '../../layout/FailureNotice';
import { Loading } from '../../layout/Loading';
import { usePlace } from '../../staff/membership';
import { moment } from '../../texts/date';
import { type TextKey, text } from '../../texts/staff';
import { type DeskIncident, readDeskVersion } from './incidentsApi';
import { Said } from './Said';

type Version = DeskIncident['versions'][number];

const BY: Record<Version['by'], TextKey> = { REPORTER: 'cases.byReporter', STAFF: 'cases.byStaff' };

/** What was said before the newest version; each is fetched when somebody opens it. */
export function VersionsPanel({ found, guide }: { found: DeskIncident; guide: IncidentGuide }) {
  const earlier = found.versions.filter(({ version }) => version < found.version).reverse();
  if (earlier.length === 0) return null;
  return (
    <section className="no-print" aria-labelledby="versions-heading">
      <h2 id="versions-heading">{text('cases.versions')}</h2>
      {earlier.map((version) => (
        <Earlier key={version.version} incident={found.incidentId} version={version} guide={guide} />
      ))}
    </section>
  );
}

interface EarlierProps {
  incident: string;
  version: Version;
  guide: IncidentGuide;
}

function Earlier({ incident, version: { version, at, by }, guide }: EarlierProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen((was) => was || currentTarget.open)}>
      <summary>{text('cases.versionOf', { version, moment: moment(at), by: text(BY[by]) })}</summary>
      {isOpen && <Fetched incident={incident} version={version} guide={guide} />}
    </details>
  );
}

function Fetched({ incident, version, guide }: Omit<EarlierProps, 'version'> & { version: number }) {
  const { community } = usePlace();
  const found = useResource(`version ${incident} ${version}`, (signal) =>
    readDeskVersion(community, incident, version, { signal }),
  );
  if (found.state === 'loading') return <Loading />;
  if (found.state === 'failed') return <FailureNotice failure={found.failure} reload={found.reload} />;
  return <Said {...found.value} guide={guide} />;
}
