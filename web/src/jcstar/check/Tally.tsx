import { say } from '../../texts/jcstar';
import { Icon } from '../Icon';
import type { Scheme } from '../types';
import { fulfils, type Group, type Judged, tally, toneOfGroup } from './judged';
import { groupHelp, groupName } from './words';

interface TallyProps {
  judged: Judged[];
  scheme: Scheme;
  /** The group that alone is shown; none for all. */
  only: Group | undefined;
  onOnly: (only: Group | undefined) => void;
}

/** How many devices have which verdict; each count shows its devices alone. */
export function Tally({ judged, scheme, only, onOnly }: TallyProps) {
  const counts = tally(judged, [...scheme.conclusions.map(({ id }) => id), 'UNCHECKABLE', 'UNCHECKED']);
  const fulfilling = judged.filter(fulfils).length;
  const help = only && groupHelp(only, scheme);
  return (
    <>
      <p className="lead" role="status">
        {say('tally.fulfilling', { all: judged.length, count: fulfilling })}
      </p>
      <fieldset className="jc-tally">
        <legend>{say('tally.legend')}</legend>
        <button type="button" aria-pressed={only === undefined} onClick={() => onOnly(undefined)}>
          {say('tally.all', { count: judged.length })}
        </button>
        {counts.map(([group, count]) => (
          <button
            key={group}
            type="button"
            aria-pressed={only === group}
            onClick={() => onOnly(only === group ? undefined : group)}
          >
            <Icon tone={toneOfGroup(group)} />
            {say('tally.one', { name: groupName(group, scheme), count })}
          </button>
        ))}
      </fieldset>
      {help && (
        <div className="jc-help">
          <p>{help.explanation}</p>
          <p>
            <strong>{say('verdict.next')}</strong>
            {help.nextStep}
          </p>
        </div>
      )}
    </>
  );
}
