import type { Names } from '../device/names';
import { text } from '../texts/text';
import { TextField } from './formFields';

interface NamesFormProps {
  names: Names;
  onNames: (change: Partial<Names>) => void;
}

/** Names for the print, which stay on the device. */
export function NamesForm({ names, onNames }: NamesFormProps) {
  return (
    <section aria-labelledby="names-heading">
      <h2 id="names-heading">{text('names.heading')}</h2>
      <p>{text('names.lead')}</p>
      <TextField
        id="names-firm"
        label={text('names.firmName')}
        why={text('names.firmNameWhy')}
        value={names.firmName}
        fault={undefined}
        onValue={(firmName) => onNames({ firmName })}
      />
      <TextField
        id="names-respondent"
        label={text('names.respondent')}
        why={text('names.respondentWhy')}
        value={names.respondent}
        fault={undefined}
        onValue={(respondent) => onNames({ respondent })}
      />
    </section>
  );
}
