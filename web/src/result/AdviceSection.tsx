import type { Advice, QuestionSet } from '../api/types';
import { text } from '../texts/text';
import { Measure, MeasureFacts } from './Measure';

/** More than this at once is not begun. */
const FIRST = 3;

interface AdviceSectionProps {
  advice: Advice[];
  questionSet: QuestionSet;
}

export function AdviceSection({ advice, questionSet }: AdviceSectionProps) {
  return (
    <section aria-labelledby="advice-heading">
      <h2 id="advice-heading">{text('result.advice')}</h2>
      {advice.length === 0 ? <p>{text('result.adviceNone')}</p> : <p>{text('result.adviceLead')}</p>}
      <ol className="measures">
        {advice.slice(0, FIRST).map((each) => (
          <Measure key={each.question} advice={each} questionSet={questionSet} />
        ))}
      </ol>
      {advice.length > FIRST && <Rest advice={advice.slice(FIRST)} />}
    </section>
  );
}

function Rest({ advice }: { advice: Advice[] }) {
  return (
    <details className="fold">
      <summary>{text('result.rest', { count: advice.length })}</summary>
      <ol className="rest" start={FIRST + 1}>
        {advice.map((each) => (
          <li key={each.question}>
            <strong>{each.topic}</strong>
            <MeasureFacts advice={each} />
            <p>{each.reason}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
