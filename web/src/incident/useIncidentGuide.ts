import { getIncidentGuide } from '../api/kyojo';
import type { Outcome } from '../api/request';
import type { IncidentGuide } from '../api/types';
import { type Resource, useResource } from '../api/useResource';

/** Asked for once: whoever has it needs no network to go on. */
let fetched: Promise<Outcome<IncidentGuide>> | undefined;

export function useIncidentGuide(): Resource<IncidentGuide> {
  return useResource('current', once);
}

function once(): Promise<Outcome<IncidentGuide>> {
  fetched ??= getIncidentGuide().then((outcome) => {
    if (!outcome.ok) fetched = undefined;
    return outcome;
  });
  return fetched;
}
