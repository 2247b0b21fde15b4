import type { Outcome } from '../../api/request';
import type { components } from '../../api/schema';
import type { Role } from '../membership';
import { staffRequest } from '../staffRequest';

type Schemas = components['schemas'];

export type Member = Schemas['Member'];
export type OpenInvitation = Schemas['OpenInvitation'];
export type CreatedInvitation = Schemas['CreatedInvitation'];

/** What somebody is to be. */
export interface Post {
  role: Role;
  name: string;
}

/** Everybody, with the version that a change of it names. */
export interface Staff {
  members: Member[];
  invitations: OpenInvitation[];
  version: string;
}

export async function listMembers(community: string, signal: AbortSignal): Promise<Outcome<Staff>> {
  return versioned(await staffRequest(path(community), { signal }));
}

export function invite(
  community: string,
  post: Post,
  idempotencyKey: string,
): Promise<Outcome<CreatedInvitation>> {
  return staffRequest(path(community), {
    method: 'POST',
    headers: { 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify(post),
  });
}

export async function changeMember(
  community: string,
  { version }: Staff,
  member: string,
  post: Post,
): Promise<Outcome<Staff>> {
  const body = JSON.stringify(post);
  return versioned(await staffRequest(one(community, member), { method: 'PATCH', ifMatch: version, body }));
}

/** Takes a member's place, or an invitation, away. */
export async function removeMember(
  community: string,
  { version }: Staff,
  member: string,
): Promise<Outcome<Staff>> {
  return versioned(await staffRequest(one(community, member), { method: 'DELETE', ifMatch: version }));
}

function versioned(outcome: Outcome<Schemas['Members']>): Outcome<Staff> {
  return outcome.ok ? { ok: true, value: { ...outcome.value, version: outcome.etag ?? '' } } : outcome;
}

function path(community: string): string {
  return `/v1/communities/${encodeURIComponent(community)}/members`;
}

function one(community: string, member: string): string {
  return `${path(community)}/${encodeURIComponent(member)}`;
}
