import type { Failure } from '../../api/failure';
import { FailureNotice } from '../../layout/FailureNotice';
import { Loading } from '../../layout/Loading';
import { Notice } from '../../layout/Notice';
import { say } from '../../texts/jcstar';
import { ForeignRecords } from '../ForeignRecords';
import { ForeignSchemes } from '../ForeignSchemes';
import type { LabelQuery } from '../jcstarApi';
import { LevelMeanings } from '../LevelMeaning';
import { ListSource } from '../ListSource';
import { NoData } from '../NoData';
import type { FoundLabel, FoundLabels, Scheme } from '../types';
import { ResultCard } from './ResultCard';
import { isFiltered } from './searchAddress';
import type { LabelSearch } from './useLabelSearch';

interface ResultsProps {
  query: LabelQuery;
  search: LabelSearch;
  scheme: Scheme | undefined;
  widen: () => void;
}

export function Results({ query, search, scheme, widen }: ResultsProps) {
  const { found, failure, waiting, loadingMore } = search;
  return (
    <section aria-labelledby="jcstar-results" aria-busy={waiting} className={waiting ? 'jc-old' : undefined}>
      <h2 id="jcstar-results">{say(query.q ? 'search.results' : 'search.all')}</h2>
      {!found && !failure && <Loading />}
      {found && <Found {...{ query, found, scheme, waiting, widen }} />}
      {failure && <SearchFailure failure={failure} search={search} />}
      {found?.cursor && !failure && (
        <p className="buttons">
          <button
            type="button"
            className="button button-outline"
            disabled={loadingMore}
            onClick={search.more}
          >
            {say(loadingMore ? 'search.loadingMore' : 'search.more')}
          </button>
        </p>
      )}
    </section>
  );
}

/** What the server says of the search itself, in words of its own; and everything else. */
function SearchFailure({ failure, search }: { failure: Failure; search: LabelSearch }) {
  const codes = failure.kind === 'problem' ? (failure.problem.violations ?? []).map(({ code }) => code) : [];
  if (codes.includes('SEARCH_UNTOLD')) {
    return (
      <Notice tone="info" announced>
        <p>{say('search.untold')}</p>
      </Notice>
    );
  }
  if (codes.includes('CURSOR_OUTDATED')) {
    return (
      <Notice tone="warning" announced>
        <p>{say('search.outdated')}</p>
        <p className="buttons">
          <button type="button" className="button" onClick={search.retry}>
            {say('search.startAgain')}
          </button>
        </p>
      </Notice>
    );
  }
  return <FailureNotice failure={failure} reload={search.found ? search.more : search.retry} />;
}

interface FoundProps {
  query: LabelQuery;
  found: FoundLabels;
  scheme: Scheme | undefined;
  waiting: boolean;
  widen: () => void;
}

function Found({ query, found, scheme, waiting, widen }: FoundProps) {
  const { list, note, labels, total } = found;
  if (list.state === 'NOT_REGISTERED') return <NoData officialPage={list.officialPage} />;
  const sure = labels.filter(({ match }) => match !== 'SIMILAR');
  const similar = labels.filter(({ match }) => match === 'SIMILAR');
  return (
    <>
      <p role="status">
        {waiting ? say('search.searching') : total > 0 && countWords(query.q, sure.length, total)}
      </p>
      <ListSource list={list} />
      {labels.length > 0 && <p className="jc-minimum">{say('level.minimum')}</p>}
      {labels.length === 0 && <NothingFound {...{ query, note, widen }} officialPage={list.officialPage} />}
      <Cards labels={sure} scheme={scheme} />
      {similar.length > 0 && (
        <>
          <Notice tone="warning">
            <h3 className="jc-similar">{say('search.similar')}</h3>
            <p>{say('search.similarBody')}</p>
          </Notice>
          <Cards labels={similar} scheme={scheme} />
        </>
      )}
      {labels.length > 0 && <p className="hint">{note}</p>}
      <ForeignRecords
        foreign={found.foreign}
        scheme={scheme}
        searched={query.q !== '' && labels.length === 0}
      />
      {scheme && <LevelMeanings scheme={scheme} />}
      {scheme && <ForeignSchemes scheme={scheme} />}
    </>
  );
}

/** What is only similar has not been found. */
function countWords(q: string, sure: number, total: number): string {
  return sure > 0 ? say('search.count', { count: total }) : say('search.onlySimilar', { q, count: total });
}

function Cards({ labels, scheme }: { labels: FoundLabel[]; scheme: Scheme | undefined }) {
  if (labels.length === 0) return null;
  return (
    <ul className="cards">
      {labels.map((label) => (
        <ResultCard key={label.registrationNumber} label={label} scheme={scheme} />
      ))}
    </ul>
  );
}

interface NothingFoundProps {
  query: LabelQuery;
  note: string;
  officialPage: string;
  widen: () => void;
}

function NothingFound({ query, note, officialPage, widen }: NothingFoundProps) {
  return (
    <Notice tone="info" announced>
      <h3>{query.q ? say('nothing.heading', { q: query.q }) : say('nothing.headingFilters')}</h3>
      <p>
        <strong>{note}</strong>
      </p>
      <p>{say('nothing.lead')}</p>
      <ul>
        <li>{say('nothing.model')}</li>
        <li>{say('nothing.part')}</li>
        <li>{say('nothing.maker')}</li>
        <li>
          {say('nothing.official')}{' '}
          <a href={officialPage} rel="noreferrer">
            {say('source.official')}
          </a>
        </li>
      </ul>
      {isFiltered(query) && (
        <button type="button" className="button button-outline" onClick={widen}>
          {say('search.widen')}
        </button>
      )}
    </Notice>
  );
}
