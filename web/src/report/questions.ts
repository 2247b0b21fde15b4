import type { Symptom } from '../api/types';
import type { IncidentKey } from '../texts/incident';
import type { Business, Done, Known, Money, Owner, People, Sector, Spread, Tlp } from './types';

/** The questions with one answer each, by the names that the API has for them. */
export const STATEMENT_QUESTIONS = [
  'ongoing',
  'reaction',
  'remote',
  'attack',
  'administrator',
  'stolen',
  'takesCards',
  'targeted',
  'business',
  'spread',
  'money',
] as const;

export const DATA_QUESTIONS = [
  'involved',
  'sensitive',
  'costly',
  'numbers',
  'people',
  'owner',
  'lost',
  'encrypted',
  'recoveredUnseen',
  'isPublic',
] as const;

export const SITUATION_QUESTIONS = ['otasuketai', 'vendor', 'insurance'] as const;

export type QuestionId =
  | (typeof STATEMENT_QUESTIONS)[number]
  | (typeof DATA_QUESTIONS)[number]
  | (typeof SITUATION_QUESTIONS)[number];

/** Of which symptoms a question makes sense; the others are asked of everybody. */
const ASKED_OF: Partial<Record<QuestionId, readonly Symptom[]>> = {
  reaction: ['PAYMENT_REQUESTED', 'FAKE_WARNING', 'ATTEMPT_SEEN'],
  remote: ['FAKE_WARNING', 'MALWARE_ALERT', 'FOREIGN_LOGIN', 'FILES_LOCKED', 'OTHER'],
  attack: ['SERVICE_DOWN'],
  administrator: ['FOREIGN_LOGIN', 'FILES_LOCKED', 'MALWARE_ALERT', 'OTHER'],
  stolen: ['THING_LOST'],
  takesCards: ['SITE_ALTERED'],
  targeted: [
    'ATTACHMENT_OPENED',
    'MALWARE_ALERT',
    'FOREIGN_LOGIN',
    'PAYMENT_REQUESTED',
    'ATTEMPT_SEEN',
    'OTHER',
  ],
};

export function isAsked(question: QuestionId, symptoms: readonly Symptom[]): boolean {
  const of = ASKED_OF[question];
  return of === undefined || of.some((symptom) => symptoms.includes(symptom));
}

export interface ChoiceOf<Value extends string = string> {
  value: Value;
  label: IncidentKey;
}

const KNOWN: readonly ChoiceOf<Known>[] = [
  { value: 'YES', label: 'known.yes' },
  { value: 'SUSPECTED', label: 'known.suspected' },
  { value: 'NO', label: 'known.no' },
  { value: 'UNKNOWN', label: 'known.unknown' },
];

const BUSINESS: readonly ChoiceOf<Business>[] = [
  { value: 'NORMAL', label: 'business.normal' },
  { value: 'SLOWED', label: 'business.slowed' },
  { value: 'PART_STOPPED', label: 'business.part' },
  { value: 'CORE_STOPPED', label: 'business.core' },
  { value: 'CORE_STOPPED_NO_BACKUP', label: 'business.coreNoBackup' },
  { value: 'VITAL_STOPPED', label: 'business.vital' },
  { value: 'UNKNOWN', label: 'known.unknown' },
];

const SPREAD: readonly ChoiceOf<Spread>[] = [
  { value: 'ONE', label: 'spread.one' },
  { value: 'SEVERAL', label: 'spread.several' },
  { value: 'SERVER_OR_PARTNERS', label: 'spread.server' },
  { value: 'SPREADING', label: 'spread.spreading' },
  { value: 'UNKNOWN', label: 'known.unknown' },
];

const MONEY: readonly ChoiceOf<Money>[] = [
  { value: 'NONE', label: 'money.none' },
  { value: 'DEMANDED', label: 'money.demanded' },
  { value: 'TRANSFERRED_JUST_NOW', label: 'money.justNow' },
  { value: 'PAID', label: 'money.paid' },
  { value: 'UNKNOWN', label: 'known.unknown' },
];

const PEOPLE: readonly ChoiceOf<People>[] = [
  { value: 'NONE', label: 'people.none' },
  { value: 'UP_TO_100', label: 'people.upTo100' },
  { value: 'UP_TO_1000', label: 'people.upTo1000' },
  { value: 'MORE_THAN_1000', label: 'people.more' },
  { value: 'UNKNOWN', label: 'known.unknown' },
];

const OWNER: readonly ChoiceOf<Owner>[] = [
  { value: 'OWN', label: 'owner.own' },
  { value: 'ENTRUSTED', label: 'owner.entrusted' },
  { value: 'BOTH', label: 'owner.both' },
  { value: 'UNKNOWN', label: 'known.unknown' },
];

const OTHER_THAN_KNOWN: Partial<Record<QuestionId, readonly ChoiceOf[]>> = {
  business: BUSINESS,
  spread: SPREAD,
  money: MONEY,
  people: PEOPLE,
  owner: OWNER,
};

export function choicesOf(question: QuestionId): readonly ChoiceOf[] {
  return OTHER_THAN_KNOWN[question] ?? KNOWN;
}

/** What is asked, and what helps to answer. */
export const WORDS: Record<QuestionId, { ask: IncidentKey; hint?: IncidentKey }> = {
  ongoing: { ask: 'ask.ongoing', hint: 'hint.ongoing' },
  reaction: { ask: 'ask.reaction', hint: 'hint.reaction' },
  remote: { ask: 'ask.remote', hint: 'hint.remote' },
  attack: { ask: 'ask.attack', hint: 'hint.attack' },
  administrator: { ask: 'ask.administrator', hint: 'hint.administrator' },
  stolen: { ask: 'ask.stolen' },
  takesCards: { ask: 'ask.takesCards' },
  targeted: { ask: 'ask.targeted', hint: 'hint.targeted' },
  business: { ask: 'ask.business' },
  spread: { ask: 'ask.spread', hint: 'hint.spread' },
  money: { ask: 'ask.money', hint: 'hint.money' },
  involved: { ask: 'ask.involved', hint: 'hint.involved' },
  sensitive: { ask: 'ask.sensitive', hint: 'hint.sensitive' },
  costly: { ask: 'ask.costly', hint: 'hint.costly' },
  numbers: { ask: 'ask.numbers', hint: 'hint.numbers' },
  people: { ask: 'ask.people' },
  owner: { ask: 'ask.owner', hint: 'hint.owner' },
  lost: { ask: 'ask.lost', hint: 'hint.lost' },
  encrypted: { ask: 'ask.encrypted', hint: 'hint.encrypted' },
  recoveredUnseen: { ask: 'ask.recoveredUnseen', hint: 'hint.recoveredUnseen' },
  isPublic: { ask: 'ask.isPublic', hint: 'hint.isPublic' },
  otasuketai: { ask: 'ask.otasuketai' },
  vendor: { ask: 'ask.vendor' },
  insurance: { ask: 'ask.insurance' },
};

export const SECTORS: readonly ChoiceOf<Sector>[] = [
  { value: 'TELECOM', label: 'sector.telecom' },
  { value: 'FINANCE', label: 'sector.finance' },
  { value: 'MEDICAL', label: 'sector.medical' },
  { value: 'CARD_MERCHANT', label: 'sector.card' },
  { value: 'CRITICAL_INFRASTRUCTURE', label: 'sector.critical' },
  { value: 'SUPPLIER_OF_CRITICAL', label: 'sector.supplier' },
];

export const DONE: readonly ChoiceOf<Done>[] = [
  { value: 'UNPLUGGED', label: 'done.unplugged' },
  { value: 'POWERED_OFF', label: 'done.poweredOff' },
  { value: 'PASSWORDS_CHANGED', label: 'done.passwords' },
  { value: 'RESTORED', label: 'done.restored' },
  { value: 'TOLD_BANK', label: 'done.bank' },
  { value: 'TOLD_POLICE', label: 'done.police' },
  { value: 'TOLD_CLIENT', label: 'done.client' },
  { value: 'TOLD_INSURER', label: 'done.insurer' },
  { value: 'TOLD_VENDOR', label: 'done.vendor' },
];

/** How far it may be told, those that a firm can judge; the first holds where nothing is said. */
export const TLPS: readonly ChoiceOf<Tlp>[] = [
  { value: 'AMBER_STRICT', label: 'tlp.amberStrict' },
  { value: 'RED', label: 'tlp.red' },
  { value: 'GREEN', label: 'tlp.green' },
];
