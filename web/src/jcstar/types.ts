import type { components } from '../api/schema';

type Schemas = components['schemas'];

export type Level = 1 | 2 | 3 | 4;

/** A list that has been imported: the contract's members are all there then. */
export type RegisteredList = { state: 'REGISTERED'; sample?: true } & Required<
  Omit<Schemas['ListInForce'], 'state' | 'sample'>
>;

/** The list of labels that answers come from, or that there is none yet. */
export type ListInForce = { state: 'NOT_REGISTERED'; officialPage: string } | RegisteredList;

/** An answer with the list that it comes from. */
type Answered<T> = Omit<T, 'list'> & { list: ListInForce };

export type Status = Schemas['LabelStatus'];
export type LabelHead = Schemas['LabelHead'];
export type Label = Schemas['Label'];
export type Model = Schemas['LabelModel'];
export type LabelEvent = Schemas['LabelEvent'];
export type LabelField = Schemas['LabelField'];
export type FoundLabel = Schemas['FoundLabel'];
export type Match = NonNullable<FoundLabel['match']>;
export type FoundLabels = Answered<Schemas['FoundLabels']>;
export type ReadLabel = Answered<Schemas['LabelPage']>;

export type NumberKind = NonNullable<Schemas['Device']['numberKind']>;
/** 登録番号 where nothing is said of the number. */
export type Device = Omit<Schemas['Device'], 'numberKind'> & { numberKind?: NumberKind };

export interface Requirement {
  level: Level;
  /** A day in Japan; today where there is none. */
  on?: string;
}

export type Conclusion = Schemas['Conclusion'];
export type Verdict = Schemas['Verdict'];
export type Candidate = NonNullable<Verdict['candidates']>[number];
export type Checked = Answered<Schemas['CheckedInventory']>;

export type Scheme = Schemas['JcstarScheme'];
export type SchemeLevel = Scheme['levels'][number];
export type Equivalence = Schemas['Equivalence'];
export type Foreign = Schemas['Foreign'];
export type ForeignLabel = Schemas['ForeignLabel'];

export type KeptDevice = Schemas['KeptDevice'];
export type Inventory = Answered<Omit<Schemas['Inventory'], 'requirement'>> & { requirement: Requirement };
export type KeepInventory = Omit<Schemas['SaveInventoryRequest'], 'requirement' | 'devices'> & {
  requirement: Requirement;
  devices: Device[];
};
