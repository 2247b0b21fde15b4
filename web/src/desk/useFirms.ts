import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../api/failure';
import { type DeskRow, type Filter, listDiagnoses, queryOf } from './deskApi';

export interface Firms {
  rows: DeskRow[];
  loading: boolean;
  failure: Failure | undefined;
  /** Whether there may be more. */
  hasMore: boolean;
  more: () => void;
}

interface Loaded {
  rows: DeskRow[];
  cursor: string | undefined;
  failure: Failure | undefined;
  loading: boolean;
}

const NOTHING: Loaded = { rows: [], cursor: '', failure: undefined, loading: true };

/** The list by the filter, page after page; another filter begins anew. */
export function useFirms(community: string, filter: Filter): Firms {
  const key = `${community} ${queryOf(filter)}`;
  const [loaded, setLoaded] = useState<Loaded>(NOTHING);
  const current = useRef(key);

  const load = useCallback(
    async (rows: DeskRow[], cursor: string) => {
      setLoaded({ rows, cursor, failure: undefined, loading: true });
      const outcome = await listDiagnoses(community, filter, cursor);
      if (current.current !== key) return;
      setLoaded(
        outcome.ok
          ? {
              rows: [...rows, ...outcome.value.diagnoses],
              cursor: outcome.value.nextCursor,
              failure: undefined,
              loading: false,
            }
          : { rows, cursor, failure: outcome.failure, loading: false },
      );
    },
    [community, filter, key],
  );

  useEffect(() => {
    current.current = key;
    void load([], '');
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
