export type Level = 1 | 2 | 3 | 4;

/** A list that has been imported. */
export interface RegisteredList {
  state: 'REGISTERED';
  officialPage: string;
  version: number;
  sourceUrl: string;
  takenAt: string;
  publishedAt: string;
  labels: number;
  models: number;
  sample?: true;
}

/** The list of labels that answers come from, or that there is none yet. */
export type ListInForce = { state: 'NOT_REGISTERED'; officialPage: string } | RegisteredList;

export type Status =
  | 'VALID'
  | 'EXPIRING'
  | 'NOT_YET_VALID'
  | 'EXPIRED'
  | 'LAPSED'
  | 'WITHDRAWN'
  | 'NOT_IN_LAST_LIST';

export interface Standing {
  status: Status;
  on: string;
  daysLeft?: number;
  expiringWithinDays?: number;
}

export type Assessment = 'SELF_DECLARATION' | 'THIRD_PARTY';

export interface LabelHead {
  registrationNumber: string;
  level: Level;
  assessment: Assessment;
  supplier: string;
  supplierLatin?: string;
  product: string;
  category: string;
  issuedOn: string;
  expiresOn: string;
  page?: string;
  supportEndsOn?: string;
  standing: Standing;
}

export interface Model {
  model: string;
  product?: string;
  notListedSince?: string;
}

export interface LabelEvent {
  on: string;
  event: string;
  field?: string;
  before?: string;
  after?: string;
}

export interface Label extends LabelHead {
  models: Model[];
  history: LabelEvent[];
}

export type Match = 'EXACT' | 'BEGINNING' | 'NAME' | 'PART' | 'WORDS' | 'SIMILAR';

export interface FoundLabel extends LabelHead {
  match?: Match;
  models: Model[];
  modelCount: number;
}

export interface FoundLabels {
  list: ListInForce;
  note: string;
  labels: FoundLabel[];
  total: number;
  categories: string[];
  cursor?: string;
}

export interface ReadLabel {
  list: ListInForce;
  note: string;
  label: Label;
}

export type NumberKind = 'APPLICATION' | 'ACCEPTANCE' | 'PROVISIONAL' | 'REGISTRATION';

export interface Device {
  name?: string;
  kind?: string;
  model?: string;
  maker?: string;
  number?: string;
  numberKind?: NumberKind;
}

export interface Requirement {
  level: Level;
  /** A day in Japan; today where there is none. */
  on?: string;
}

export type Conclusion =
  | Status
  | 'LEVEL_TOO_LOW'
  | 'AMBIGUOUS'
  | 'MODEL_NOT_COVERED'
  | 'NOT_A_LABEL'
  | 'FOREIGN'
  | 'NOT_FOUND';

export interface Candidate {
  registrationNumber: string;
  model: string;
}

export interface Verdict {
  device: number;
  conclusion: Conclusion;
  registrationNumber?: string;
  model?: string;
  expiringWithinDays?: number;
  candidates?: Candidate[];
  scheme?: string;
}

export interface Checked {
  list: ListInForce;
  note: string;
  requirement: { level: Level; on: string };
  checkedAt: string;
  verdicts: Verdict[];
  labels: LabelHead[];
}

export interface SchemeLevel {
  level: Level;
  name: string;
  assessment: Assessment;
  assessor: string;
  means: string;
  doesNotMean: string;
  inOperation: boolean;
}

export interface Named<Id extends string = string> {
  id: Id;
  name: string;
  explanation: string;
}

export interface Scheme {
  officialPage: string;
  note: string;
  levels: SchemeLevel[];
  statuses: Named<Status>[];
  conclusions: (Named<Conclusion> & { nextStep: string })[];
  deviceKinds: { id: string; name: string; inScope: boolean; remark?: string }[];
  equivalences: Equivalence[];
  schemes: {
    id: string;
    name: string;
    country: string;
    page: string;
    state: 'OPEN' | 'CLOSED';
    remark?: string;
  }[];
}

/** What a label of one scheme counts for in another, as of a day. */
export interface Equivalence {
  from: string;
  to: string;
  extent: 'FULL' | 'PARTIAL' | 'NONE';
  validFrom?: string;
  validTo?: string;
  explanation: string;
  source: string;
  verifiedOn: string;
  confidence: string;
}

export interface KeptDevice extends Device {
  seen?: Conclusion;
  changed: boolean;
  verdict?: Verdict;
}

export interface Inventory {
  version: number;
  savedAt: string;
  retentionUntil: string;
  requirement: Requirement;
  list: ListInForce;
  note: string;
  checkedAt: string;
  devices: KeptDevice[];
  labels: LabelHead[];
}

export interface KeepInventory {
  requirement: Requirement;
  devices: Device[];
  consent: { notice: string };
  origin?: string;
  seen?: true;
}
