import { useRef, useState } from 'react';
import type { Failure } from '../../api/failure';
import { statusOf } from '../../api/failure';
import { usePlace } from '../../staff/membership';
import { type CaseChange, changeIncident, type DeskIncident } from './incidentsApi';

/** Changes a case as it was read; where somebody else was first, it is read again and nothing is overwritten. */
export function useChange({ incidentId, case: { version } }: DeskIncident, onChanged: () => void) {
  const { community } = usePlace();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const change = async (wanted: CaseChange): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    const outcome = await changeIncident(community, incidentId, version, wanted);
    running.current = false;
    setBusy(false);
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (outcome.ok || statusOf(outcome.failure) === 412) onChanged();
    return outcome.ok;
  };
  return { busy, failure, change };
}
