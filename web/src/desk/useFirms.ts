import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../api/failure';
import { type DeskRow, type Filter, listDiagnoses, queryOf } from './deskApi';
import { gather, type Loaded, ROWS_WANTED } from './gather';

export interface Firms {
  rows: DeskRow[];
  loading: boolean;
  failure: Failure | undefined;
  /** Whether there may be more. */
  hasMore: boolean;
  more: () => void;
}

const NOTHING: Loaded = { rows: [], cursor: '', failure: undefined, loading: true };

/** The list as it was left, so that coming back from a firm finds the same rows. It ends with the document. */
let kept: { key: string; rows: DeskRow[]; at: number } | undefined;

/** Which list is the present one: what was asked for before a change is not kept after it. */
let changes = 0;

/** Long enough for a look at a firm; and what is shown again is asked for again at once, because others work too. */
const KEPT_MS = 30_000;

function keptFor(key: string): DeskRow[] {
  return kept?.key === key && Date.now() - kept.at < KEPT_MS ? kept.rows : [];
}

/** After a change of what the list shows. */
export function forgetFirms(): void {
  kept = undefined;
  changes++;
}

/** The list by the filter, page after page; another filter begins anew. */
export function useFirms(community: string, filter: Filter): Firms {
  const key = `${community} ${queryOf(filter)}`;
  const [loaded, setLoaded] = useState<Loaded>(() => ({ ...NOTHING, rows: keptFor(key) }));
  const turn = useRef(0);

  const load = useCallback(
    async (begun: { rows: DeskRow[]; cursor: string }, meanwhile: DeskRow[] = []) => {
      const mine = ++turn.current;
      const before = changes;
      const ask = (next: string) => listDiagnoses(community, filter, next);
      for await (const step of gather(ask, begun, Math.max(ROWS_WANTED, meanwhile.length))) {
        if (turn.current !== mine) return;
        if (!step.loading && changes === before) {
          kept = step.failure ? undefined : { key, rows: step.rows, at: Date.now() };
        }
        setLoaded(step.loading && meanwhile.length > 0 ? { ...step, rows: meanwhile } : step);
      }
    },
    [community, filter, key],
  );

  useEffect(() => {
    const begin = () => void load({ rows: [], cursor: '' }, keptFor(key));
    const here = window.location.href;
    // The link to the list pressed on the list itself: nothing else would notice.
    const onPush = () => window.location.href === here && begin();
    window.addEventListener('pushState', onPush);
    begin();
    return () => {
      window.removeEventListener('pushState', onPush);
      turn.current++;
    };
  }, [key, load]);

  const { rows, cursor, failure, loading } = loaded;
  return {
    rows,
    loading,
    failure,
    hasMore: cursor !== undefined && !loading,
    more: () => void load({ rows, cursor: cursor ?? '' }),
  };
}
