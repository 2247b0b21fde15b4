import { getQuestionSet } from './kyojo';
import type { Outcome } from './request';
import type { QuestionSet } from './types';
import { type Resource, useResource } from './useResource';

/** What a page has fetched once serves the others: question sets never change under their id. */
const fetched = new Map<string, Promise<Outcome<QuestionSet>>>();

/** The question set of that id, or the one in force. */
export function useQuestionSet(id = 'current'): Resource<QuestionSet> {
  return useResource(id, () => once(id));
}

function once(id: string): Promise<Outcome<QuestionSet>> {
  const known = fetched.get(id);
  if (known) return known;
  const asked = getQuestionSet(id).then((outcome) => remember(id, outcome));
  fetched.set(id, asked);
  return asked;
}

function remember(id: string, outcome: Outcome<QuestionSet>): Outcome<QuestionSet> {
  if (outcome.ok) fetched.set(outcome.value.id, Promise.resolve(outcome));
  else fetched.delete(id);
  return outcome;
}
