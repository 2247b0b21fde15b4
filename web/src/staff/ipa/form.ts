import type { Violation } from '../../api/types';
import { CONTRAST_MIN, contrast } from '../../communities/contrast';
import { prefectureName } from '../../communities/prefectures';
import type { Fault } from '../../diagnosis/faults';
import { text } from '../../texts/staff';
import type { Draft, Settings } from './communities';

export type HelplineForm = Draft['helplines'][number];

/** What stands in the fields. */
export interface CommunityForm {
  name: string;
  owner: string;
  prefectures: string[];
  region: string;
  introduction: string;
  colour: string;
  contactName: string;
  telephone: string;
  email: string;
  hours: string;
  helplines: HelplineForm[];
  /** A line each. */
  offers: string;
  perMinute: string;
  perDay: string;
}

/** The one notice there is; another is chosen once there are two. */
const NOTICE = 'standard-2026-11-28';

export const BLANK: CommunityForm = {
  name: '',
  owner: '',
  prefectures: [],
  region: '',
  introduction: '',
  colour: '#0017c1',
  contactName: '',
  telephone: '',
  email: '',
  hours: text('ipa.hoursUsual'),
  helplines: [{ kind: 'POLICE', name: text('ipa.policeLine'), telephone: '#9110' }],
  offers: '',
  perMinute: '600',
  perDay: '10000',
};

export function fieldId(name: string): string {
  return `community-${name}`;
}

export function formOf(settings: Settings): CommunityForm {
  return {
    ...BLANK,
    name: settings.name,
    prefectures: settings.prefectures,
    region: settings.region,
    introduction: settings.introduction,
    colour: settings.colour,
    contactName: settings.contact.name,
    telephone: settings.contact.telephone ?? '',
    email: settings.contact.email ?? '',
    hours: settings.contact.hours,
    helplines: settings.helplines,
    offers: settings.offers.join('\n'),
    perMinute: String(settings.quota.submissionsPerMinute),
    perDay: String(settings.quota.submissionsPerDay),
  };
}

/** What is sent: empty texts become what the page suggests, empty lines nothing. */
export function draftOf(form: CommunityForm): Draft {
  const { telephone, email } = form;
  return {
    name: form.name.trim(),
    region: regionOf(form),
    prefectures: form.prefectures,
    introduction: introductionOf(form),
    colour: form.colour,
    contact: {
      name: form.contactName.trim(),
      hours: form.hours.trim(),
      ...(telephone.trim() ? { telephone: telephone.trim() } : {}),
      ...(email.trim() ? { email: email.trim() } : {}),
    },
    helplines: form.helplines.filter(({ name, telephone }) => name.trim() || telephone.trim()),
    offers: lines(form.offers),
    privacyNotice: NOTICE,
    quota: { submissionsPerMinute: Number(form.perMinute), submissionsPerDay: Number(form.perDay) },
  };
}

/** What of a draft is other than what it began with. */
export function changesOf(before: Draft, after: Draft): Partial<Draft> {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) => JSON.stringify(before[name as keyof Draft]) !== JSON.stringify(value),
    ),
  );
}

export function regionOf({ region, prefectures }: CommunityForm): string {
  if (region.trim()) return region.trim();
  const names = prefectures.map(prefectureName).join(text('communities.and'));
  return [...names].length <= 40 ? names : text('ipa.regionMany', { count: prefectures.length });
}

export function introductionOf(form: CommunityForm): string {
  const written = lines(form.introduction).join('');
  return written || text('ipa.introductionSuggested', { region: regionOf(form) });
}

function lines(words: string): string[] {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What has to be put right before it is worth sending. */
export function faultsOf(form: CommunityForm, withOwner: boolean): Fault[] {
  const missing = (name: keyof CommunityForm, message: string): Fault[] => {
    const value = form[name];
    const isThere = typeof value === 'string' ? value.trim() !== '' : value.length > 0;
    return isThere ? [] : [{ field: fieldId(name), message }];
  };
  return [
    ...missing('name', text('ipa.nameMissing')),
    ...missing('prefectures', text('ipa.prefecturesMissing')),
    ...(withOwner ? missing('owner', text('ipa.ownerMissing')) : []),
    ...missing('contactName', text('ipa.contactMissing')),
    ...missing('hours', text('ipa.hoursMissing')),
    ...(contrast(form.colour) < CONTRAST_MIN
      ? [{ field: fieldId('colour'), message: text('ipa.colourLight') }]
      : []),
    ...numberFault('perMinute', form.perMinute, 60_000),
    ...numberFault('perDay', form.perDay, 1_000_000),
  ];
}

function numberFault(name: string, value: string, max: number): Fault[] {
  const isFine = /^[1-9][0-9]{0,6}$/.test(value) && Number(value) <= max;
  return isFine ? [] : [{ field: fieldId(name), message: text('ipa.numberWrong', { max }) }];
}

const FIELDS: [RegExp, string][] = [
  [/^\/name$/, 'name'],
  [/^\/region$/, 'region'],
  [/^\/prefectures/, 'prefectures'],
  [/^\/introduction$/, 'introduction'],
  [/^\/colour$/, 'colour'],
  [/^\/contact\/name$/, 'contactName'],
  [/^\/contact\/telephone$/, 'telephone'],
  [/^\/contact\/email$/, 'email'],
  [/^\/contact\/hours$/, 'hours'],
  [/^\/offers/, 'offers'],
  [/^\/owner/, 'owner'],
  [/^\/quota\/submissionsPerMinute$/, 'perMinute'],
  [/^\/quota\/submissionsPerDay$/, 'perDay'],
];

/** The server's violations, each at its field. */
export function serverFaults(violations: Violation[]): Fault[] {
  return violations.map(({ path, message }) => {
    const helpline = /^\/helplines\/([0-9])/.exec(path)?.[1];
    const name = helpline ? `helpline-${helpline}` : FIELDS.find(([form]) => form.test(path))?.[1];
    return { field: name && fieldId(name), message };
  });
}
