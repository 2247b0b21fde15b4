import { useState } from 'react';
import type { Failure } from '../../api/failure';
import type { Outcome } from '../../api/request';
import { type Resource, useResource } from '../../api/useResource';
import { type Closing, type Matter, readClosing } from './closing';

/** What the panels of the page can do: act, and see how it stands after that. */
export type Act = (ask: () => Promise<Outcome<Closing>>) => Promise<boolean>;

export interface ClosingState {
  resource: Resource<Closing>;
  /** The newest answer. */
  closing: Closing | undefined;
  act: Act;
  busy: boolean;
  failure: Failure | undefined;
}

export function useClosing(matter: Matter): ClosingState {
  const resource = useResource(`closing ${matter.office} ${matter.community}`, (signal) =>
    readClosing(matter, signal),
  );
  const [newer, setNewer] = useState<Closing>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const act: Act = async (ask) => {
    setBusy(true);
    setFailure(undefined);
    const outcome = await ask();
    setBusy(false);
    if (outcome.ok) setNewer(outcome.value);
    else setFailure(outcome.failure);
    return outcome.ok;
  };
  const first = resource.state === 'ready' ? resource.value : undefined;
  return { resource, closing: newer ?? first, act, busy, failure };
}
