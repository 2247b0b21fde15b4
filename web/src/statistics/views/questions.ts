import type { QuestionSet } from '../../api/types';
import { useQuestionSet } from '../../api/useQuestionSet';
import { word } from '../../texts/statistics';

/** The questions' own words; until they come, and where they do not, their numbers do. */
export function useQuestions(edition: string | undefined): QuestionSet | undefined {
  const found = useQuestionSet(edition);
  return found.state === 'ready' ? found.value : undefined;
}

export function questionName(questions: QuestionSet | undefined, number: number): string {
  const question = questions?.questions.find((one) => one.number === number);
  return question
    ? word('questions.name', { number, text: question.text })
    : word('questions.number', { number });
}
