import { Notice } from '../layout/Notice';
import { tell } from '../texts/incident';
import { faultAt, fieldId, type StepProps } from './fields';
import { type Finding, findings } from './screening';
import { TextArea } from './typedFields';

const WARNINGS = {
  myNumber: 'form.foundMyNumber',
  card: 'form.foundCard',
  addresses: 'form.foundAddresses',
} as const satisfies Record<Finding, string>;

/** In the reporter's own words, if they like. */
export function StoryField({ device, faults }: StepProps) {
  const { story } = device.draft;
  const id = fieldId('story');
  return (
    <TextArea
      id={id}
      label={tell('ask.story')}
      hint={tell('hint.story')}
      value={story}
      fault={faultAt(faults, id)}
      onValue={(value) => device.change({ story: value })}
    >
      <Screened typed={story} />
    </TextArea>
  );
}

/** Says what looks as if it should not be sent; it is the person who decides. */
export function Screened({ typed }: { typed: string }) {
  const found = findings(typed);
  return (
    <div role="status">
      {found.length > 0 && (
        <Notice tone="warning">
          <p>{tell('form.found')}</p>
          <ul>
            {found.map((finding) => (
              <li key={finding}>{tell(WARNINGS[finding])}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
