import type { Outcome } from '../../api/request';
import type { components } from '../../api/schema';
import { staffRequest } from '../staffRequest';

export type Closing = components['schemas']['Closing'];
export type Phase = Closing['phase'];
export type Witness = components['schemas']['ClosingWitness'];

/** For whom the signed-in person acts: an owner of the community, or IPA, which never sees the archive. */
export type Office = 'COMMUNITY' | 'IPA';

export interface Matter {
  community: string;
  office: Office;
}

type Answer = Promise<Outcome<Closing>>;

export function readClosing(matter: Matter, signal?: AbortSignal): Answer {
  return staffRequest(path(matter), signal ? { signal } : {});
}

export function askClosing(matter: Matter): Answer {
  return staffRequest(path(matter), { method: 'POST' });
}

export function takeBack(matter: Matter): Answer {
  return staffRequest(path(matter), { method: 'DELETE' });
}

export function confirmClosing(matter: Matter, withoutWaiting: boolean): Answer {
  return staffRequest(`${path(matter)}/confirmation`, {
    method: 'POST',
    body: JSON.stringify({ withoutWaiting }),
  });
}

/** Makes the archive for a key, lets the erasing begin by its proof, or goes on. */
export function stepClosing(
  { community }: Matter,
  step: { recipient?: string; proof?: string } = {},
): Answer {
  return staffRequest(`${path({ community, office: 'COMMUNITY' })}/steps`, {
    method: 'POST',
    body: JSON.stringify(step),
  });
}

export function readPart({ community }: Matter, digest: string): Promise<Outcome<{ content: string }>> {
  return staffRequest(`${path({ community, office: 'COMMUNITY' })}/archive-parts/${digest}`);
}

function path({ community, office }: Matter): string {
  const last = office === 'IPA' ? 'closing-request' : 'closing';
  return `/v1/communities/${encodeURIComponent(community)}/${last}`;
}
