import type { QuestionSet } from '../api/types';
import type { Names } from '../device/names';
import { day } from '../texts/date';
import { text } from '../texts/text';

interface ResultFactsProps {
  names?: Names;
  submittedAt?: string;
  expiresAt?: string;
  scope?: string | undefined;
  questionSet: QuestionSet;
}

/** Whose result it is and of when; what is not known takes no line. */
export function ResultFacts({ names, submittedAt, expiresAt, scope, questionSet }: ResultFactsProps) {
  const facts = [
    [text('result.firm'), names?.firmName],
    [text('result.respondent'), names?.respondent],
    [text('result.scope'), scope],
    [
      text('result.editionTerm'),
      text('result.edition', { name: questionSet.name, edition: questionSet.edition }),
    ],
    [text('result.submittedAt'), submittedAt && day(submittedAt)],
    [text('result.expiresAt'), expiresAt && day(expiresAt)],
  ].filter(([, value]) => value);
  return (
    <dl className="facts">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
