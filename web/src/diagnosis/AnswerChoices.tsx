import { useRef } from 'react';
import { text } from '../texts/text';
import { questionField } from './faults';
import type { QuestionFieldProps } from './QuestionField';

type AnswerChoicesProps = Omit<QuestionFieldProps, 'fault'>;

/** With arrow keys one passes over choices; only a finger or a mouse picks one at once. */
export function AnswerChoices({ question, choices, answer, former, onAnswer, onPicked }: AnswerChoicesProps) {
  const byPointer = useRef(false);
  const offered = choices.filter(
    (choice) => choice.answer !== 'NOT_APPLICABLE' || question.notApplicableAllowed,
  );
  return (
    <div className="choices">
      {offered.map((choice) => (
        <label
          key={choice.answer}
          className="choice"
          onPointerDown={() => {
            byPointer.current = true;
          }}
        >
          <input
            type="radio"
            name={questionField(question.number)}
            value={choice.answer}
            checked={answer === choice.answer}
            onChange={() => onAnswer(choice.answer)}
            onKeyDown={() => {
              byPointer.current = false;
            }}
            onClick={() => {
              if (byPointer.current) onPicked?.();
            }}
          />
          <span>
            {choice.answer === 'NOT_APPLICABLE' && question.notApplicableLabel
              ? text('diagnosis.notApplicable', { label: choice.label, reason: question.notApplicableLabel })
              : choice.label}
            {former === choice.answer && <span className="former">{text('diagnosis.former')}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
