import type { ReactNode } from 'react';
import type { Fault } from '../diagnosis/faults';
import { tell } from '../texts/incident';
import type { ReportDraft } from './draft';
import { fieldOf } from './japan';
import { type ChoiceOf, choicesOf, isAsked, type QuestionId, WORDS } from './questions';
import type { ReportOnDevice } from './useReportDraft';

export function fieldId(name: string): string {
  return `report-${name}`;
}

export function faultAt(faults: Fault[], field: string): string | undefined {
  return faults.find((fault) => fault.field === field)?.message;
}

export interface StepProps {
  device: ReportOnDevice;
  faults: Fault[];
}

/** The questions that are asked of these symptoms. */
export function Questions({ of, ...props }: StepProps & { of: readonly QuestionId[] }) {
  const { symptoms } = props.device.draft;
  return of
    .filter((question) => isAsked(question, symptoms))
    .map((question) => <Question key={question} question={question} {...props} />);
}

function Question({ question, device, faults }: StepProps & { question: QuestionId }) {
  const { answers } = device.draft;
  const { ask, hint } = WORDS[question];
  return (
    <Choices
      id={fieldId(question)}
      ask={tell(ask)}
      hint={hint && tell(hint)}
      choices={choicesOf(question)}
      chosen={answers[question] ?? ''}
      fault={faultAt(faults, fieldId(question))}
      onChosen={(answer) => device.change({ answers: { ...answers, [question]: answer } })}
    />
  );
}

interface ChoicesProps<Value extends string> {
  id: string;
  ask: string;
  hint?: string | undefined;
  choices: readonly ChoiceOf<Value>[];
  chosen: string;
  fault?: string | undefined;
  onChosen: (value: Value) => void;
}

/** A question with one answer of several. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { id, ask, hint, choices, chosen, fault, onChosen } = props;
  return (
    <Group id={id} ask={ask} hint={hint} fault={fault}>
      {choices.map(({ value, label }) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={id}
            value={value}
            checked={chosen === value}
            onChange={() => onChosen(value)}
          />
          <span>{tell(label)}</span>
        </label>
      ))}
    </Group>
  );
}

interface GroupProps {
  id: string;
  ask: string;
  hint?: string | undefined;
  fault?: string | undefined;
  children: ReactNode;
}

/** Choices under one question; the focus can be put on it. */
export function Group({ id, ask, hint, fault, children }: GroupProps) {
  return (
    <fieldset id={id} tabIndex={-1} className={fault ? 'question question-faulty' : 'question'}>
      <legend className="report-ask">{ask}</legend>
      {hint && <p className="hint">{hint}</p>}
      {fault && <p className="fault">{fault}</p>}
      <div className="choices">{children}</div>
    </fieldset>
  );
}

/** A date with its time. Where it is happening now, one press is enough. */
export function MomentField({ name, now, device, faults }: StepProps & MomentFieldProps) {
  const id = fieldId(name);
  const fault = faultAt(faults, id);
  const change = (moment: string) => device.change({ [name]: moment } as Partial<ReportDraft>);
  return (
    <div className="field">
      <label className="report-ask" htmlFor={id}>
        {tell(now ? 'ask.noticedAt' : 'ask.startedAt')}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {tell(now ? 'hint.noticedAt' : 'hint.startedAt')}
      </p>
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <input
        id={id}
        type="datetime-local"
        max={fieldOf(new Date())}
        value={device.draft[name]}
        aria-invalid={fault !== undefined}
        aria-describedby={fault ? `${id}-fault ${id}-hint` : `${id}-hint`}
        onChange={(event) => change(event.target.value)}
      />
      {now && (
        <button
          type="button"
          className="button button-outline report-now"
          onClick={() => change(fieldOf(new Date()))}
        >
          {tell('form.justNow')}
        </button>
      )}
    </div>
  );
}

interface MomentFieldProps {
  name: 'noticedAt' | 'startedAt';
  /** Whether it may have been this very moment. */
  now?: boolean;
}
