import type { Tone } from '../Icon';
import type { Conclusion, LabelHead, Verdict } from '../types';
import { faultOf, type Line, type LineFault, questionOf } from './lines';
import type { Known } from './verdicts';

/** A line with what is known of it. */
export interface Judged {
  line: Line;
  /** Its place in the list, from 1 on. */
  place: number;
  verdict: Verdict | undefined;
  label: LabelHead | undefined;
  fault: LineFault | undefined;
  /** Why the server would not take it. */
  refusal: string | undefined;
}

/** What lines are counted by. */
export type Group = Conclusion | 'UNCHECKABLE' | 'UNCHECKED';

const TONES: Record<Group, Tone> = {
  VALID: 'good',
  EXPIRING: 'soon',
  NOT_YET_VALID: 'waiting',
  EXPIRED: 'ended',
  LAPSED: 'ended',
  WITHDRAWN: 'ended',
  NOT_IN_LAST_LIST: 'unsure',
  LEVEL_TOO_LOW: 'ended',
  AMBIGUOUS: 'unsure',
  MODEL_NOT_COVERED: 'unsure',
  NOT_A_LABEL: 'ended',
  FOREIGN: 'unsure',
  NOT_FOUND: 'unsure',
  UNCHECKABLE: 'unsure',
  UNCHECKED: 'waiting',
};

export function toneOfGroup(group: Group): Tone {
  return TONES[group] ?? 'unsure';
}

export function judgedLines(lines: readonly Line[], { verdicts, labels, refusals }: Known): Judged[] {
  return lines.map((line, index) => {
    const question = questionOf(line);
    const verdict = verdicts.get(question);
    const number = verdict?.registrationNumber;
    return {
      line,
      place: index + 1,
      verdict,
      label: number === undefined ? undefined : labels.get(number),
      fault: faultOf(line),
      refusal: refusals.get(question),
    };
  });
}

export function groupOf({ verdict, fault, refusal }: Judged): Group {
  if (fault || refusal) return 'UNCHECKABLE';
  return verdict?.conclusion ?? 'UNCHECKED';
}

/** Whether the device carries a label as the requirement asks for. */
export function fulfils({ verdict }: Judged): boolean {
  return verdict?.conclusion === 'VALID' || verdict?.conclusion === 'EXPIRING';
}

/** How many lines there are of each group, the groups that occur in the order of `known`, others after them. */
export function tally(judged: readonly Judged[], known: readonly Group[]): [Group, number][] {
  const counts = new Map<Group, number>();
  for (const one of judged) counts.set(groupOf(one), (counts.get(groupOf(one)) ?? 0) + 1);
  const order = [...new Set<Group>([...known, ...counts.keys()])];
  return order.flatMap((group): [Group, number][] => {
    const count = counts.get(group);
    return count ? [[group, count]] : [];
  });
}
