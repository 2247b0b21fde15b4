import { useEffect, useState } from 'react';
import { focusOn } from '../layout/focusOn';
import type { IncidentKey } from '../texts/incident';
import { DATA_QUESTIONS, SITUATION_QUESTIONS } from './questions';

export const STEPS = ['seen', 'harm', 'data', 'firm', 'send'] as const;

export type Step = (typeof STEPS)[number];

export const TITLES: Record<Step, IncidentKey> = {
  seen: 'step.seen',
  harm: 'step.harm',
  data: 'step.data',
  firm: 'step.firm',
  send: 'step.send',
};

export const STEP_HEADING = 'report-step';

const FIELDS: Record<Exclude<Step, 'send'>, readonly string[]> = {
  seen: ['symptoms', 'noticedAt', 'startedAt', 'ongoing'],
  harm: [
    'business',
    'spread',
    'money',
    'reaction',
    'remote',
    'attack',
    'administrator',
    'stolen',
    'takesCards',
    'targeted',
  ],
  data: DATA_QUESTIONS,
  firm: [...SITUATION_QUESTIONS, 'done', 'sectors', 'prefecture', 'industry', 'employees'],
};

/** On which screen a field stands. */
export function stepOf(field: string): Step {
  const name = field.replace(/^report-/, '');
  return STEPS.find((step) => step !== 'send' && FIELDS[step].includes(name)) ?? 'send';
}

export interface ReportSteps {
  step: Step;
  /** Shows a step from its beginning. */
  show: (step: Step) => void;
  /** Shows the step that holds this field and puts the focus on it. */
  goTo: (field: string) => void;
}

export function useReportSteps(): ReportSteps {
  const [move, setMove] = useState<{ step: Step; field: string | undefined }>({
    step: 'seen',
    field: undefined,
  });
  useEffect(() => {
    if (move.field) focusOn(move.field);
  }, [move]);
  return {
    step: move.step,
    show: (step) => setMove({ step, field: STEP_HEADING }),
    goTo: (field) => setMove({ step: stepOf(field), field }),
  };
}
