import type { Answers, QuestionSet } from '../api/types';
import { text } from '../texts/text';

interface AnswerTableProps {
  answers: Answers;
  questionSet: QuestionSet;
}

/** Every question with its answer, folded away on the screen and open in print. */
export function AnswerTable({ answers, questionSet }: AnswerTableProps) {
  const labels = new Map(questionSet.choices.map(({ answer, label }) => [answer, label]));
  const labelOf = (number: number) => {
    const answer = answers[number];
    return answer && labels.get(answer);
  };
  return (
    <details className="fold">
      <summary>{text('result.answers')}</summary>
      <table className="answers">
        <thead>
          <tr>
            <th scope="col">{text('result.question')}</th>
            <th scope="col">{text('result.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {questionSet.questions.map(({ number, text: wording }) => (
            <tr key={number}>
              <td>
                {number}. {wording}
              </td>
              <td>{labelOf(number)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
