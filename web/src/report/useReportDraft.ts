import { useCallback, useEffect, useRef, useState } from 'react';
import { EMPTY, type ReportDraft } from './draft';
import { isDraftKept, isOfTab, loadReport, saveReport, wipeReport } from './draftStore';

export interface ReportOnDevice {
  draft: ReportDraft;
  /** False where the browser refuses to keep anything. */
  stored: boolean;
  /** Whether it ends with the tab. */
  ofTab: boolean;
  /** Whether this visit goes on with what an earlier one left. */
  restored: boolean;
  change: (change: Partial<ReportDraft>) => void;
  wipe: () => void;
}

/** The draft under that key, written to the device at every change. */
export function useReportDraft(key: string, begin: () => Partial<ReportDraft> = () => ({})): ReportOnDevice {
  const [begun] = useState(begin);
  const [draft, setDraft] = useState<ReportDraft>(() => ({ ...loadReport(key), ...begun }));
  const [restored] = useState(() => isDraftKept(key));
  const untouched = useRef(draft);
  const [stored, setStored] = useState(true);
  useEffect(() => {
    // Whoever only looks leaves nothing on the device.
    if (draft !== untouched.current) setStored(saveReport(key, draft));
  }, [key, draft]);
  useEffect(() => {
    // Another tab of the same device writes the same report.
    const follow = (event: StorageEvent) => {
      if (event.key !== key) return;
      const theirs = loadReport(key);
      // Written there: two tabs that answer each other would never rest.
      untouched.current = theirs;
      setDraft(theirs);
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, [key]);
  const change = useCallback(
    (changed: Partial<ReportDraft>) => setDraft((now) => ({ ...now, ...changed })),
    [],
  );
  const wipe = useCallback(() => {
    const fresh = { ...EMPTY, ...begun };
    untouched.current = fresh;
    wipeReport(key);
    setDraft(fresh);
  }, [key, begun]);
  return { draft, stored, ofTab: isOfTab(key), restored, change, wipe };
}
