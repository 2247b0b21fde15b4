import type { IncidentGuide } from '../api/types';
import { tell } from '../texts/incident';
import { toggled } from './draft';
import { faultAt, fieldId, Group, MomentField, Questions, type StepProps } from './fields';

/** What is seen, and since when. */
export function SeenStep({ guide, ...props }: StepProps & { guide: IncidentGuide }) {
  const { device, faults } = props;
  const { symptoms } = device.draft;
  return (
    <>
      <Group
        id={fieldId('symptoms')}
        ask={tell('ask.symptoms')}
        hint={tell('hint.symptoms')}
        fault={faultAt(faults, fieldId('symptoms'))}
      >
        {guide.symptoms.map(({ id, title, hint }) => (
          <label key={id} className="choice">
            <input
              type="checkbox"
              value={id}
              checked={symptoms.includes(id)}
              onChange={() => device.change({ symptoms: toggled(symptoms, id) })}
            />
            <span>
              {title}
              <span className="hint">{hint}</span>
            </span>
          </label>
        ))}
      </Group>
      <MomentField name="noticedAt" now {...props} />
      <MomentField name="startedAt" {...props} />
      <Questions of={['ongoing']} {...props} />
    </>
  );
}
