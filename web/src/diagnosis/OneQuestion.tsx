import { useEffect, useRef } from 'react';
import type { Question, QuestionSet } from '../api/types';
import { text } from '../texts/text';
import { withAnswer } from './draft';
import { questionField } from './faults';
import { QuestionField } from './QuestionField';
import type { SheetProps } from './Sheet';
import { FINISH_FIELD } from './useSteps';

/** Long enough to see which choice was taken; a second tap within it still belongs to the same question. */
const PAUSE_MS = 250;

export function OneQuestion(sheet: SheetProps) {
  const { questionSet, steps } = sheet;
  const question = questionSet.questions[steps.step];
  const before = questionSet.questions[steps.step - 1];
  if (question)
    return <CurrentQuestion key={question.number} {...sheet} question={question} before={before} />;
  return (
    <p className="steps">
      <StepButton outline label={text('diagnosis.toFirst')} onClick={() => steps.goTo(fieldOf(before))} />
    </p>
  );
}

interface CurrentQuestionProps extends SheetProps {
  question: Question;
  before: Question | undefined;
}

function CurrentQuestion({ questionSet, device, steps, faults, question, before }: CurrentQuestionProps) {
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const after = questionSet.questions[steps.step + 1];
  const forward = () => steps.goTo(fieldOf(after));
  return (
    <div className="one-question">
      <p className="part-name">{partName(questionSet, question)}</p>
      <QuestionField
        question={question}
        choices={questionSet.choices}
        answer={device.draft.answers[question.number]}
        former={device.draft.former?.answers[question.number]}
        fault={faults.find(({ field }) => field === questionField(question.number))?.message}
        onAnswer={(answer) => device.change((draft) => withAnswer(draft, question.number, answer))}
        onPicked={() => {
          clearTimeout(pause.current);
          pause.current = setTimeout(forward, PAUSE_MS);
        }}
      />
      <p className="steps">
        {before && (
          <StepButton
            outline
            label={text('diagnosis.previous')}
            onClick={() => steps.goTo(fieldOf(before))}
          />
        )}
        <StepButton label={text(after ? 'diagnosis.next' : 'diagnosis.toFinish')} onClick={forward} />
      </p>
    </div>
  );
}

interface StepButtonProps {
  label: string;
  outline?: boolean;
  onClick: () => void;
}

function StepButton({ label, outline, onClick }: StepButtonProps) {
  return (
    <button type="button" className={outline ? 'button button-outline' : 'button'} onClick={onClick}>
      {label}
    </button>
  );
}

function fieldOf(question: Question | undefined): string {
  return question ? questionField(question.number) : FINISH_FIELD;
}

function partName({ parts }: QuestionSet, { part }: Question): string {
  return text('diagnosis.part', { part, name: parts.find(({ id }) => id === part)?.name ?? '' });
}
