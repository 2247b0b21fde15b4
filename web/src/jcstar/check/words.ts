import { type JcstarKey, say } from '../../texts/jcstar';
import type { Scheme } from '../types';
import type { Group } from './judged';
import type { LineFault } from './lines';
import { CHARS_MAX } from './lines';

/** What a verdict is called; the scheme's own words, but for what has none yet. */
export function groupName(group: Group, scheme: Scheme): string {
  if (group === 'UNCHECKABLE') return say('group.uncheckable');
  if (group === 'UNCHECKED') return say('group.unchecked');
  return scheme.conclusions.find(({ id }) => id === group)?.name ?? group;
}

export function groupHelp(
  group: Group,
  scheme: Scheme,
): { explanation: string; nextStep: string } | undefined {
  if (group === 'UNCHECKED') return undefined;
  if (group === 'UNCHECKABLE') {
    return { explanation: say('group.uncheckableBody'), nextStep: say('group.uncheckableNext') };
  }
  return scheme.conclusions.find(({ id }) => id === group);
}

const FAULTS: Record<LineFault, JcstarKey> = { NEITHER: 'fault.NEITHER', LONG: 'fault.LONG' };

export function faultWords(fault: LineFault): string {
  return say(FAULTS[fault], { max: CHARS_MAX });
}
