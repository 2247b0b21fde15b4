import { Link } from 'wouter';
import { useResource } from '../../api/useResource';
import { FailurePage } from '../../layout/FailureNotice';
import { LoadingPage } from '../../layout/Loading';
import { moment } from '../../texts/date';
import { text } from '../../texts/staff';
import { StaffPage } from '../StaffPage';
import { ChangeTables } from './ChangeTables';
import { compareImports, type Version } from './lists';

/** Two published lists, and what the later has otherwise. */
export function ComparePage({ before, after }: { before: string; after: string }) {
  const found = useResource(`compared ${before} ${after}`, (signal) => compareImports(before, after, signal));
  if (found.state === 'loading') return <LoadingPage title={text('lists.compareTitle')} />;
  if (found.state === 'failed') return <FailurePage failure={found.failure} reload={found.reload} />;
  const { counts } = found.value;
  const isSame = counts.added + counts.changed + counts.removed === 0;
  return (
    <StaffPage title={text('lists.compareTitle')}>
      <dl className="facts">
        <VersionFact label={text('lists.before')} version={found.value.before} />
        <VersionFact label={text('lists.after')} version={found.value.after} />
      </dl>
      <section aria-labelledby="differences-heading">
        <h2 id="differences-heading">{text('lists.differences')}</h2>
        {isSame ? <p role="status">{text('lists.sameLists')}</p> : <ChangeTables changes={found.value} />}
      </section>
      <p>
        <Link href="/ipa/lists">{text('lists.back')}</Link>
      </p>
    </StaffPage>
  );
}

function VersionFact({ label, version }: { label: string; version: Version }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {text('lists.versionFact', {
          version: version.version,
          at: moment(version.publishedAt),
          labels: version.labels.toLocaleString('ja-JP'),
        })}
      </dd>
    </div>
  );
}
