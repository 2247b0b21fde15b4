import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../api/failure';
import { type DeskRow, type Filter, listDiagnoses, queryOf } from './deskApi';
import { gather, type Loaded } from './gather';

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
let kept: { key: string; loaded: Loaded; at: number } | undefined;

/** Others work too: what is older is asked for again. */
const KEPT_MS = 5 * 60_000;

function keptFor(key: string): Loaded | undefined {
  return kept?.key === key && Date.now() - kept.at < KEPT_MS ? kept.loaded : undefined;
}

/** After a change of what the list shows. */
export function forgetFirms(): void {
  kept = undefined;
}

/** The list by the filter, page after page; another filter begins anew. */
export function useFirms(community: string, filter: Filter): Firms {
  const key = `${community} ${queryOf(filter)}`;
  const [loaded, setLoaded] = useState<Loaded>(() => keptFor(key) ?? NOTHING);
  const current = useRef(key);

  const load = useCallback(
    async (rows: DeskRow[], cursor: string) => {
      const begun = { rows, cursor };
      const ask = (next: string) => listDiagnoses(community, filter, next);
      for await (const step of gather(ask, begun)) {
        if (current.current !== key) return;
        if (!step.loading) {
          kept = step.failure ? undefined : { key, loaded: step, at: Date.now() };
        }
        setLoaded(step);
      }
    },
    [community, filter, key],
  );

  useEffect(() => {
    current.current = key;
    const before = keptFor(key);
    if (before) setLoaded(before);
    else void load([], '');
  }, [key, load]);

  const { rows, cursor, failure, loading } = loaded;
  return {
    rows,
    loading,
    failure,
    hasMore: cursor !== undefined && !loading,
    more: () => void load(rows, cursor ?? ''),
  };
}
