import { useEffect, useState } from 'react';

/** Timers of browsers do not take more than 24 days. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

/** Whether the time has come, by this device's clock; says so when it does. */
export function useReached(timestamp: string | undefined): boolean {
  const at = timestamp ? Date.parse(timestamp) : Number.POSITIVE_INFINITY;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (now >= at) return;
    const timer = setTimeout(() => setNow(Date.now()), Math.min(at - now + 500, LONGEST_MS));
    return () => clearTimeout(timer);
  }, [at, now]);
  return now >= at;
}
