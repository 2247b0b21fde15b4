import { text } from '../../texts/staff';
import { fieldId, type HelplineForm } from './form';

const HELPLINES_MAX = 10;

interface HelplineFieldsProps {
  helplines: HelplineForm[];
  faultAt: (name: string) => string | undefined;
  onHelplines: (helplines: HelplineForm[]) => void;
}

export function HelplineFields({ helplines, faultAt, onHelplines }: HelplineFieldsProps) {
  const change = (index: number, part: Partial<HelplineForm>) =>
    onHelplines(helplines.map((line, at) => (at === index ? { ...line, ...part } : line)));
  return (
    <fieldset className="helplines">
      <legend className="field-label">{text('ipa.helplines')}</legend>
      <p className="hint">{text('ipa.helplinesHint')}</p>
      {helplines.map((line, index) => (
        <HelplineField
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; it has no other name
          key={index}
          index={index}
          line={line}
          fault={faultAt(`helpline-${index}`)}
          onChange={(part) => change(index, part)}
          onRemove={() => onHelplines(helplines.filter((_, at) => at !== index))}
        />
      ))}
      {helplines.length < HELPLINES_MAX && (
        <button
          type="button"
          className="button button-outline"
          onClick={() => onHelplines([...helplines, { kind: 'CONSULTATION', name: '', telephone: '' }])}
        >
          {text('ipa.helplineAdd')}
        </button>
      )}
    </fieldset>
  );
}

interface HelplineFieldProps {
  index: number;
  line: HelplineForm;
  fault: string | undefined;
  onChange: (part: Partial<HelplineForm>) => void;
  onRemove: () => void;
}

function HelplineField({ index, line, fault, onChange, onRemove }: HelplineFieldProps) {
  const id = fieldId(`helpline-${index}`);
  const number = index + 1;
  return (
    <fieldset className="helpline" id={id} tabIndex={-1}>
      <legend>{text('ipa.helplineNumber', { number })}</legend>
      {fault && <p className="fault">{fault}</p>}
      <label>
        {text('ipa.helplineKind')}
        <select
          value={line.kind}
          onChange={(event) => onChange({ kind: event.target.value as HelplineForm['kind'] })}
        >
          <option value="POLICE">{text('community.police')}</option>
          <option value="CONSULTATION">{text('community.consultation')}</option>
        </select>
      </label>
      <label>
        {text('ipa.helplineName')}
        <input
          type="text"
          autoComplete="off"
          value={line.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </label>
      <label>
        {text('ipa.helplineTelephone')}
        <input
          type="text"
          inputMode="tel"
          autoComplete="off"
          value={line.telephone}
          onChange={(event) => onChange({ telephone: event.target.value })}
        />
      </label>
      <button type="button" className="button button-text" onClick={onRemove}>
        {text('ipa.helplineRemove', { number })}
      </button>
    </fieldset>
  );
}
