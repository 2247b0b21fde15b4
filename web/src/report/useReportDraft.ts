import { useCallback, useEffect, useState } from 'react';
import { EMPTY, type ReportDraft } from './draft';
import { loadReport, saveReport } from './draftStore';

export interface ReportOnDevice {
  draft: ReportDraft;
  /** False where the browser refuses to keep anything. */
  stored: boolean;
  change: (change: Partial<ReportDraft>) => void;
  wipe: () => void;
}

/** The draft under that key, written to the device at every change. */
export function useReportDraft(key: string, begun: Partial<ReportDraft> = {}): ReportOnDevice {
  const [draft, setDraft] = useState<ReportDraft>(() => ({ ...loadReport(key), ...begun }));
  const [stored, setStored] = useState(true);
  useEffect(() => setStored(saveReport(key, draft)), [key, draft]);
  useEffect(() => {
    // Another tab of the same device writes the same report.
    const follow = (event: StorageEvent) => {
      if (event.key === key) setDraft(loadReport(key));
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, [key]);
  const change = useCallback(
    (changed: Partial<ReportDraft>) => setDraft((now) => ({ ...now, ...changed })),
    [],
  );
  const wipe = useCallback(() => setDraft(EMPTY), []);
  return { draft, stored, change, wipe };
}
