import { text } from '../texts/text';
import { normalizeCorporateNumber } from './corporateNumber';
import { type ProfileDraft, withProfile } from './draft';
import { type Fault, profileField } from './faults';
import { SelectField, TextField } from './formFields';
import { EMPLOYEE_BANDS, INDUSTRIES, PREFECTURE_CHOICES } from './profileChoices';
import type { DraftOnDevice } from './useDraft';

interface ProfileFormProps {
  device: DraftOnDevice;
  faults: Fault[];
}

/** All of it is optional, and each field says what it is good for. */
export function ProfileForm({ device: { draft, change }, faults }: ProfileFormProps) {
  const field = (name: keyof ProfileDraft) => ({
    id: profileField(name),
    value: draft.profile[name],
    fault: faults.find(({ field }) => field === profileField(name))?.message,
    onValue: (value: string) => change((now) => withProfile(now, { [name]: value })),
  });
  const tidy = (corporateNumber: string) => change((now) => withProfile(now, { corporateNumber }));
  return (
    <section aria-labelledby="profile-heading">
      <h2 id="profile-heading">{text('profile.heading')}</h2>
      <p>{text('profile.lead')}</p>
      <SelectField
        {...field('industry')}
        label={text('profile.industry')}
        why={text('profile.industryWhy')}
        choices={INDUSTRIES}
      />
      <SelectField
        {...field('employees')}
        label={text('profile.employees')}
        why={text('profile.employeesWhy')}
        choices={EMPLOYEE_BANDS}
      />
      <SelectField
        {...field('prefecture')}
        label={text('profile.prefecture')}
        why={text('profile.prefectureWhy')}
        choices={PREFECTURE_CHOICES}
      />
      <TextField
        {...field('corporateNumber')}
        label={text('profile.corporateNumber')}
        why={text('profile.corporateNumberWhy')}
        inputMode="numeric"
        onBlur={() => tidy(normalizeCorporateNumber(draft.profile.corporateNumber))}
      />
      <TextField {...field('scope')} label={text('profile.scope')} why={text('profile.scopeWhy')} />
    </section>
  );
}
