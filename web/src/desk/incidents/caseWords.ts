import type { Choice } from '../../diagnosis/profileChoices';
import { MARKED, STATES, stateText, tlpText } from '../../report/words';
import { type TextKey, text } from '../../texts/staff';
import type { Outcomes } from './incidentsApi';

const LEVELS: readonly TextKey[] = [
  'cases.level0',
  'cases.level1',
  'cases.level2',
  'cases.level3',
  'cases.level4',
];

export function levelName(level: number): string {
  return text(LEVELS[level] ?? 'cases.level0');
}

export const LEVEL_CHOICES: Choice[] = [4, 3, 2, 1, 0].map((level) => ({
  value: String(level),
  name: levelName(level),
}));

export const STATE_CHOICES: Choice[] = STATES.map((state) => ({ value: state, name: stateText(state) }));

/** From what nobody else may know to what all may. */
export const TLP_CHOICES: Choice[] = MARKED.map((tlp) => ({ value: tlp, name: tlpText(tlp) }));

const OUTCOMES: Record<Outcomes, TextKey> = {
  RESOLVED: 'cases.resolved',
  FALSE_ALARM: 'cases.falseAlarm',
  DUPLICATE: 'cases.duplicate',
  NO_REPLY: 'cases.noReply',
  TRANSFERRED: 'cases.transferred',
};

export function outcomeText(outcome: Outcomes): string {
  return text(OUTCOMES[outcome]);
}

export const OUTCOME_CHOICES: Choice[] = (Object.keys(OUTCOMES) as Outcomes[]).map((value) => ({
  value,
  name: outcomeText(value),
}));
