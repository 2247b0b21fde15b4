import type { components } from '../api/schema';

type Schemas = components['schemas'];

/** What somebody answers who may not know; わからない is an answer to every question. */
export type Known = Schemas['Known'];
/** What a reporter says happened, in answers that anybody can give. */
export type Statement = Schemas['IncidentStatement'];
export type PersonalData = NonNullable<Statement['personalData']>;
export type Situation = NonNullable<Statement['situation']>;
export type Business = NonNullable<Statement['business']>;
export type Spread = NonNullable<Statement['spread']>;
export type Money = NonNullable<Statement['money']>;
export type People = NonNullable<PersonalData['people']>;
export type Owner = NonNullable<PersonalData['owner']>;
export type Sector = NonNullable<Situation['sectors']>[number];

/** What follows from a statement by the rules in force. */
export type Assessment = Schemas['IncidentAssessment'];
export type Contact = Schemas['IncidentContact'];
export type Duty = Schemas['IncidentDuty'];
export type When = Contact['when'];
export type Necessity = Contact['necessity'];
export type CommonForm = Assessment['classification']['commonForm'];

/** The days that were shown since a moment, and why they changed. */
export interface ShownDaysEntry {
  since: string;
  days?: { knownOn: string; target: string; last: string; finalLast: string; certain: boolean };
  reason: 'FIRST' | 'ANSWERS' | 'KNOWN_ON' | 'RULES';
  rules: string;
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
  firstContactBy?: string;
  isOpenNow: boolean;
  opensAt?: string;
  text: string;
}

export type AnnouncedAttachment = Attachment & {
  upload: { url: string; method: string; headers: Record<string, string>; expiresAt: string };
};

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
  /** The earliest last day that was shown and where a later one holds now. */
  extendedFrom?: string;
  shownDays: ShownDaysEntry[];
  judgement?: { type: string; severity: number; at: string };
  clock: Clock;
  messages: Message[];
  attachments: Attachment[];
  retentionUntil: string;
  tlp: Tlp;
}

export type SubmittedReport = IncidentView & { receipt: string };
