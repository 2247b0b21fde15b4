import type { Violation } from '../api/types';
import { CONSENT_FIELD, type Fault, ORIGIN_FIELD } from '../diagnosis/faults';
import { tell } from '../texts/incident';
import type { ReportDraft } from './draft';
import { fieldId } from './fields';
import { momentOf } from './japan';

export const STORY_MAX_LENGTH = 10_000;

/** A device's clock may be a little fast. */
const GRACE_MS = 5 * 60_000;

/** What the person has to do before it is worth asking. */
export function reportFaults(draft: ReportDraft, now = Date.now()): Fault[] {
  return [...symptomFaults(draft), ...momentFaults(draft, now), ...storyFaults(draft)];
}

function symptomFaults({ symptoms }: ReportDraft): Fault[] {
  return symptoms.length > 0 ? [] : [{ field: fieldId('symptoms'), message: tell('fault.symptoms') }];
}

function momentFaults(draft: ReportDraft, now: number): Fault[] {
  const noticed = momentOf(draft.noticedAt);
  const started = momentOf(draft.startedAt);
  const faults: Fault[] = [];
  if (noticed === undefined) faults.push({ field: fieldId('noticedAt'), message: tell('fault.noticedAt') });
  else if (Date.parse(noticed) > now + GRACE_MS) {
    faults.push({ field: fieldId('noticedAt'), message: tell('fault.future') });
  }
  if (draft.startedAt !== '' && started === undefined) {
    faults.push({ field: fieldId('startedAt'), message: tell('fault.startedAt') });
  } else if (started && noticed && Date.parse(started) > Date.parse(noticed)) {
    faults.push({ field: fieldId('startedAt'), message: tell('fault.order') });
  }
  return faults;
}

function storyFaults({ story }: ReportDraft): Fault[] {
  const count = [...story.trim()].length;
  if (count <= STORY_MAX_LENGTH) return [];
  return [{ field: fieldId('story'), message: tell('fault.story', { count }) }];
}

/** The server's violations, each at the field that its JSON Pointer names. */
export function reportFaultsOf(violations: Violation[]): Fault[] {
  return violations.map(({ path, message }) => ({ field: fieldOf(path), message }));
}

function fieldOf(path: string): string | undefined {
  if (path === '/consent' || path.startsWith('/consent/')) return CONSENT_FIELD;
  if (path === '/origin') return ORIGIN_FIELD;
  const name = /^\/(?:statement\/(?:personalData\/|situation\/)?|profile\/|contact\/)?([A-Za-z]+)/.exec(
    path,
  )?.[1];
  return name && name !== 'statement' ? fieldId(name) : undefined;
}
