import { type IncidentKey, tell } from '../../texts/incident';
import { doneText, knownText, noticedText, startedText, symptomsText, typesText } from '../caseFacts';
import type { Told } from '../letter';
import type { QuestionId } from '../questions';

/** A field to copy from; without a value it is not known, and nothing is made up. */
export interface Row {
  term: IncidentKey;
  value: string | undefined;
  /** Whether the official form's own field has not been seen. */
  unseen?: boolean;
}

/** Something to copy onto an authority's form, in a layout of our own. */
export interface TransferSheet {
  id: SheetId;
  title: IncidentKey;
  /** What is known of the official form. */
  about: IncidentKey;
  rows: Row[];
}

export type SheetId = 'ppc' | 'nco1' | 'nco2' | 'nco3' | 'ipa' | 'police';

/** What is said of it, with its question, where it is known. */
export function saying(told: Told, question: 'business' | 'spread' | 'money' | 'ongoing' | 'remote') {
  return knownText(question, told.report.statement[question]);
}

export function joined(parts: (string | undefined)[], separator: IncidentKey = 'facts.and') {
  const known = parts.filter((part) => part !== undefined && part !== '');
  return known.length > 0 ? known.join(tell(separator)) : undefined;
}

/** Who reports, and when it was. */
export function head({ report }: Told): Row[] {
  const { firmName, name, telephone, mail } = report.contact ?? {};
  return [
    { term: 'sheet.firm', value: firmName },
    { term: 'sheet.person', value: name },
    { term: 'sheet.reach', value: joined([telephone, mail]) },
    { term: 'sheet.noticed', value: noticedText(report.statement) },
    { term: 'sheet.started', value: startedText(report.statement) },
  ];
}

export function outline({ report, assessment, guide }: Told): string | undefined {
  return joined([typesText(assessment), symptomsText(report.statement, guide), report.story], 'sheet.line');
}

/** The kinds of personal data that were said to be there, or feared. */
export function kindsOfData({ report }: Told): string | undefined {
  const data = report.statement.personalData ?? {};
  const kinds = (['sensitive', 'costly', 'numbers'] as const).flatMap((kind) => {
    const answer = data[kind];
    if (answer !== 'YES' && answer !== 'SUSPECTED') return [];
    return [answer === 'YES' ? tell(KINDS[kind]) : tell('sheet.feared', { kind: tell(KINDS[kind]) })];
  });
  if (kinds.length > 0) return joined(kinds);
  return data.involved === 'NO' ? tell('sheet.noData') : undefined;
}

const KINDS = {
  sensitive: 'sheet.kindSensitive',
  costly: 'sheet.kindCostly',
  numbers: 'sheet.kindNumbers',
} as const;

export function aboutData(told: Told, question: Extract<QuestionId, 'people' | 'owner' | 'isPublic'>) {
  return knownText(question, told.report.statement.personalData?.[question]);
}

export function done({ report }: Told): string | undefined {
  return doneText(report);
}

export function sayings(told: Told, questions: ('business' | 'spread' | 'money')[]): string | undefined {
  return joined(
    questions.map((question) => saying(told, question)),
    'sheet.line',
  );
}
