import { useCallback, useEffect, useState } from 'react';
import type { Failure } from './failure';
import type { Outcome } from './request';

export type Resource<T> =
  | { state: 'loading'; reload: () => void }
  | { state: 'failed'; failure: Failure; reload: () => void }
  | { state: 'ready'; value: T; reload: () => void };

type Load<T> = (signal: AbortSignal) => Promise<Outcome<T>>;

interface Loaded<T> {
  key: string;
  outcome: Outcome<T>;
}

/**
 * What `load` answers, asked anew whenever `key` changes or `reload` is called. While it is reloaded the former
 * answer stays; an answer to a former key is never shown.
 */
export function useResource<T>(key: string, load: Load<T>): Resource<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>();
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((now) => now + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` names what `load` asks for, `round` asks again
  useEffect(() => {
    const abort = new AbortController();
    load(abort.signal).then(
      (outcome) => abort.signal.aborted || setLoaded({ key, outcome }),
      () => {},
    );
    return () => abort.abort();
  }, [key, round]);

  if (loaded?.key !== key) return { state: 'loading', reload };
  const { outcome } = loaded;
  return outcome.ok
    ? { state: 'ready', value: outcome.value, reload }
    : { state: 'failed', failure: outcome.failure, reload };
}
