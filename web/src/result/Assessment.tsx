import type { ReactNode } from 'react';
import type { Advice, Answers, Band, QuestionSet, Score, Unknown } from '../api/types';
import { Planner } from '../planner/Planner';
import { usePlan } from '../planner/usePlan';
import { text } from '../texts/text';
import { AdviceSection } from './AdviceSection';
import { AnswerTable } from './AnswerTable';
import { PartTable } from './PartTable';
import { ScoreScale } from './ScoreScale';
import { Threats } from './Threats';
import { Unknowns } from './Unknowns';

interface AssessmentProps {
  /** Under what name the device keeps the plan. */
  result: string;
  assessed: { score: Score; unknowns: Unknown[]; advice: Advice[]; answers: Answers };
  questionSet: QuestionSet;
  /** What stands between the score and what to do. */
  children?: ReactNode;
}

/** All that a sheet tells its firm. */
export function Assessment({ result, assessed, questionSet, children }: AssessmentProps) {
  const { score, unknowns, advice, answers } = assessed;
  const plan = usePlan(result);
  return (
    <>
      <section className="verdict" aria-labelledby="band-heading">
        <ScoreScale label={text('result.total')} total={score.total} bands={questionSet.bands} />
        <h2 id="band-heading">{score.band.title}</h2>
        <p className="hint">{bandRange(score.band)}</p>
        <p>{score.band.meaning}</p>
        <p>
          <strong>{text('result.nextStep')}</strong>
          <br />
          {score.band.nextStep}
        </p>
      </section>
      {children}
      <AdviceSection advice={advice} questionSet={questionSet} />
      {advice.length > 0 && (
        <Planner advice={advice} answers={answers} questionSet={questionSet} plan={plan} />
      )}
      <Unknowns unknowns={unknowns} questionSet={questionSet} />
      <PartTable parts={score.parts} />
      <Threats advice={advice} questionSet={questionSet} />
      <AnswerTable answers={answers} questionSet={questionSet} />
    </>
  );
}

function bandRange({ from, to }: Band): string {
  return text(from === to ? 'result.bandOfOne' : 'result.band', { from, to });
}
