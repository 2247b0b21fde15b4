import type { ReactNode } from 'react';
import { SelectField } from '../diagnosis/formFields';
import { EMPLOYEE_BANDS, INDUSTRIES, PREFECTURE_CHOICES } from '../diagnosis/profileChoices';
import { tell } from '../texts/incident';
import { toggled } from './draft';
import { faultAt, fieldId, Group, Questions, type StepProps } from './fields';
import { type ChoiceOf, DONE, SECTORS, SITUATION_QUESTIONS } from './questions';

/** What sort of firm it is, what it can fall back on, and what it has done so far. */
export function FirmStep({ stores, ...props }: StepProps & { stores: boolean }) {
  const { device, faults } = props;
  const { sectors, noSector, done } = device.draft;
  return (
    <>
      <Ticks
        name="done"
        ask={tell('ask.done')}
        hint={tell('hint.done')}
        choices={DONE}
        chosen={done}
        onChosen={(value) => device.change({ done: toggled(done, value) })}
      />
      <Questions of={SITUATION_QUESTIONS} {...props} />
      <Ticks
        name="sectors"
        ask={tell('ask.sectors')}
        hint={tell('hint.sectors')}
        choices={SECTORS}
        chosen={sectors}
        fault={faultAt(faults, fieldId('sectors'))}
        onChosen={(value) => device.change({ sectors: toggled(sectors, value), noSector: false })}
      >
        <label className="choice">
          <input
            type="checkbox"
            checked={noSector}
            onChange={() => device.change({ sectors: [], noSector: !noSector })}
          />
          <span>{tell('sector.none')}</span>
        </label>
      </Ticks>
      {stores && <Profile {...props} />}
    </>
  );
}

function Profile({ device, faults }: StepProps) {
  const { profile } = device.draft;
  const field = (name: keyof typeof profile) => ({
    id: fieldId(name),
    value: profile[name],
    fault: faultAt(faults, fieldId(name)),
    onValue: (value: string) => device.change({ profile: { ...profile, [name]: value } }),
  });
  return (
    <>
      <SelectField
        {...field('prefecture')}
        label={tell('ask.prefecture')}
        why={tell('hint.prefecture')}
        choices={PREFECTURE_CHOICES}
      />
      <SelectField
        {...field('industry')}
        label={tell('ask.industry')}
        why={tell('hint.industry')}
        choices={INDUSTRIES}
      />
      <SelectField
        {...field('employees')}
        label={tell('ask.employees')}
        why={tell('hint.employees')}
        choices={EMPLOYEE_BANDS}
      />
    </>
  );
}

interface TicksProps<Value extends string> {
  name: string;
  ask: string;
  hint: string;
  choices: readonly ChoiceOf<Value>[];
  chosen: readonly Value[];
  fault?: string | undefined;
  onChosen: (value: Value) => void;
  children?: ReactNode;
}

function Ticks<Value extends string>(props: TicksProps<Value>) {
  const { name, choices, chosen, onChosen, children, ...group } = props;
  return (
    <Group id={fieldId(name)} {...group}>
      {choices.map(({ value, label }) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            value={value}
            checked={chosen.includes(value)}
            onChange={() => onChosen(value)}
          />
          <span>{tell(label)}</span>
        </label>
      ))}
      {children}
    </Group>
  );
}
