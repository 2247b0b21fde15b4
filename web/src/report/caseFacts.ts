import type { IncidentGuide } from '../api/types';
import { moment } from '../texts/date';
import { tell } from '../texts/incident';
import { choicesOf, DONE, type QuestionId, WORDS } from './questions';
import type { Assessment, Report, Statement } from './types';

/** A fact in words: what it is about, and what was said of it. */
export interface Fact {
  term: string;
  value: string;
}

/** What somebody answered, in the words of the choice; what is not known is said so. */
export function answerText(question: QuestionId, answer: string | undefined): string {
  const choice = choicesOf(question).find(({ value }) => value === (answer ?? 'UNKNOWN'));
  return tell(choice?.label ?? 'known.unknown');
}

/** The answer, or nothing where it is not known. */
export function knownText(question: QuestionId, answer: string | undefined): string | undefined {
  return answer === undefined || answer === 'UNKNOWN' ? undefined : answerText(question, answer);
}

export function symptomsText({ symptoms }: Statement, guide: IncidentGuide): string {
  return symptoms
    .map((symptom) => guide.symptoms.find(({ id }) => id === symptom)?.title ?? symptom)
    .join(tell('facts.and'));
}

export function typesText({ classification }: Assessment): string {
  return [classification.primary, ...classification.secondary]
    .map(({ name }) => name)
    .join(tell('facts.and'));
}

export function doneText({ done = [] }: Report): string | undefined {
  const words = DONE.filter(({ value }) => done.includes(value)).map(({ label }) => tell(label));
  return words.length > 0 ? words.join(tell('facts.and')) : undefined;
}

export function noticedText({ noticedAt }: Statement): string {
  return moment(noticedAt);
}

export function startedText({ startedAt }: Statement): string | undefined {
  return startedAt && moment(startedAt);
}

const SAID = ['ongoing', 'business', 'spread', 'money', 'reaction', 'remote'] as const;

/** The incident in short, as one tells it on the telephone. What nobody asked is left out. */
export function factsOf(report: Report, assessment: Assessment, guide: IncidentGuide): Fact[] {
  const { statement } = report;
  const said = SAID.flatMap((question) => {
    const value = knownText(question, statement[question]);
    return value ? [{ term: tell(WORDS[question].ask), value }] : [];
  });
  return [
    { term: tell('facts.seen'), value: symptomsText(statement, guide) },
    { term: tell('facts.noticed'), value: noticedText(statement) },
    { term: tell('facts.started'), value: startedText(statement) ?? tell('facts.unknown') },
    { term: tell('facts.type'), value: typesText(assessment) },
    ...said,
    { term: tell('facts.data'), value: answerText('involved', statement.personalData?.involved) },
    { term: tell('facts.done'), value: doneText(report) ?? tell('facts.unknown') },
  ];
}
