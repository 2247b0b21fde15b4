import type { CaseState } from './types';
import { STATES, stateText } from './words';

/** The five states, and which of them it is. */
export function StateSteps({ state }: { state: CaseState }) {
  return (
    <ol className="case-states">
      {STATES.map((one) => (
        <li key={one} {...(one === state ? { 'aria-current': 'step' as const } : {})}>
          {stateText(one)}
        </li>
      ))}
    </ol>
  );
}
