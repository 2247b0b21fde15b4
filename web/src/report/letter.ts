import type { IncidentGuide } from '../api/types';
import { type IncidentKey, tell } from '../texts/incident';
import { factsOf } from './caseFacts';
import type { Assessment, Contact, Report } from './types';

/** What is asked of whom; of everybody else, advice. */
const REQUESTS: Record<string, IncidentKey> = {
  bank: 'letter.bank',
  card: 'letter.card',
  otasuketai: 'letter.otasuketai',
  vendor: 'letter.otasuketai',
  insurer: 'letter.insurer',
  client: 'letter.client',
  'police-110': 'letter.police',
  'police-9110': 'letter.police',
  'police-online': 'letter.police',
  'jpcert-request': 'letter.jpcertRequest',
};

export interface Told {
  report: Report;
  assessment: Assessment;
  guide: IncidentGuide;
  /** What people say on the telephone; nothing where nobody stores the report. */
  number?: string | undefined;
}

/** A text to read out, or to paste into a mail or a form. Names that are not known are left to be filled in. */
export function letterTo(
  window: Pick<Contact['window'], 'id'>,
  { report, assessment, guide, number }: Told,
): string {
  const { firmName, name, telephone } = report.contact ?? {};
  const blank = tell('letter.blank');
  const facts = factsOf(report, assessment, guide).map(({ term, value }) => `${term}：${value}`);
  return [
    tell(REQUESTS[window.id] ?? 'letter.advice'),
    '',
    `${tell('letter.firm')}：${firmName ?? blank}`,
    `${tell('letter.name')}：${name ?? blank}`,
    `${tell('letter.telephone')}：${telephone ?? blank}`,
    ...(number ? [`${tell('letter.number')}：${number}`] : []),
    '',
    ...facts,
    ...(report.story ? ['', tell('facts.story'), report.story] : []),
  ].join('\n');
}

export function letterSubject(): string {
  return tell('letter.subject');
}
