import type { Advice, Question, QuestionSet } from '../api/types';
import { text } from '../texts/text';
import { MeasureFacts } from './MeasureFacts';

interface MeasureProps {
  advice: Advice;
  questionSet: QuestionSet;
}

/** One thing to do: what it gains, why it comes first, and how it is done. */
export function Measure({ advice, questionSet }: MeasureProps) {
  const question = questionSet.questions.find(({ number }) => number === advice.question);
  return (
    <li className="measure">
      <h3>{advice.topic}</h3>
      <MeasureFacts advice={advice} />
      <p>{advice.reason}</p>
      {question && <HowTo question={question} threats={questionSet.threats} />}
    </li>
  );
}

interface HowToProps {
  question: Question;
  threats: QuestionSet['threats'];
}

function HowTo({ question: { guidance }, threats }: HowToProps) {
  const answered = threats.filter(({ id }) => guidance.threats.includes(id));
  return (
    <>
      <h4>{text('result.why')}</h4>
      <p>{guidance.why}</p>
      <h4>{text('result.steps')}</h4>
      <ol>
        {guidance.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h4>{text('result.threats')}</h4>
      <ul>
        {answered.map(({ id, rank, year, name }) => (
          <li key={id}>{text('result.threat', { year, rank, name })}</li>
        ))}
      </ul>
    </>
  );
}
