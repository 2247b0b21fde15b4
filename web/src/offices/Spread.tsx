import type { Answer, QuestionSet, ScoreResult } from '../api/types';
import { text } from '../texts/text';
import type { OfficeSheet } from './officeSheets';

interface SpreadProps {
  spread: ScoreResult['spread'];
  questionSet: QuestionSet;
  offices: OfficeSheet[];
}

/** Where the offices disagree, and who answered what. */
export function Spread({ spread, questionSet, offices }: SpreadProps) {
  const labels = new Map(questionSet.choices.map(({ answer, label }) => [answer, label]));
  const topics = new Map(questionSet.questions.map(({ number, topic }) => [number, topic]));
  const who = (question: number, answer: Answer) =>
    offices
      .filter(({ answers }) => answers[question] === answer)
      .map(({ name }) => name)
      .join(text('communities.and'));
  return (
    <section aria-labelledby="spread-heading">
      <h2 id="spread-heading">{text('offices.spread')}</h2>
      {spread.length === 0 ? (
        <p>{text('offices.spreadNone')}</p>
      ) : (
        <>
          <p>{text('offices.spreadLead', { count: spread.length })}</p>
          <ul className="spread">
            {spread.map(({ question, lowest, highest }) => (
              <li key={question}>
                <strong>{text('history.question', { question, topic: topics.get(question) ?? '' })}</strong>
                <dl>
                  {[lowest, highest].map((answer) => (
                    <div key={answer}>
                      <dt>{labels.get(answer)}</dt>
                      <dd>{who(question, answer)}</dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
