import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Failure } from '../../api/failure';
import { useResource } from '../../api/useResource';
import { FailureNotice } from '../../layout/FailureNotice';
import { Loading } from '../../layout/Loading';
import { Notice } from '../../layout/Notice';
import { moment } from '../../texts/date';
import { text } from '../../texts/staff';
import { StaffPage } from '../StaffPage';
import { ColumnsHelp } from './ColumnsHelp';
import { ComparePanel } from './ComparePanel';
import { type Catalogue, type ImportLine, type ImportPage, listImports, listPath } from './lists';
import { stateText } from './states';
import { UploadPanel } from './UploadPanel';

const TEXTS = {
  'jcstar-labels': { title: 'lists.title', lead: 'lists.lead', none: 'lists.noneInForce' },
  'foreign-labels': {
    title: 'lists.foreignTitle',
    lead: 'lists.foreignLead',
    none: 'lists.foreignNoneInForce',
  },
} as const;

/** A list that IPA keeps: what is in force, a new one, and all that there were. */
export function ListsPage({ catalogue }: { catalogue: Catalogue }) {
  const first = useResource(`imports ${catalogue}`, (signal) => listImports(catalogue, '', signal));
  const [, navigate] = useLocation();
  return (
    <StaffPage title={text(TEXTS[catalogue].title)}>
      <p className="lead">{text(TEXTS[catalogue].lead)}</p>
      <OtherList catalogue={catalogue} />
      {first.state === 'ready' && <InForce page={first.value} none={text(TEXTS[catalogue].none)} />}
      <UploadPanel key={catalogue} catalogue={catalogue} onSent={(id) => navigate(`/ipa/lists/${id}`)} />
      <ColumnsHelp catalogue={catalogue} />
      <section aria-labelledby="imports-heading">
        <h2 id="imports-heading">{text('lists.importsTitle')}</h2>
        {first.state === 'loading' && <Loading />}
        {first.state === 'failed' && <FailureNotice failure={first.failure} reload={first.reload} />}
        {first.state === 'ready' && <Lines key={catalogue} catalogue={catalogue} first={first.value} />}
      </section>
    </StaffPage>
  );
}

/** There are two lists: which one is open, and the way to the other. */
function OtherList({ catalogue }: { catalogue: Catalogue }) {
  const all: Catalogue[] = ['jcstar-labels', 'foreign-labels'];
  return (
    <nav aria-label={text('lists.catalogues')} className="buttons">
      {all.map((one) => (
        <Link
          key={one}
          className="button button-outline"
          href={listPath(one)}
          aria-current={one === catalogue ? 'page' : undefined}
        >
          {text(TEXTS[one].title)}
        </Link>
      ))}
    </nav>
  );
}

function InForce({ page, none }: { page: ImportPage; none: string }) {
  const line = page.imports.find(({ state }) => state === 'IN_FORCE');
  const version = line?.versions.find((one) => one.version === page.inForce);
  if (page.inForce === undefined) {
    return (
      <Notice tone="warning">
        <p>{none}</p>
      </Notice>
    );
  }
  if (!line || !version) return null;
  return (
    <Notice tone={version.sample ? 'warning' : 'info'}>
      <p>
        {text('lists.inForce', {
          labels: version.labels.toLocaleString('ja-JP'),
          models: version.models.toLocaleString('ja-JP'),
          takenAt: moment(line.source.takenAt),
        })}
      </p>
      {version.sample && <p>{text('lists.sample')}</p>}
    </Notice>
  );
}

function Lines({ catalogue, first }: { catalogue: Catalogue; first: ImportPage }) {
  const [more, setMore] = useState<ImportLine[]>([]);
  const [cursor, setCursor] = useState(first.nextCursor);
  const [failure, setFailure] = useState<Failure>();
  const next = async () => {
    const outcome = await listImports(catalogue, cursor ?? '');
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (!outcome.ok) return;
    setMore((before) => [...before, ...outcome.value.imports]);
    setCursor(outcome.value.nextCursor);
  };
  const all = [...first.imports, ...more];
  if (all.length === 0) return <p>{text('lists.none')}</p>;
  return (
    <>
      <ul className="cards">
        {all.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {failure && <FailureNotice failure={failure} reload={() => void next()} />}
      {cursor && (
        <button type="button" className="button button-outline" onClick={() => void next()}>
          {text('ipa.more')}
        </button>
      )}
      <ComparePanel lines={all.filter(({ versions }) => versions.length > 0)} />
    </>
  );
}

function Line({ line }: { line: ImportLine }) {
  const version = line.versions[0];
  return (
    <li className="card">
      <h3 className="card-title">
        <Link href={`/ipa/lists/${line.id}`}>{line.fileName}</Link>
      </h3>
      <p className="list-state" data-state={line.state}>
        {stateText(line)}
      </p>
      {version && (
        <p>
          {text('lists.counts', {
            labels: version.labels.toLocaleString('ja-JP'),
            models: version.models.toLocaleString('ja-JP'),
          })}
        </p>
      )}
      <p className="hint">
        {text('lists.begun', {
          at: moment(line.started.at),
          name: line.started.name ?? text('lists.somebody'),
        })}
        {text('lists.takenOn', { at: moment(line.source.takenAt) })}
      </p>
    </li>
  );
}
