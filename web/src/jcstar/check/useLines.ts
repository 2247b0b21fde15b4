import { useCallback, useEffect, useRef, useState } from 'react';
import type { Requirement } from '../types';
import { type Draft, loadDraft, type Place, saveDraft, wipeDraft } from './draft';
import { DEVICES_MAX, type Line, type Typed } from './lines';

/** What the last change was, for whoever wants it undone. */
export type Done = { act: 'ADDED' | 'REPLACED' | 'CHANGED' | 'REMOVED' | 'CLEARED'; count: number };

export interface Lines extends Draft {
  /** False where the browser refuses to keep anything. */
  stored: boolean;
  /** Whether the list lay on this device when the page was opened. */
  restored: boolean;
  last: Done | undefined;
  /** Takes devices in, after the list or in its stead; how many there was no room for. */
  take: (devices: Typed[], instead: boolean) => number;
  change: (id: number, typed: Typed) => void;
  remove: (id: number) => void;
  clear: () => void;
  undo: () => void;
  require: (requirement: Requirement) => void;
  /** Begins anew with another list, which cannot be undone. */
  begin: (draft: Draft) => void;
  /** Takes the list off the device, to which nothing of it is written any more. */
  forget: () => void;
}

const PAST_MAX = 30;

/** Writing 10,000 devices takes a moment: not at each of several changes in a row. */
const WRITE_PAUSE_MS = 400;

interface State extends Draft {
  past: { lines: Line[]; done: Done }[];
}

/** The list of the page, kept on the device at every change; it begins with `first`, or with what lies there. */
export function useLines(place: Place, first?: Draft): Lines {
  const [state, setState] = useState<State>(() => ({ ...(first ?? loadDraft(place)), past: [] }));
  const [restored] = useState(state.lines.length > 0);
  const { stored, forget } = useKept(place, state);
  const step = useCallback((done: Done, next: (lines: Line[]) => Line[]) => {
    setState((now) => ({
      ...now,
      lines: next(now.lines),
      past: [...now.past, { lines: now.lines, done }].slice(-PAST_MAX),
    }));
  }, []);

  const { lines, requirement, past } = state;
  return {
    lines,
    requirement,
    stored,
    restored,
    last: past.at(-1)?.done,
    take: (devices, instead) => {
      const room = DEVICES_MAX - (instead ? 0 : lines.length);
      const taken = devices.slice(0, Math.max(0, room));
      step({ act: instead ? 'REPLACED' : 'ADDED', count: taken.length }, (now) =>
        numbered(instead ? [] : now, taken),
      );
      return devices.length - taken.length;
    },
    change: (id, typed) =>
      step({ act: 'CHANGED', count: 1 }, (now) =>
        now.map((line) => (line.id === id ? { ...typed, id } : line)),
      ),
    remove: (id) => step({ act: 'REMOVED', count: 1 }, (now) => now.filter((line) => line.id !== id)),
    clear: () => step({ act: 'CLEARED', count: lines.length }, () => []),
    undo: () =>
      setState((now) => {
        const before = now.past.at(-1);
        return before ? { ...now, lines: before.lines, past: now.past.slice(0, -1) } : now;
      }),
    require: (next) => setState((now) => ({ ...now, requirement: next })),
    begin: (draft) => setState({ ...draft, past: [] }),
    forget,
  };
}

function numbered(lines: Line[], devices: Typed[]): Line[] {
  const last = lines.reduce((most, { id }) => Math.max(most, id), 0);
  return [...lines, ...devices.map((typed, index) => ({ ...typed, id: last + 1 + index }))];
}

/** Writes the list a moment after each change, and at once where the page is left. */
function useKept({ shelf, key }: Place, { lines, requirement }: Draft) {
  const [stored, setStored] = useState(true);
  const unwritten = useRef<() => void>(undefined);
  const forgotten = useRef(false);
  useEffect(() => {
    const write = () => {
      unwritten.current = undefined;
      if (!forgotten.current) setStored(saveDraft({ shelf, key }, { lines, requirement }));
    };
    unwritten.current = write;
    const pause = setTimeout(write, WRITE_PAUSE_MS);
    return () => clearTimeout(pause);
  }, [shelf, key, lines, requirement]);
  useEffect(() => {
    const flush = () => unwritten.current?.();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  const forget = useCallback(() => {
    forgotten.current = true;
    wipeDraft({ shelf, key });
  }, [shelf, key]);
  return { stored, forget };
}
