import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../api/failure';
import { type LabelQuery, searchLabels } from '../jcstarApi';
import type { FoundLabels } from '../types';
import { addressOf } from './searchAddress';

interface Answered {
  key: string;
  found: FoundLabels | undefined;
  failure: Failure | undefined;
}

export interface LabelSearch extends Omit<Answered, 'key'> {
  /** What is shown answers an earlier question, and the answer to this one is on its way. */
  waiting: boolean;
  loadingMore: boolean;
  more: () => void;
  retry: () => void;
}

/** The answer as it was left, so that coming back from a label finds the same rows. It ends with the document. */
let kept: { key: string; found: FoundLabels; at: number } | undefined;

const KEPT_MS = 60_000;

function keptFor(key: string): FoundLabels | undefined {
  return kept?.key === key && Date.now() - kept.at < KEPT_MS ? kept.found : undefined;
}

/** For tests, of which each is a visit of its own. */
export function forgetSearch(): void {
  kept = undefined;
}

const NOTHING: Answered = { key: '', found: undefined, failure: undefined };

/**
 * The labels that the query finds. While a newer question waits the former answer stays, said to be old; an answer
 * to a former question that comes late is thrown away.
 */
export function useLabelSearch(query: LabelQuery): LabelSearch {
  const key = addressOf(query);
  const [answered, setAnswered] = useState<Answered>(() => {
    const found = keptFor(key);
    return found ? { key, found, failure: undefined } : NOTHING;
  });
  const [round, setRound] = useState(0);
  const [loadingMore, setLoadingMore] = useState(false);
  const take = useCallback((next: Answered) => {
    if (next.found && !next.failure) kept = { key: next.key, found: next.found, at: Date.now() };
    setAnswered(next);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` names the query, `round` asks again
  useEffect(() => {
    const known = keptFor(key);
    if (known) return take({ key, found: known, failure: undefined });
    const abort = new AbortController();
    searchLabels(query, '', abort.signal).then(
      (outcome) => {
        if (abort.signal.aborted) return;
        take(
          outcome.ok
            ? { key, found: outcome.value, failure: undefined }
            : { key, found: undefined, failure: outcome.failure },
        );
      },
      () => {},
    );
    return () => abort.abort();
  }, [key, round, take]);

  const retry = useCallback(() => {
    kept = undefined;
    setRound((now) => now + 1);
  }, []);
  useOnline(answered.failure?.kind === 'connection', retry);
  const { found, failure } = answered;
  const more = async () => {
    if (!found?.cursor || loadingMore) return;
    setLoadingMore(true);
    const outcome = await searchLabels(query, found.cursor, new AbortController().signal);
    setLoadingMore(false);
    setAnswered((now) => (now.key === key ? added(now, outcome.ok ? outcome.value : outcome.failure) : now));
  };
  return { found, failure, waiting: answered.key !== key, loadingMore, more: () => void more(), retry };
}

function added(now: Answered, next: FoundLabels | Failure): Answered {
  if (!('labels' in next)) return { ...now, failure: next };
  const known = new Set(now.found?.labels.map(({ registrationNumber }) => registrationNumber));
  const fresh = next.labels.filter(({ registrationNumber }) => !known.has(registrationNumber));
  const found = { ...next, labels: [...(now.found?.labels ?? []), ...fresh] };
  kept = { key: now.key, found, at: Date.now() };
  return { ...now, found, failure: undefined };
}

/** Asks again by itself once the device is back on the network. */
function useOnline(lost: boolean, retry: () => void): void {
  useEffect(() => {
    if (!lost) return undefined;
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [lost, retry]);
}
