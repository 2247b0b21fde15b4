import type { IncidentView } from './types';

export function casePath(community: string, incident: string): string {
  return `/communities/${community}/incidents/${incident}`;
}

/** Under what the receipt of an incident is held; the firm's own receipt is another one. */
export function receiptScope(community: string, incident: string): string {
  return `${community}/incidents/${incident}`;
}

const cases = new Map<string, { view: IncidentView; receipt: string }>();

/** What the server has just answered, so that showing it needs no second request. It ends with the document. */
export function rememberCase(view: IncidentView, receipt: string): void {
  cases.set(view.incidentId, { view, receipt });
}

export function rememberedCase(incident: string, receipt: string): IncidentView | undefined {
  const found = cases.get(incident);
  return found?.receipt === receipt ? found.view : undefined;
}

export function forgetCase(incident: string): void {
  cases.delete(incident);
}
