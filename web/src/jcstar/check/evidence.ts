import { moment } from '../../texts/date';
import { say } from '../../texts/jcstar';
import { levelName } from '../LevelMeaning';
import type { RegisteredList, Scheme } from '../types';
import { named } from '../useScheme';
import { guarded } from './guarded';
import { groupOf, type Judged } from './judged';
import type { Known } from './verdicts';
import { groupName } from './words';

export type Facts = NonNullable<Known['facts']>;

/** The evidence sheet's columns, in the order of the forms that ask for it. */
export function evidenceHeading(): string[] {
  return [
    say('evidence.place'),
    say('evidence.name'),
    say('evidence.kind'),
    say('evidence.maker'),
    say('evidence.model'),
    say('evidence.verdict'),
    say('evidence.level'),
    say('evidence.number'),
    say('evidence.listedModel'),
    say('evidence.product'),
    say('evidence.supplier'),
    say('evidence.term'),
    say('evidence.on'),
    say('evidence.page'),
  ];
}

/** One device: what it is, what its verdict is, and by which label. */
export function evidenceRow(judged: Judged, facts: Facts, scheme: Scheme): string[] {
  const { line, place, label, verdict } = judged;
  const kind = line.kind ? named(scheme.deviceKinds, line.kind).name : '';
  return [
    String(place),
    line.name,
    kind,
    line.maker,
    line.model,
    groupName(groupOf(judged), scheme),
    label ? levelName(scheme, label.level) : '',
    label?.registrationNumber ?? '',
    label ? (verdict?.model ?? '') : '',
    label?.product ?? '',
    label?.supplier ?? '',
    label ? `${label.issuedOn}～${label.expiresOn}` : '',
    say('evidence.asOf', { on: facts.requirement.on }),
    label?.page ?? '',
  ];
}

/** Where the verdicts come from, and how old that is. */
export function sourceWords({ takenAt, sourceUrl }: RegisteredList): string {
  return say('evidence.source', { at: moment(takenAt), url: sourceUrl });
}

/** What holds for the whole sheet, below its rows. */
export function evidenceNotes(facts: Facts, scheme: Scheme): string[] {
  const { list, requirement, checkedAt, note } = facts;
  if (list.state === 'NOT_REGISTERED') return [];
  return [
    ...(list.sample ? [say('evidence.sample')] : []),
    say('evidence.required', { level: levelName(scheme, requirement.level), on: requirement.on }),
    say('evidence.checkedAt', { at: moment(checkedAt) }),
    sourceWords(list),
    note,
    say('evidence.notProof'),
  ];
}

/** The sheet as a file for spreadsheets: UTF-8 with the mark by which Excel knows it. */
export async function evidenceCsv(judged: readonly Judged[], facts: Facts, scheme: Scheme): Promise<string> {
  const { default: Papa } = await import('papaparse');
  const rows = judged.map((one) => {
    const [place, ...words] = evidenceRow(one, facts, scheme);
    return [place, ...words.map(guarded)];
  });
  const notes = evidenceNotes(facts, scheme).map((note) => [guarded(note)]);
  const written = Papa.unparse([evidenceHeading(), ...rows, [''], ...notes], { newline: '\r\n' });
  return `\ufeff${written}\r\n`;
}
