import type { ReactNode } from 'react';
import type { Advice, Answers, Band, QuestionSet, Score, Unknown } from '../api/types';
import { text } from '../texts/text';
import { AdviceSection } from './AdviceSection';
import { AnswerTable } from './AnswerTable';
import { PartTable } from './PartTable';
import { ScoreScale } from './ScoreScale';
import { Unknowns } from './Unknowns';

interface AssessmentProps {
  assessed: { score: Score; unknowns: Unknown[]; advice: Advice[]; answers: Answers };
  questionSet: QuestionSet;
  /** What stands between the score and what to do. */
  children?: ReactNode;
}

/** All that a sheet tells its firm. */
export function Assessment({ assessed, questionSet, children }: AssessmentProps) {
  const { score, unknowns, advice, answers } = assessed;
  return (
    <>
      <section className="verdict" aria-labelledby="band-heading">
        <ScoreScale score={score} />
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
      <Unknowns unknowns={unknowns} questionSet={questionSet} />
      <PartTable parts={score.parts} />
      <AnswerTable answers={answers} questionSet={questionSet} />
    </>
  );
}

function bandRange({ from, to }: Band): string {
  return text(from === to ? 'result.bandOfOne' : 'result.band', { from, to });
}
