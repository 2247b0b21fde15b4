import type { Symptom } from '../api/types';
import { CheckBox } from '../diagnosis/CheckBox';
import { Notice } from '../layout/Notice';
import { type IncidentKey, tell } from '../texts/incident';
import type { Naming } from './draft';
import { Choices, faultAt, fieldId, type StepProps } from './fields';
import type { ChoiceOf } from './questions';
import { LineField } from './typedFields';

const NAMINGS: readonly ChoiceOf<Exclude<Naming, ''>>[] = [
  { value: 'ANONYMOUS', label: 'form.anonymous' },
  { value: 'NAMED', label: 'form.named' },
];

const LINES = [
  ['firmName', 'text', 'ask.firmName'],
  ['name', 'text', 'ask.name'],
  ['telephone', 'tel', 'ask.telephone'],
  ['mail', 'email', 'ask.mail'],
] as const satisfies readonly (readonly [string, string, IncidentKey])[];

/** After these a mailbox may have a second reader. */
const MAIL_DOUBTFUL: readonly Symptom[] = [
  'ODD_MAILS_FROM_US',
  'FOREIGN_LOGIN',
  'SECRET_TYPED',
  'PAYMENT_REQUESTED',
  'ATTACHMENT_OPENED',
  'MALWARE_ALERT',
];

/** Who reports, if they like; the two may be told apart later, and the contact alone erased. */
export function ContactFields({ device, faults }: StepProps) {
  const { naming, contact, symptoms } = device.draft;
  const isDoubtful = symptoms.some((symptom) => MAIL_DOUBTFUL.includes(symptom));
  return (
    <>
      <Choices
        id={fieldId('naming')}
        ask={tell('ask.naming')}
        hint={tell('hint.naming')}
        choices={NAMINGS}
        chosen={naming}
        onChosen={(chosen) => device.change({ naming: chosen })}
      />
      {naming === 'NAMED' && (
        <>
          {isDoubtful && <Notice tone="warning">{tell('form.mailDoubtful')}</Notice>}
          {LINES.map(([name, type, label]) => (
            <LineField
              key={name}
              id={fieldId(name)}
              label={tell(label)}
              type={type}
              value={contact[name]}
              fault={faultAt(faults, fieldId(name))}
              onValue={(value) => device.change({ contact: { ...contact, [name]: value } })}
            />
          ))}
          <CheckBox
            id={fieldId('mail-unsafe')}
            label={tell('form.mailUnsafe')}
            checked={contact.isMailUnsafe}
            onChecked={(isMailUnsafe) => device.change({ contact: { ...contact, isMailUnsafe } })}
          />
        </>
      )}
    </>
  );
}
