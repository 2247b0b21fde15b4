import { createContext, useContext } from 'react';
import type { Outcome } from '../api/request';
import { staffRequest } from './staffRequest';

export type Role = 'OWNER' | 'STAFF' | 'LECTURER' | 'IPA';

/** What the signed-in person is in a community, or at IPA. */
export interface Membership {
  memberId: string;
  role: Role;
  name: string;
}

/** IPA is a tenant too. */
export const IPA = '00000000000000000000000000';

export interface Place {
  community: string;
  communityName: string;
  membership: Membership;
}

export const PlaceContext = createContext<Place | undefined>(undefined);

/** Where the person works, and as what: below `StaffArea` only. */
export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('A staff page stands outside StaffArea');
  return place;
}

export function readMembership(community: string, signal: AbortSignal): Promise<Outcome<Membership>> {
  return staffRequest(path(community), { signal });
}

/** Joins by an invitation. */
export function acceptInvitation(community: string, invitation: string): Promise<Outcome<Membership>> {
  return staffRequest(path(community), { method: 'POST', headers: { Invitation: invitation } });
}

function path(community: string): string {
  return `/v1/communities/${encodeURIComponent(community)}/membership`;
}
