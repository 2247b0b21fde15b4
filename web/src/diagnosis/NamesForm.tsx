import type { Names } from '../device/names';
import { text } from '../texts/text';
import { type Fault, NAME_FIELDS } from './faults';
import { TextField } from './formFields';

interface NamesFormProps {
  names: Names;
  onNames: (change: Partial<Names>) => void;
  faults?: Fault[];
  /** The community that takes names; without one they stay on the device. */
  community?: string | undefined;
}

/** Names for the print, and for the community where the person chooses to send them. */
export function NamesForm({ names, onNames, faults = [], community }: NamesFormProps) {
  const faultAt = (id: string) => faults.find(({ field }) => field === id)?.message;
  return (
    <section aria-labelledby="names-heading">
      <h2 id="names-heading">{text(community ? 'names.headingSent' : 'names.heading')}</h2>
      <p>{text(community ? 'names.leadSent' : 'names.lead')}</p>
      <TextField
        id={NAME_FIELDS.firmName}
        label={text('names.firmName')}
        why={text('names.firmNameWhy')}
        value={names.firmName}
        fault={faultAt(NAME_FIELDS.firmName)}
        onValue={(firmName) => onNames({ firmName })}
      />
      <TextField
        id={NAME_FIELDS.respondent}
        label={text('names.respondent')}
        why={text('names.respondentWhy')}
        value={names.respondent}
        fault={faultAt(NAME_FIELDS.respondent)}
        onValue={(respondent) => onNames({ respondent })}
      />
      {community && <SentChoice community={community} names={names} onNames={onNames} />}
    </section>
  );
}

function SentChoice({ community, names, onNames }: NamesFormProps & { community: string }) {
  const choices = [
    [false, text('names.stay'), text('names.stayWhy')],
    [true, text('names.send'), text('names.sendWhy', { community })],
  ] as const;
  return (
    <fieldset className="field">
      <legend className="field-label">{text('names.where')}</legend>
      {choices.map(([sent, label, why]) => (
        <label key={label} className="choice">
          <input
            type="radio"
            name="names-sent"
            checked={names.sent === sent}
            onChange={() => onNames({ sent })}
          />
          <span>
            {label}
            <span className="hint">{why}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
