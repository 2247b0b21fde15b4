import { useRef, useState } from 'react';
import type { Refusal } from './submission';

export interface Sending {
  sending: boolean;
  /** Counts the refusals, those of this page's own checks too. */
  refusals: number;
  refusal: Refusal | undefined;
  /** Runs `work` unless it runs already; what it answers is why there is no result. */
  send: (work: () => Promise<Refusal | undefined>) => Promise<void>;
}

/** One request at a time, however often the button is pressed. */
export function useSending(): Sending {
  const busy = useRef(false);
  const [sending, setSending] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const [refusal, setRefusal] = useState<Refusal>();

  async function send(work: () => Promise<Refusal | undefined>): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    const refused = await work();
    busy.current = false;
    setSending(false);
    setRefusal(refused);
    if (refused) setRefusals((count) => count + 1);
  }

  return { sending, refusals, refusal, send };
}

/** A refusal by the page itself, whose faults are computed afresh while the person puts them right. */
export const NOT_READY: Refusal = {
  message: undefined,
  faults: [],
  noticeOutdated: false,
  keySpent: false,
};
