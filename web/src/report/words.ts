import { type IncidentKey, tell } from '../texts/incident';
import type { CaseState, Tlp } from './types';

const STATE: Record<CaseState, IncidentKey> = {
  RECEIVED: 'state.received',
  CHECKING: 'state.checking',
  RESPONDING: 'state.responding',
  WAITING: 'state.waiting',
  DONE: 'state.done',
};

export const STATES = Object.keys(STATE) as CaseState[];

export function stateText(state: CaseState): string {
  return tell(STATE[state]);
}

const MARKS: Record<Tlp, IncidentKey> = {
  RED: 'tlp.markRed',
  AMBER_STRICT: 'tlp.markAmberStrict',
  AMBER: 'tlp.markAmber',
  GREEN: 'tlp.markGreen',
  CLEAR: 'tlp.markClear',
};

export const MARKED = Object.keys(MARKS) as Tlp[];

/** The mark as FIRST writes it, with what it means. */
export function tlpText(tlp: Tlp): string {
  return tell(MARKS[tlp]);
}
