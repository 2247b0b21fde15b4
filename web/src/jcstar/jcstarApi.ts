import { type Outcome, request } from '../api/request';
import { numberInPath } from './numberInPath';
import type { Checked, Device, FoundLabels, ReadLabel, Requirement, Scheme } from './types';

/** What is looked for: one category, states with commas between; empty texts ask for everything. */
export interface LabelQuery {
  q: string;
  level: string;
  category: string;
  status: string;
}

export function searchLabels(
  query: LabelQuery,
  cursor: string,
  signal: AbortSignal,
): Promise<Outcome<FoundLabels>> {
  // A comma would begin the next category.
  const category = query.category.replaceAll(',', '\\,');
  const asked = Object.entries({ ...query, category, cursor }).filter(([, value]) => value !== '');
  return request(`/v1/jcstar/labels?${new URLSearchParams(asked)}`, { signal });
}

export function readLabel(registrationNumber: string, signal: AbortSignal): Promise<Outcome<ReadLabel>> {
  return request(`/v1/jcstar/labels/${numberInPath(registrationNumber)}`, { signal });
}

export function readScheme(): Promise<Outcome<Scheme>> {
  return request('/v1/jcstar/scheme');
}

/** Asks for verdicts. Nothing of it is stored. */
export function checkDevices(
  requirement: Requirement,
  devices: Device[],
  signal: AbortSignal,
): Promise<Outcome<Checked>> {
  const body = JSON.stringify({ requirement, devices });
  return request('/v1/jcstar/inventory-checks', { method: 'POST', body, signal });
}
