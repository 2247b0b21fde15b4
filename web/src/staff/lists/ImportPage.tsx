import { Link } from 'wouter';
import { useResource } from '../../api/useResource';
import { sizeText } from '../../device/upload';
import { FailurePage } from '../../layout/FailureNotice';
import { LoadingPage } from '../../layout/Loading';
import { Notice } from '../../layout/Notice';
import { moment } from '../../texts/date';
import { text } from '../../texts/staff';
import { StaffPage } from '../StaffPage';
import { ChangeTables } from './ChangeTables';
import { type Import, listPath, readImport, type Seen, type State } from './lists';
import { PublishedPanel } from './PublishedPanel';
import { PublishPanel } from './PublishPanel';
import { RefusedRows } from './RefusedRows';
import { stateText } from './states';

/** Those whose list waits, is in force or was. */
const PUBLISHED: State[] = ['SCHEDULED', 'IN_FORCE', 'REPLACED'];

/** One import: what its list would change or why it cannot be taken; and what became of it. */
export function ImportPage({ id }: { id: string }) {
  const found = useResource(`import ${id}`, (signal) => readImport(id, signal));
  if (found.state === 'loading') return <LoadingPage title={text('lists.importTitle')} />;
  if (found.state === 'failed') return <FailurePage failure={found.failure} reload={found.reload} />;
  return (
    <StaffPage title={found.value.found.fileName}>
      <p className="list-state" data-state={found.value.found.state}>
        {stateText(found.value.found)}
      </p>
      <Body seen={found.value} reload={found.reload} />
      <Facts found={found.value.found} />
      <p>
        <Link href={listPath(found.value.found.catalogue)}>{text('lists.back')}</Link>
      </p>
    </StaffPage>
  );
}

function Body({ seen, reload }: { seen: Seen; reload: () => void }) {
  const { found, tag } = seen;
  if (PUBLISHED.includes(found.state)) return <PublishedPanel found={found} reload={reload} />;
  if (found.fault) {
    return (
      <Notice tone="error">
        <h2>{text('lists.faultTitle')}</h2>
        <p>{found.fault.message}</p>
        <p>{text('lists.faultNothing')}</p>
      </Notice>
    );
  }
  if (found.refused) return <RefusedRows fileName={found.fileName} refused={found.refused} />;
  if (found.preview && tag) {
    return (
      <>
        <section aria-labelledby="preview-heading">
          <h2 id="preview-heading">{text('lists.previewTitle')}</h2>
          <p>
            {text('lists.read', {
              rows: found.preview.rows.toLocaleString('ja-JP'),
              labels: found.preview.labels.toLocaleString('ja-JP'),
              models: found.preview.models.toLocaleString('ja-JP'),
              encoding: found.preview.encoding,
            })}
            {found.preview.base === undefined && text('lists.firstList')}
          </p>
          {found.preview.sample && (
            <Notice tone="warning">
              <p>{text('lists.sample')}</p>
            </Notice>
          )}
          <ChangeTables changes={found.preview} />
        </section>
        <PublishPanel key={tag} id={found.id} tag={tag} counts={found.preview.counts} reload={reload} />
      </>
    );
  }
  return (
    <Notice tone="warning">
      <p>{text(found.state === 'INCOMPLETE' ? 'lists.incomplete' : 'lists.awaiting')}</p>
      <p className="buttons">
        <Link className="button button-outline" href={listPath(found.catalogue)}>
          {text('lists.again')}
        </Link>
      </p>
    </Notice>
  );
}

function Facts({ found }: { found: Import }) {
  const act = ({ name, at }: Import['started']) =>
    text('lists.act', { name: name ?? text('lists.somebody'), at: moment(at) });
  return (
    <section aria-labelledby="facts-heading">
      <h2 id="facts-heading">{text('lists.factsTitle')}</h2>
      <dl className="facts">
        <div>
          <dt>{text('lists.source')}</dt>
          <dd className="breaks">{found.source.url}</dd>
        </div>
        <div>
          <dt>{text('lists.takenAt')}</dt>
          <dd>{moment(found.source.takenAt)}</dd>
        </div>
        <div>
          <dt>{text('lists.file')}</dt>
          <dd>{text('lists.fileFact', { name: found.fileName, size: sizeText(found.size) })}</dd>
        </div>
        <div>
          <dt>{text('lists.startedBy')}</dt>
          <dd>{act(found.started)}</dd>
        </div>
        {found.decided && (
          <div>
            <dt>{text('lists.decidedBy')}</dt>
            <dd>{act(found.decided)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
