import type { QuestionSet, Unknown } from '../api/types';
import { text } from '../texts/text';

/** What was answered with わからない: each one somebody in the firm can be asked. */
export function Unknowns({ unknowns, questionSet }: { unknowns: Unknown[]; questionSet: QuestionSet }) {
  if (unknowns.length === 0) return null;
  return (
    <section aria-labelledby="unknowns-heading">
      <h2 id="unknowns-heading">{text('result.unknowns', { count: unknowns.length })}</h2>
      <p>{text('result.unknownsLead')}</p>
      <ul className="unknowns">
        {unknowns.map(({ question, topic }) => (
          <li key={question}>
            <strong>
              {text('diagnosis.question', { number: question })} {topic}
            </strong>
            <br />
            {text('result.ask', {
              text: questionSet.questions.find(({ number }) => number === question)?.text ?? '',
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
