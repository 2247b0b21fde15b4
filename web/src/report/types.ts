import type { Symptom } from '../api/types';

/** What somebody answers who may not know; わからない is an answer to every question. */
export type Known = 'YES' | 'SUSPECTED' | 'UNKNOWN' | 'NO';
export type Business =
  | 'NORMAL'
  | 'SLOWED'
  | 'PART_STOPPED'
  | 'CORE_STOPPED'
  | 'CORE_STOPPED_NO_BACKUP'
  | 'VITAL_STOPPED'
  | 'UNKNOWN';
export type Spread = 'ONE' | 'SEVERAL' | 'SERVER_OR_PARTNERS' | 'SPREADING' | 'UNKNOWN';
export type Money = 'NONE' | 'DEMANDED' | 'PAID' | 'TRANSFERRED_JUST_NOW' | 'UNKNOWN';
export type People = 'NONE' | 'UP_TO_100' | 'UP_TO_1000' | 'MORE_THAN_1000' | 'UNKNOWN';
export type Owner = 'OWN' | 'ENTRUSTED' | 'BOTH' | 'UNKNOWN';
export type Sector =
  | 'TELECOM'
  | 'FINANCE'
  | 'MEDICAL'
  | 'CARD_MERCHANT'
  | 'CRITICAL_INFRASTRUCTURE'
  | 'SUPPLIER_OF_CRITICAL'
  | 'MY_NUMBER_HANDLER';

export interface PersonalData {
  involved?: Known;
  sensitive?: Known;
  costly?: Known;
  numbers?: Known;
  lost?: Known;
  encrypted?: Known;
  recoveredUnseen?: Known;
  isPublic?: Known;
  people?: People;
  owner?: Owner;
}

export interface Situation {
  sectors?: Sector[];
  otasuketai?: Known;
  insurance?: Known;
  vendor?: Known;
}

/** What a reporter says happened, in answers that anybody can give. */
export interface Statement {
  symptoms: Symptom[];
  noticedAt: string;
  startedAt?: string;
  reaction?: Known;
  targeted?: Known;
  attack?: Known;
  administrator?: Known;
  stolen?: Known;
  takesCards?: Known;
  remote?: Known;
  ongoing?: Known;
  business?: Business;
  spread?: Spread;
  money?: Money;
  personalData?: PersonalData;
  situation?: Situation;
}

interface Named {
  type: string;
  name: string;
}

export type When = 'NOW' | 'TODAY' | 'DAYS' | 'LATER';
export type Necessity = 'REQUIRED' | 'RECOMMENDED' | 'CONTRACT';
export type CommonForm = 'DDOS' | 'RANSOMWARE' | 'OTHER_ATTACK' | 'NONE';

export interface Contact {
  id: string;
  name: string;
  accepts?: string;
  necessity: Necessity;
  when: When;
  lastDay?: string;
  why: string;
  telephone?: string;
  mail?: string;
  page?: string;
  hours?: string;
  caution?: string;
  formerly: string[];
}

export interface Duty {
  id: string;
  name: string;
  to: string;
  state: 'REQUIRED' | 'POSSIBLE' | 'NOT_NOW';
  reasons: string[];
  asOf: string;
  /** By when it is best done. */
  target?: string;
  /** The last day. */
  last?: string;
  /** Whether the calendar of closed days covers it. */
  certain: boolean;
  note: string;
  source: string;
  confidence: string;
}

export interface SeverityReason {
  axis: string;
  level: number;
  /** Because the answer is not known. */
  assumed: boolean;
  text: string;
}

/** What follows from a statement by the rules in force. */
export interface Assessment {
  guide: string;
  rules: string;
  assessedAt: string;
  classification: {
    primary: Named;
    secondary: Named[];
    rsit: string;
    kind: string;
    bucket: string;
    commonForm: CommonForm;
  };
  severity: { level: number; name: string; reasons: SeverityReason[] };
  contacts: Contact[];
  duties: Duty[];
  extendedFrom?: string;
  shown?: { since: string; days?: Record<string, string>; reason: string; rules: string }[];
}

export type Done =
  | 'UNPLUGGED'
  | 'POWERED_OFF'
  | 'PASSWORDS_CHANGED'
  | 'RESTORED'
  | 'TOLD_BANK'
  | 'TOLD_POLICE'
  | 'TOLD_CLIENT'
  | 'TOLD_INSURER'
  | 'TOLD_VENDOR';

export type Tlp = 'RED' | 'AMBER_STRICT' | 'AMBER' | 'GREEN' | 'CLEAR';

export interface ReportProfile {
  industry?: string;
  employees?: string;
  prefecture?: string;
}

export interface ReportContact {
  firmName?: string;
  name?: string;
  telephone?: string;
  mail?: string;
  /** The mailbox may be in foreign hands: nothing is mailed to it. */
  isMailUnsafe?: boolean;
}

/** One version of a report. */
export interface Report {
  statement: Statement;
  story?: string;
  done?: Done[];
  profile?: ReportProfile;
  contact?: ReportContact;
}

export interface SubmitReport extends Report {
  tlp?: Tlp;
  consent: { notice: string };
  origin?: string;
}

export type CaseState = 'RECEIVED' | 'CHECKING' | 'RESPONDING' | 'WAITING' | 'DONE';

export interface Message {
  id: string;
  at: string;
  from: 'REPORTER' | 'STAFF';
  text: string;
}

export interface Attachment {
  id: string;
  fileName: string;
  size: number;
  sha256: string;
  type: string;
  state: 'AWAITING' | 'RECEIVED' | 'REFUSED';
  at: string;
}

export interface Clock {
  firstContactBy: string;
  isOpenNow: boolean;
  opensAt?: string;
  text: string;
}

/** A report as its reporter sees it. */
export interface IncidentView {
  incidentId: string;
  /** What people say on the telephone; not secret. */
  number: string;
  state: CaseState;
  receivedAt: string;
  version: number;
  report: Report;
  versions: { version: number; at: string; by: 'REPORTER' | 'STAFF' }[];
  assessment: Assessment;
  judgement?: { type?: string; severity?: number; at: string };
  clock: Clock;
  messages: Message[];
  attachments: Attachment[];
  retentionUntil: string;
  tlp: Tlp;
}

export type SubmittedReport = IncidentView & { receipt: string };
