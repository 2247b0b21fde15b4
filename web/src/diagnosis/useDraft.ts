import { useCallback, useEffect, useState } from 'react';
import { type Draft, EMPTY_DRAFT } from './draft';
import { loadDraft, saveDraft } from './draftStore';

export interface DraftOnDevice {
  draft: Draft;
  /** False where the browser refuses to keep anything. */
  stored: boolean;
  change: (next: (draft: Draft) => Draft) => void;
  wipe: () => void;
}

/** The draft under that key, written to the device at every change. */
export function useDraft(key: string): DraftOnDevice {
  const [draft, setDraft] = useState(() => loadDraft(key));
  const [stored, setStored] = useState(true);
  useEffect(() => setStored(saveDraft(key, draft)), [key, draft]);
  useEffect(() => {
    // Another tab of the same device answers the same sheet.
    const follow = (event: StorageEvent) => {
      if (event.key === key) setDraft(loadDraft(key));
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, [key]);
  const wipe = useCallback(() => setDraft(EMPTY_DRAFT), []);
  return { draft, stored, change: setDraft, wipe };
}

/** The same draft, whose wiping takes something else with it. */
export function alsoWiping(device: DraftOnDevice, wipe: () => void): DraftOnDevice {
  return {
    ...device,
    wipe: () => {
      device.wipe();
      wipe();
    },
  };
}
