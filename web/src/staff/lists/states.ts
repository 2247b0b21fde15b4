import { moment } from '../../texts/date';
import { type TextKey, text } from '../../texts/staff';
import type { ImportLine, State } from './lists';

const STATES: Record<State, TextKey> = {
  OPEN: 'lists.stateOpen',
  AWAITING_UPLOAD: 'lists.stateAwaiting',
  INCOMPLETE: 'lists.stateIncomplete',
  REFUSED: 'lists.stateRefused',
  READY: 'lists.stateReady',
  SCHEDULED: 'lists.stateScheduled',
  IN_FORCE: 'lists.stateInForce',
  REPLACED: 'lists.stateReplaced',
};

/** How an import stands, in words. */
export function stateText({ state, versions }: Pick<ImportLine, 'state' | 'versions'>): string {
  const from = versions[0]?.validFrom;
  return text(STATES[state], { from: from ? moment(from) : '', version: versions[0]?.version ?? '' });
}
