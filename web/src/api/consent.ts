import { type Outcome, request } from './request';
import type { IdentityConsent } from './types';

/** Whether the community's staff may see who the firm is. */
export function readConsent(
  community: string,
  receipt: string,
  signal: AbortSignal,
): Promise<Outcome<IdentityConsent>> {
  return request(path(community), { headers: { Receipt: receipt }, signal });
}

/** Gives the consent or takes it back, at once; `wording` is the version of the words that were shown. */
export function changeConsent(
  community: string,
  receipt: string,
  change: { shareIdentity: boolean; wording: string },
): Promise<Outcome<IdentityConsent>> {
  return request(path(community), {
    method: 'PUT',
    headers: { Receipt: receipt },
    body: JSON.stringify(change),
  });
}

function path(community: string): string {
  return `/v1/communities/${encodeURIComponent(community)}/consent`;
}
