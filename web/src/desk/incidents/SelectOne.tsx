import type { Choice } from '../../diagnosis/profileChoices';

interface SelectOneProps {
  id: string;
  label: string;
  /** What stands for no choice; without it there is none. */
  none?: string;
  choices: Choice[];
  value: string;
  onValue: (value: string) => void;
}

export function SelectOne({ id, label, none, choices, value, onValue }: SelectOneProps) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onValue(event.target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(({ value: one, name }) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
