import { useEffect, useRef } from 'react';
import { text } from '../../texts/staff';
import { type Closing, type Matter, stepClosing } from './closing';
import type { ClosingState } from './useClosing';

/** Between two steps that had something to do, and two that only wait for others to forget. */
const PAUSE_MS = 100;
const WAIT_MS = 5000;

const RUNNING = {
  EXPORTING: 'closing.runningEXPORTING',
  CHECKING: 'closing.runningCHECKING',
  ERASING: 'closing.runningERASING',
} as const;

interface RunningProps {
  matter: Matter;
  closing: Closing;
  state: ClosingState;
}

/** Asks for step after step as long as the page is open; any owner's page goes on where this one was closed. */
export function Running({ matter, closing, state }: RunningProps) {
  const before = useRef<Closing>(undefined);
  const { act, busy, failure } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer asks for the next step, and nothing else does
  useEffect(() => {
    if (busy) return;
    const idle = failure !== undefined || before.current?.erased === closing.erased;
    before.current = closing;
    const wait = closing.phase === 'ERASING' && idle ? WAIT_MS : failure ? WAIT_MS : PAUSE_MS;
    const timer = setTimeout(() => void act(() => stepClosing(matter)), wait);
    return () => clearTimeout(timer);
  }, [closing, failure, busy]);
  return (
    <section className="panel closing-panel" aria-labelledby="closing-running">
      <h2 id="closing-running">{text(RUNNING[closing.phase as keyof typeof RUNNING])}</h2>
      <p>{text('closing.runningLead')}</p>
      <Progress closing={closing} />
    </section>
  );
}

function Progress({ closing: { phase, archive, checked, erased } }: { closing: Closing }) {
  const records = archive?.records ?? 0;
  const parts = (archive?.parts.length ?? 0) + 1;
  if (phase === 'EXPORTING') return <p role="status">{text('closing.exportedSoFar', { records })}</p>;
  const [value, max] = phase === 'CHECKING' ? [checked ?? 0, parts] : [erased ?? 0, records];
  return (
    <>
      <progress aria-label={text('closing.progress')} value={Math.min(value, max)} max={Math.max(max, 1)} />
      <p role="status">
        {phase === 'CHECKING'
          ? text('closing.checkedSoFar', { done: value, total: max })
          : text(value >= max ? 'closing.erasedLast' : 'closing.erasedSoFar', { done: value, total: max })}
      </p>
    </>
  );
}
