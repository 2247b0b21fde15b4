import type { Outcome } from '../../api/request';
import type { components } from '../../api/schema';
import { staffRequest } from '../staffRequest';

type Schemas = components['schemas'];

export type CommunityLine = Schemas['CommunityLine'];
export type Settings = Schemas['ReviewedCommunity'];
export type Opened = Schemas['OpenedCommunity'];
export type OwnerInvitation = Schemas['OwnerInvitation'];
export type Draft = Required<Omit<Schemas['OpenCommunityRequest'], 'owner'>>;

/** All of a community, with the version that a change of it names. */
export interface Versioned {
  settings: Settings;
  version: string;
}

export function listSettings(
  cursor: string,
  signal?: AbortSignal,
): Promise<Outcome<{ communities: CommunityLine[]; nextCursor?: string }>> {
  const from = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
  return staffRequest(`/v1/community-settings${from}`, signal ? { signal } : {});
}

export async function readSettings(community: string, signal?: AbortSignal): Promise<Outcome<Versioned>> {
  const outcome = await staffRequest<Settings>(`${path(community)}/settings`, signal ? { signal } : {});
  return outcome.ok
    ? { ok: true, value: { settings: outcome.value, version: `"${outcome.value.version}"` } }
    : outcome;
}

/** `body` as it was made once, so that what is sent again is the same. */
export function openCommunity(body: string, idempotencyKey: string): Promise<Outcome<Opened>> {
  return staffRequest('/v1/communities', {
    method: 'POST',
    headers: { 'Idempotency-Key': idempotencyKey },
    body,
  });
}

export function changeCommunity(
  community: string,
  version: string,
  changes: Partial<Draft>,
): Promise<Outcome<Schemas['CommunitySettings']>> {
  return staffRequest(path(community), { method: 'PATCH', ifMatch: version, body: JSON.stringify(changes) });
}

export function inviteOwner(
  community: string,
  name: string,
  idempotencyKey: string,
): Promise<Outcome<OwnerInvitation>> {
  return staffRequest(`${path(community)}/owner-invitations`, {
    method: 'POST',
    headers: { 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify({ name }),
  });
}

function path(community: string): string {
  return `/v1/communities/${encodeURIComponent(community)}`;
}
