import type { PrivacyNotice } from '../api/types';
import { CheckBox } from '../diagnosis/CheckBox';
import { SelectField, TextField } from '../diagnosis/formFields';
import { EMPLOYEE_BANDS, INDUSTRIES, PREFECTURE_CHOICES } from '../diagnosis/profileChoices';
import { text } from '../texts/staff';
import type { Facts } from './paperFacts';

interface PaperFactsProps {
  wording: PrivacyNotice['identityWording'];
  facts: Facts;
  faults: Partial<Record<keyof Facts, string>>;
  onFacts: (change: Partial<Facts>) => void;
}

/** What else stands on a sheet; folded away, because most sheets have none of it. */
export function PaperFacts({ wording, facts, faults, onFacts }: PaperFactsProps) {
  const field = (name: Exclude<keyof Facts, 'shareIdentity'>) => ({
    id: `paper-${name}`,
    value: facts[name],
    fault: faults[name],
    onValue: (value: string) => onFacts({ [name]: value }),
  });
  return (
    <details className="fold" {...(Object.keys(faults).length > 0 ? { open: true } : {})}>
      <summary>{text('paper.facts')}</summary>
      <p className="hint">{text('paper.factsHint')}</p>
      <div className="desk-fields">
        <TextField {...field('firmName')} label={text('names.firmName')} why={text('paper.asOnSheet')} />
        <TextField {...field('respondent')} label={text('names.respondent')} why={text('paper.asOnSheet')} />
        <SelectField
          {...field('industry')}
          label={text('profile.industry')}
          why={text('paper.asOnSheet')}
          choices={INDUSTRIES}
        />
        <SelectField
          {...field('employees')}
          label={text('profile.employees')}
          why={text('paper.asOnSheet')}
          choices={EMPLOYEE_BANDS}
        />
        <SelectField
          {...field('prefecture')}
          label={text('profile.prefecture')}
          why={text('paper.asOnSheet')}
          choices={PREFECTURE_CHOICES}
        />
        <TextField
          {...field('receipt')}
          label={text('paper.receiptShown')}
          why={text('paper.receiptShownWhy')}
        />
      </div>
      {wording && (facts.firmName || facts.respondent || facts.receipt) && (
        <CheckBox
          id="paper-shareIdentity"
          label={text('paper.ticked', { label: wording.label })}
          checked={facts.shareIdentity}
          fault={undefined}
          onChecked={(shareIdentity) => onFacts({ shareIdentity })}
        />
      )}
    </details>
  );
}
