import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuestionSet } from '../src/api/types';

const CONTENT = join(import.meta.dirname, '../../shared/content/src/main/resources/kyojo/content');

function record(path: string) {
  return JSON.parse(readFileSync(join(CONTENT, path), 'utf8'));
}

const set = record('question-sets/ipa-jisha-3.1.json');
const guidance = record('guidance/ipa-jisha-3.1.json');
const { year, threats } = record('threats/ipa-10threats-2026.json');

/** The shipped question set, put together as the server does. */
export const shippedQuestionSet: QuestionSet = {
  ...set,
  threats: threats.map((threat: object) => ({ ...threat, year })),
  questions: set.questions.map((question: { number: number }) => ({
    ...question,
    guidance: guidance.items.find((item: { question: number }) => item.question === question.number),
  })),
};
