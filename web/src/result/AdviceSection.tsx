import type { Advice, QuestionSet } from '../api/types';
import { text } from '../texts/text';
import { Measure } from './Measure';

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
      <p>{text(advice.length === 0 ? 'result.adviceNone' : 'result.adviceLead')}</p>
      <ol className="measures">
        {advice.slice(0, FIRST).map((each) => (
          <Measure key={each.question} advice={each} questionSet={questionSet} />
        ))}
      </ol>
    </section>
  );
}
