import { useState } from 'react';
import { say } from '../../texts/jcstar';
import type { Level, Requirement, Scheme } from '../types';
import { isDay } from './draft';

interface RequirementFieldsProps {
  scheme: Scheme;
  requirement: Requirement;
  onRequirement: (requirement: Requirement) => void;
}

/** What a form or a customer asks for; the lowest level, today, where nobody asks for more. */
export function RequirementFields({ scheme, requirement, onRequirement }: RequirementFieldsProps) {
  const [typed, setTyped] = useState(requirement.on ?? '');
  const { level } = requirement;
  const takeDay = (on: string) => {
    setTyped(on);
    if (on === '') onRequirement({ level });
    else if (isDay(on)) onRequirement({ level, on });
  };
  return (
    <fieldset className="jc-requirement">
      <legend>{say('require.heading')}</legend>
      <p className="hint">{say('require.lead')}</p>
      <div className="jc-fields">
        <div className="field">
          <label className="field-label" htmlFor="require-level">
            {say('require.level')}
          </label>
          <select
            id="require-level"
            value={level}
            onChange={(event) =>
              onRequirement({ ...requirement, level: Number(event.target.value) as Level })
            }
          >
            {scheme.levels.map((known) => (
              <option key={known.level} value={known.level}>
                {say('search.atLeast', { level: known.name })}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label className="field-label" htmlFor="require-on">
            {say('require.on')}
          </label>
          <input
            id="require-on"
            type="date"
            value={typed}
            aria-describedby="require-on-hint"
            onChange={(event) => takeDay(event.target.value)}
          />
          <p className="hint" id="require-on-hint">
            {typed !== '' && !isDay(typed) ? say('require.onWrong') : say('require.onHint')}
          </p>
        </div>
      </div>
    </fieldset>
  );
}
