import type { Advice, Answers, QuestionSet } from '../api/types';
import { MeasureFacts } from '../result/MeasureFacts';
import { text } from '../texts/text';
import { PlanOutcome } from './PlanOutcome';
import type { Plan } from './usePlan';

/** More than this at once is not begun. */
const FIRST = 3;

/** The others are folded away: a list of twenty is not read. */
const SHOWN = 6;

export interface PlannerProps {
  advice: Advice[];
  answers: Answers;
  questionSet: QuestionSet;
  plan: Plan;
}

/** What the score becomes with the measures that one ticks; computed on the device. */
export function Planner(props: PlannerProps) {
  const { advice, plan } = props;
  const toggle = (question: number, on: boolean) =>
    plan.choose(on ? [...plan.chosen, question] : [...plan.chosen].filter((each) => each !== question));
  const choice = (each: Advice) => (
    <MeasureChoice
      key={each.question}
      advice={each}
      chosen={plan.chosen.has(each.question)}
      onChosen={(on) => toggle(each.question, on)}
    />
  );
  return (
    <section className="planner" aria-labelledby="planner-heading">
      <h2 id="planner-heading">{text('planner.heading')}</h2>
      <p className="no-print">{text('planner.lead')}</p>
      <div className="buttons no-print">
        <button
          type="button"
          className="button button-outline"
          onClick={() => plan.choose(advice.slice(0, FIRST).map(({ question }) => question))}
        >
          {text('planner.topThree')}
        </button>
        <button type="button" className="button button-outline" onClick={() => plan.choose([])}>
          {text('planner.clear')}
        </button>
      </div>
      <PlanOutcome {...props} />
      <fieldset className="measure-choices no-print">
        <legend>{text('planner.choose')}</legend>
        {advice.slice(0, SHOWN).map(choice)}
        {advice.length > SHOWN && (
          <details>
            <summary>{text('planner.more', { count: advice.length - SHOWN })}</summary>
            {advice.slice(SHOWN).map(choice)}
          </details>
        )}
      </fieldset>
    </section>
  );
}

interface MeasureChoiceProps {
  advice: Advice;
  chosen: boolean;
  onChosen: (chosen: boolean) => void;
}

function MeasureChoice({ advice, chosen, onChosen }: MeasureChoiceProps) {
  const reason = `planner-reason-${advice.question}`;
  return (
    <div className="measure-choice">
      <label className="choice">
        <input
          type="checkbox"
          checked={chosen}
          aria-describedby={reason}
          onChange={(event) => onChosen(event.target.checked)}
        />
        <span>{advice.topic}</span>
      </label>
      <div id={reason}>
        <MeasureFacts advice={advice} />
        <p className="hint">{advice.reason}</p>
      </div>
    </div>
  );
}
