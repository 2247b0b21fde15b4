import type { ReactNode } from 'react';
import type { QuestionSet } from '../api/types';
import { AllQuestions } from './AllQuestions';
import type { Fault } from './faults';
import { OneQuestion } from './OneQuestion';
import { SheetHead } from './SheetHead';
import type { DraftOnDevice } from './useDraft';
import { FINISH_FIELD, type Steps } from './useSteps';

export interface SheetProps {
  questionSet: QuestionSet;
  device: DraftOnDevice;
  steps: Steps;
  faults: Fault[];
}

/** The questions, one at a time or all, and what has to be done once they are answered. */
export function Sheet({ children, ...sheet }: SheetProps & { children: ReactNode }) {
  const { mode, step } = sheet.steps;
  const finishing = mode === 'list' || step === sheet.questionSet.questions.length;
  return (
    <>
      <SheetHead {...sheet} />
      {mode === 'list' ? <AllQuestions {...sheet} /> : <OneQuestion {...sheet} />}
      {finishing && (
        <div id={FINISH_FIELD} tabIndex={-1} className="finish">
          {children}
        </div>
      )}
    </>
  );
}
