import type { Fault } from '../../diagnosis/faults';
import { text } from '../../texts/staff';
import { ColourField } from './ColourField';
import { LineField, TextArea } from './fields';
import { type CommunityForm, fieldId, introductionOf, regionOf } from './form';
import { HelplineFields } from './HelplineFields';
import { PrefectureBoxes } from './PrefectureBoxes';

interface CommunityFieldsProps {
  form: CommunityForm;
  faults: Fault[];
  /** Only where a community is opened. */
  withOwner: boolean;
  onForm: (form: CommunityForm) => void;
}

type Words = Exclude<keyof CommunityForm, 'prefectures' | 'helplines'>;

export function CommunityFields({ form, faults, withOwner, onForm }: CommunityFieldsProps) {
  const faultAt = (name: string) => faults.find(({ field }) => field === fieldId(name))?.message;
  const field = (name: Words) => ({
    id: fieldId(name),
    value: form[name],
    fault: faultAt(name),
    onValue: (value: string) => onForm({ ...form, [name]: value }),
  });
  return (
    <>
      <section aria-labelledby="basics-heading">
        <h2 id="basics-heading">{text('ipa.basics')}</h2>
        <LineField {...field('name')} label={text('ipa.name')} hint={text('ipa.nameHint')} required />
        {withOwner && (
          <LineField {...field('owner')} label={text('ipa.owner')} hint={text('ipa.ownerHint')} required />
        )}
        <PrefectureBoxes
          chosen={form.prefectures}
          fault={faultAt('prefectures')}
          onChosen={(prefectures) => onForm({ ...form, prefectures })}
        />
      </section>
      <section aria-labelledby="contact-fields-heading">
        <h2 id="contact-fields-heading">{text('ipa.contact')}</h2>
        <LineField {...field('contactName')} label={text('ipa.contactName')} required />
        <LineField {...field('telephone')} label={text('community.telephone')} type="tel" />
        <LineField {...field('email')} label={text('community.email')} type="email" />
        <LineField {...field('hours')} label={text('community.hours')} required />
        <HelplineFields
          helplines={form.helplines}
          faultAt={faultAt}
          onHelplines={(helplines) => onForm({ ...form, helplines })}
        />
      </section>
      <section aria-labelledby="page-heading">
        <h2 id="page-heading">{text('ipa.page')}</h2>
        <LineField
          {...field('region')}
          label={text('ipa.region')}
          hint={text('ipa.regionHint', { suggested: regionOf({ ...form, region: '' }) || '…' })}
        />
        <TextArea
          {...field('introduction')}
          label={text('ipa.introduction')}
          hint={text('ipa.introductionHint')}
          placeholder={introductionOf({ ...form, introduction: '' })}
        />
        <TextArea {...field('offers')} label={text('ipa.offers')} hint={text('ipa.offersHint')} />
        <ColourField {...field('colour')} />
      </section>
      <details className="quota" open={Boolean(faultAt('perMinute') || faultAt('perDay'))}>
        <summary>{text('ipa.quota')}</summary>
        <p className="hint">{text('ipa.quotaHint')}</p>
        <LineField {...field('perMinute')} label={text('ipa.perMinute')} inputMode="numeric" />
        <LineField {...field('perDay')} label={text('ipa.perDay')} inputMode="numeric" />
      </details>
    </>
  );
}
