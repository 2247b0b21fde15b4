import { codeOf, type Failure, statusOf, violationsOf } from '../../api/failure';
import type { Outcome } from '../../api/request';
import type { Checked, Device, LabelHead, ListInForce, Requirement, Verdict } from '../types';
import { deviceOf, faultOf, type Line, questionOf } from './lines';

/** What is known so far: each verdict by its question, and the labels that verdicts name. */
export interface Known {
  verdicts: ReadonlyMap<string, Verdict>;
  /** What the server would not take, in its words, by question. */
  refusals: ReadonlyMap<string, string>;
  labels: ReadonlyMap<string, LabelHead>;
  facts: Omit<Checked, 'verdicts' | 'labels' | 'foreign'> | undefined;
}

export const NOTHING_KNOWN: Known = {
  verdicts: new Map(),
  refusals: new Map(),
  labels: new Map(),
  facts: undefined,
};

/** So few that a phone shows progress, so many that 10,000 devices stay below an address's posts a minute. */
export const PART = 500;

/** How often a list that is replaced during the check makes it begin anew. */
const RESTARTS_MAX = 3;

const BUSY_PAUSE_MS = 15_000;
const BUSY_TRIES_MAX = 8;

export interface Steps {
  ask: (requirement: Requirement, devices: Device[], signal: AbortSignal) => Promise<Outcome<Checked>>;
  /** Told after each part. */
  onKnown: (known: Known) => void;
  /** Told when the server asks for patience, and when it goes on. */
  onWaiting: (waiting: boolean) => void;
  pause: (ms: number, signal: AbortSignal) => Promise<void>;
  signal: AbortSignal;
}

/** The lines that nothing is known of yet, one for each question. */
export function unanswered(lines: readonly Line[], known: Known): Line[] {
  const asked = new Set<string>();
  return lines.filter((line) => {
    const question = questionOf(line);
    if (asked.has(question) || known.verdicts.has(question) || known.refusals.has(question)) return false;
    if (faultOf(line)) return false;
    asked.add(question);
    return true;
  });
}

/**
 * Asks for what is not known yet, part after part. All verdicts are of one version of the list: where it is replaced
 * meanwhile, it begins anew. Answers why it stopped early, or nothing. A cancelled request throws.
 */
export async function checkInParts(
  lines: readonly Line[],
  requirement: Requirement,
  before: Known,
  steps: Steps,
): Promise<Failure | undefined> {
  let known = before;
  let restarts = 0;
  for (;;) {
    const part = unanswered(lines, known).slice(0, PART);
    if (part.length === 0) return undefined;
    const outcome = await patiently(part, requirement, steps);
    if (!outcome.ok) {
      const refused = refusals(outcome.failure, part);
      if (refused.size === 0) return outcome.failure;
      known = { ...known, refusals: new Map([...known.refusals, ...refused]) };
    } else if (isReplaced(known, outcome.value) && restarts < RESTARTS_MAX) {
      restarts++;
      known = learnt({ ...NOTHING_KNOWN, refusals: known.refusals }, part, outcome.value);
    } else {
      known = learnt(known, part, outcome.value);
    }
    steps.onKnown(known);
    if (known.facts?.list.state === 'NOT_REGISTERED') return undefined;
  }
}

async function patiently(part: Line[], requirement: Requirement, steps: Steps): Promise<Outcome<Checked>> {
  for (let tries = 1; ; tries++) {
    const outcome = await steps.ask(requirement, part.map(deviceOf), steps.signal);
    const busy = !outcome.ok && [429, 503].includes(statusOf(outcome.failure) ?? 0);
    if (!busy || tries === BUSY_TRIES_MAX) return outcome;
    steps.onWaiting(true);
    await steps.pause(BUSY_PAUSE_MS, steps.signal);
    steps.onWaiting(false);
  }
}

function learnt(known: Known, part: Line[], { verdicts, labels, ...facts }: Checked): Known {
  const answered = verdicts.flatMap((verdict): [string, Verdict][] => {
    const line = part[verdict.device];
    return line ? [[questionOf(line), verdict]] : [];
  });
  return {
    verdicts: new Map([...known.verdicts, ...answered]),
    refusals: known.refusals,
    labels: new Map([
      ...known.labels,
      ...labels.map((label): [string, LabelHead] => [label.registrationNumber, label]),
    ]),
    facts,
  };
}

function isReplaced({ facts, verdicts }: Known, checked: Checked): boolean {
  return (
    verdicts.size > 0 &&
    (versionOf(facts?.list) !== versionOf(checked.list) || facts?.requirement.on !== checked.requirement.on)
  );
}

function versionOf(list: ListInForce | undefined): number | undefined {
  return list?.state === 'REGISTERED' ? list.version : undefined;
}

/** Which devices of the part the server would not take; none where the failure is about something else. */
function refusals(failure: Failure, part: Line[]): Map<string, string> {
  if (codeOf(failure) !== 'INVALID_REQUEST') return new Map();
  const named = violationsOf(failure).flatMap(({ path, message }): [string, string][] => {
    const line = part[Number(/^\/devices\/(\d+)(?:\/|$)/.exec(path)?.[1] ?? -1)];
    return line ? [[questionOf(line), message]] : [];
  });
  return new Map(named);
}
