import { text } from '../texts/text';
import { CheckBox } from './CheckBox';
import { JOIN_FIELD } from './faults';

interface JoinChoiceProps {
  joins: boolean;
  fault: string | undefined;
  onJoins: (joins: boolean) => void;
}

/** Shown where the tab holds a receipt of this community. */
export function JoinChoice({ joins, fault, onJoins }: JoinChoiceProps) {
  return (
    <>
      <p>{text('sending.joins')}</p>
      <CheckBox
        id={JOIN_FIELD}
        label={text('sending.joinsChoice')}
        checked={joins}
        fault={fault}
        onChecked={onJoins}
      />
      <p className="hint">{text('sending.joinsNot')}</p>
    </>
  );
}
