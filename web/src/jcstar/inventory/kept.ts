import { type Draft, requirementIn } from '../check/draft';
import { deviceOf, type Line, questionOf, typedOf } from '../check/lines';
import type { Begun } from '../check/useVerdicts';
import type { Conclusion, Inventory, LabelHead, Requirement, Verdict } from '../types';

/** What became of a device since the firm last took note. */
export interface Change {
  line: Line;
  before: Conclusion;
  now: Conclusion;
}

export function draftOfInventory({ devices, requirement }: Inventory): Draft {
  return {
    lines: devices.map((device, index) => ({ ...typedOf(device), id: index + 1 })),
    requirement: requirementIn(requirement),
  };
}

/** What the answer says of the devices, so that nothing needs to be asked again. */
export function begunWith(inventory: Inventory): Begun {
  const { devices, labels, list, note, requirement, checkedAt } = inventory;
  const asked = requirementIn(requirement);
  const verdicts = devices.flatMap((device): [string, Verdict][] =>
    device.verdict ? [[questionOf(typedOf(device)), device.verdict]] : [],
  );
  return {
    requirement: asked,
    known: {
      verdicts: new Map(verdicts),
      refusals: new Map(),
      labels: new Map(labels.map((label): [string, LabelHead] => [label.registrationNumber, label])),
      facts: {
        list,
        note,
        requirement: { level: asked.level, on: asked.on ?? dayInJapan(checkedAt) },
        checkedAt,
      },
    },
  };
}

/** Where no list of labels had been imported, nothing was known that could change. */
export function changesIn({ devices }: Inventory): Change[] {
  return devices.flatMap((device, index): Change[] => {
    const { changed, seen, verdict } = device;
    if (!changed || !seen || !verdict) return [];
    return [{ line: { ...typedOf(device), id: index + 1 }, before: seen, now: verdict.conclusion }];
  });
}

/** Whether the list on the page says something else than the one that is kept. */
export function differs(lines: readonly Line[], requirement: Requirement, inventory: Inventory): boolean {
  const kept = draftOfInventory(inventory);
  const text = (list: readonly Line[], asked: Requirement) =>
    JSON.stringify([list.map(deviceOf), asked.level, asked.on ?? '']);
  return text(lines, requirement) !== text(kept.lines, kept.requirement);
}

function dayInJapan(at: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date(at));
}
