import { Link, useLocation, useSearch } from 'wouter';
import { Page } from '../../layout/Page';
import { say } from '../../texts/jcstar';
import type { LabelQuery } from '../jcstarApi';
import { useScheme } from '../useScheme';
import { Results } from './Results';
import { SearchBox } from './SearchBox';
import { SearchFilters } from './SearchFilters';
import { addressOf, queryIn } from './searchAddress';
import { useLabelSearch } from './useLabelSearch';

/** Does this device carry a JC-STAR label, and for how long? */
export function SearchPage() {
  useSearch();
  const [, navigate] = useLocation();
  // The router's own copy of the query has been decoded once already.
  const query = queryIn(window.location.search);
  const search = useLabelSearch(query);
  const found = useScheme();
  const scheme = found.state === 'ready' ? found.value : undefined;
  const change = (next: LabelQuery) => navigate(addressOf(next));
  // A word being typed is one entry of the browser's history, not one a letter.
  const type = (q: string) => navigate(addressOf({ ...query, q }), { replace: query.q !== '' });
  return (
    <Page title={say('search.title')}>
      <p className="lead">{say('search.lead')}</p>
      <SearchBox q={query.q} onQuery={type} />
      <SearchFilters {...{ query, scheme, change }} categories={search.found?.categories ?? []} />
      <Results
        {...{ query, search, scheme }}
        widen={() => change({ q: query.q, level: '', category: '', status: '' })}
      />
      <section className="panel no-print" aria-labelledby="jcstar-many">
        <h2 id="jcstar-many">{say('search.many')}</h2>
        <p>{say('search.manyBody')}</p>
        <p>
          <Link className="button button-outline" href="/jcstar/check">
            {say('search.manyLink')}
          </Link>
        </p>
      </section>
    </Page>
  );
}
