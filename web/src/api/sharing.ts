import { type Outcome, request } from './request';
import type { CreatedViewLink, ViewedDiagnosis, ViewLink } from './types';

/** A diagnosis, and the receipt by whose right its links are touched. */
interface Target {
  community: string;
  diagnosis: string;
  receipt: string;
}

export function createViewLink(
  target: Target,
  days: number,
  idempotencyKey: string,
): Promise<Outcome<CreatedViewLink>> {
  return request(`${path(target)}/view-links`, {
    method: 'POST',
    headers: { Receipt: target.receipt, 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify({ days }),
  });
}

export function listViewLinks(
  target: Target,
  signal: AbortSignal,
): Promise<Outcome<{ viewLinks: ViewLink[] }>> {
  return request(`${path(target)}/view-links`, { headers: { Receipt: target.receipt }, signal });
}

export function revokeViewLink(target: Target, viewLink: string): Promise<Outcome<undefined>> {
  return request(`${path(target)}/view-links/${encodeURIComponent(viewLink)}`, {
    method: 'DELETE',
    headers: { Receipt: target.receipt },
  });
}

export function viewDiagnosis(
  community: string,
  diagnosis: string,
  viewKey: string,
  signal: AbortSignal,
): Promise<Outcome<ViewedDiagnosis>> {
  return request(`${path({ community, diagnosis })}/view`, { headers: { 'View-Key': viewKey }, signal });
}

function path({ community, diagnosis }: Pick<Target, 'community' | 'diagnosis'>): string {
  return `/v1/communities/${encodeURIComponent(community)}/diagnoses/${encodeURIComponent(diagnosis)}`;
}
