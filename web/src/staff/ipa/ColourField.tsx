import { CONTRAST_MIN, contrast, readable } from '../../communities/contrast';
import { text } from '../../texts/staff';
import { control, Field } from './fields';

interface ColourFieldProps {
  id: string;
  value: string;
  fault: string | undefined;
  onValue: (value: string) => void;
}

/** A colour, and whether it can be read; one that cannot is put right by a button. */
export function ColourField({ id, value, fault, onValue }: ColourFieldProps) {
  const ratio = contrast(value);
  const field = { id, label: text('ipa.colour'), hint: text('ipa.colourHint'), fault };
  return (
    <Field {...field}>
      <div className="colour">
        <input
          {...control(field)}
          type="color"
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
        <p role="status">
          {text(ratio < CONTRAST_MIN ? 'ipa.colourUnreadable' : 'ipa.colourReadable', {
            ratio: ratio.toFixed(1),
          })}
        </p>
        {ratio < CONTRAST_MIN && (
          <button type="button" className="button button-outline" onClick={() => onValue(readable(value))}>
            {text('ipa.colourDarken')}
          </button>
        )}
      </div>
    </Field>
  );
}
