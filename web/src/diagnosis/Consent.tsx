import type { PrivacyNotice } from '../api/types';
import { text } from '../texts/text';
import { CheckBox } from './CheckBox';
import { CONSENT_FIELD } from './faults';
import { NoticeText } from './NoticeText';

interface ConsentProps {
  notice: PrivacyNotice;
  consented: boolean;
  fault: string | undefined;
  onConsent: (consented: boolean) => void;
}

export function Consent({ notice, consented, fault, onConsent }: ConsentProps) {
  return (
    <section aria-labelledby="notice-heading">
      <h2 id="notice-heading">{text('notice.heading')}</h2>
      <NoticeText notice={notice} />
      <CheckBox
        id={CONSENT_FIELD}
        label={text('notice.consent')}
        checked={consented}
        fault={fault}
        onChecked={onConsent}
      />
    </section>
  );
}
