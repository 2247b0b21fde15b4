import type { Answer, Question, QuestionSet } from '../api/types';
import { text } from '../texts/text';
import { AnswerChoices } from './AnswerChoices';
import { questionField } from './faults';

export interface QuestionFieldProps {
  question: Question;
  choices: QuestionSet['choices'];
  answer: Answer | undefined;
  /** What was answered in the diagnosis that this one began from. */
  former?: Answer | undefined;
  fault: string | undefined;
  onAnswer: (answer: Answer) => void;
  /** After an answer was given by finger or mouse, which is when the next question may come by itself. */
  onPicked?: (() => void) | undefined;
}

export function QuestionField({ fault, ...asked }: QuestionFieldProps) {
  const { question } = asked;
  const field = questionField(question.number);
  return (
    <fieldset
      id={field}
      tabIndex={-1}
      className={fault ? 'question question-faulty' : 'question'}
      aria-describedby={fault ? `${field}-fault ${field}-example` : `${field}-example`}
    >
      <legend>
        <span className="question-number">
          {text('diagnosis.question', { number: question.number })}
          <span className="question-topic">{question.topic}</span>
        </span>
        <span className="question-text">{question.text}</span>
      </legend>
      {fault && (
        <p className="fault" id={`${field}-fault`}>
          {fault}
        </p>
      )}
      <QuestionHelp question={question} exampleId={`${field}-example`} />
      <AnswerChoices {...asked} />
    </fieldset>
  );
}

function QuestionHelp({ question, exampleId }: { question: Question; exampleId: string }) {
  const { footnotes = [], guidance, wording } = question;
  return (
    <div className="question-help">
      <p id={exampleId}>
        <span className="help-term">{text('diagnosis.example')}</span>
        {guidance.example}
      </p>
      <details>
        <summary>{text('diagnosis.why')}</summary>
        <p>{guidance.why}</p>
        {footnotes.map((footnote) => (
          <p key={footnote}>
            <span className="help-term">{text('diagnosis.footnote')}</span>
            {footnote}
          </p>
        ))}
        {wording === 'UNCONFIRMED' && <p className="hint">{text('diagnosis.unconfirmed')}</p>}
        {wording === 'CORRECTED' && <p className="hint">{text('diagnosis.corrected')}</p>}
      </details>
    </div>
  );
}
