import { useEffect, useMemo, useRef, useState } from 'react';
import type { Failure } from '../../api/failure';
import { checkDevices } from '../jcstarApi';
import type { Requirement } from '../types';
import { type Judged, judgedLines } from './judged';
import type { Line } from './lines';
import { checkInParts, type Known, NOTHING_KNOWN, type Steps, unanswered } from './verdicts';

export interface Verdicts {
  judged: Judged[];
  /** The labels that verdicts and candidates name. */
  labels: Known['labels'];
  facts: Known['facts'];
  state: 'IDLE' | 'RUNNING' | 'WAITING' | 'STOPPED' | 'FAILED';
  failure: Failure | undefined;
  /** How many lines of the list need no asking any more. */
  done: number;
  stop: () => void;
  /** Goes on after a stop or a failure. */
  goOn: () => void;
}

/** As a run left it. Verdicts of another requirement are none. */
interface Run {
  key: string;
  known: Known;
  state: Verdicts['state'];
  failure: Failure | undefined;
}

/** What another answer has told already. */
export interface Begun {
  known: Known;
  requirement: Requirement;
}

function keyOf({ level, on }: Requirement): string {
  return `${level} ${on ?? ''}`;
}

/**
 * The verdicts of the lines. What is not known yet is asked for as soon as the list or the requirement changes; a
 * stop holds until the person goes on.
 */
export function useVerdicts(lines: Line[], requirement: Requirement, begun?: Begun): Verdicts {
  const key = keyOf(requirement);
  const [run, setRun] = useState<Run>({
    key: begun ? keyOf(begun.requirement) : key,
    known: begun?.known ?? NOTHING_KNOWN,
    state: 'IDLE',
    failure: undefined,
  });
  const [stopped, setStopped] = useState(false);
  const [round, setRound] = useState(0);
  const abort = useRef<AbortController>(undefined);
  const known = run.key === key ? run.known : NOTHING_KNOWN;
  const latest = useRef(known);
  latest.current = known;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` names the requirement, `round` goes on
  useEffect(() => {
    const before = latest.current;
    if (stopped || before.facts?.list.state === 'NOT_REGISTERED') return undefined;
    if (unanswered(lines, before).length === 0) {
      setRun((now) => ({ ...now, state: 'IDLE', failure: undefined }));
      return undefined;
    }
    const mine = new AbortController();
    abort.current = mine;
    const tell = (change: Partial<Run>) => {
      if (!mine.signal.aborted) setRun((now) => ({ ...now, key, ...change }));
    };
    const steps: Steps = {
      ask: checkDevices,
      onKnown: (next) => tell({ known: next }),
      onWaiting: (waiting) => tell({ state: waiting ? 'WAITING' : 'RUNNING' }),
      pause,
      signal: mine.signal,
    };
    setRun({ key, known: before, state: 'RUNNING', failure: undefined });
    checkInParts(lines, requirement, before, steps).then(
      (failure) => tell({ state: failure ? 'FAILED' : 'IDLE', failure }),
      () => {},
    );
    return () => mine.abort();
  }, [lines, key, stopped, round]);

  const judged = useMemo(() => judgedLines(lines, known), [lines, known]);
  const done = useMemo(() => judged.filter(isDone).length, [judged]);
  const goOn = () => {
    setStopped(false);
    setRound((now) => now + 1);
  };
  useBackOnline(run.failure?.kind === 'connection', goOn);
  return {
    judged,
    labels: known.labels,
    facts: known.facts,
    state: stopped && done < lines.length ? 'STOPPED' : run.state,
    failure: run.failure,
    done,
    stop: () => {
      abort.current?.abort();
      setStopped(true);
    },
    goOn,
  };
}

function isDone({ verdict, fault, refusal }: Judged): boolean {
  return verdict !== undefined || fault !== undefined || refusal !== undefined;
}

function useBackOnline(lost: boolean, goOn: () => void): void {
  const go = useRef(goOn);
  go.current = goOn;
  useEffect(() => {
    if (!lost) return undefined;
    const again = () => go.current();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [lost]);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
