import { useEffect, useState } from 'react';
import type { QuestionSet } from '../api/types';
import { deviceShelf } from '../device/storage';
import { focusOn } from '../layout/focusOn';
import { type Draft, isUntouched, unanswered } from './draft';
import { questionField } from './faults';

export type Mode = 'one' | 'list';

export const FINISH_FIELD = 'finish';
const MODE_KEY = 'kyojo.mode';

export interface Steps {
  mode: Mode;
  setMode: (mode: Mode) => void;
  /** Where one question stands on the screen: its index, or the number of questions for the last step. */
  step: number;
  /** Shows the step that holds this field and puts the focus on it. */
  goTo: (field: string) => void;
}

interface Move {
  step: number;
  field: string | undefined;
}

/** Which of the questions are on the screen; it starts at the first one without an answer of today. */
export function useSteps(questionSet: QuestionSet, draft: Draft): Steps {
  const [mode, setMode] = useState(storedMode);
  const [move, setMove] = useState<Move>(() => ({ step: firstStep(questionSet, draft), field: undefined }));

  useEffect(() => {
    if (move.field) focusOn(move.field);
  }, [move]);

  return {
    mode,
    setMode: (chosen) => {
      deviceShelf.write(MODE_KEY, chosen);
      setMode(chosen);
      setMove({ step: firstStep(questionSet, draft), field: undefined });
    },
    step: move.step,
    goTo: (field) => setMove({ step: stepOf(questionSet, field), field }),
  };
}

function firstStep(questionSet: QuestionSet, draft: Draft): number {
  if (isUntouched(draft)) return 0;
  const [first] = unanswered(questionSet, draft.answers);
  return first === undefined
    ? questionSet.questions.length
    : questionSet.questions.findIndex(({ number }) => number === first);
}

function stepOf({ questions }: QuestionSet, field: string): number {
  const index = questions.findIndex(({ number }) => questionField(number) === field);
  return index < 0 ? questions.length : index;
}

function storedMode(): Mode {
  return deviceShelf.read(MODE_KEY) === 'list' ? 'list' : 'one';
}
