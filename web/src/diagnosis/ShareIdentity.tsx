import type { PrivacyNotice } from '../api/types';
import { text } from '../texts/text';
import { CheckBox } from './CheckBox';
import { SHARE_FIELD } from './faults';

interface ShareIdentityProps {
  wording: NonNullable<PrivacyNotice['identityWording']>;
  /** The diagnosis joins what the firm left before: its former choice stays unless this box is ticked. */
  joins: boolean;
  shared: boolean;
  fault: string | undefined;
  onShared: (shared: boolean) => void;
}

/** Whether staff may see who the firm is: a choice of its own, and never made beforehand. */
export function ShareIdentity({ wording, joins, shared, fault, onShared }: ShareIdentityProps) {
  return (
    <section aria-labelledby="share-heading">
      <h2 id="share-heading">{text('identity.heading')}</h2>
      <p>{wording.text}</p>
      {joins && <p>{text('identity.joins')}</p>}
      <CheckBox id={SHARE_FIELD} label={wording.label} checked={shared} fault={fault} onChecked={onShared} />
      <p className="hint">{text('identity.version', { version: wording.version })}</p>
    </section>
  );
}
