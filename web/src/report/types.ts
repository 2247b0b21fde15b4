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
export type ShownDaysEntry = Schemas['IncidentShownDays'];

export type Done = Schemas['IncidentDone'];
export type Tlp = Schemas['Tlp'];
export type ReportProfile = Schemas['IncidentProfile'];
export type ReportContact = Schemas['IncidentReporter'];
/** One version of a report. */
export type Report = Schemas['IncidentReport'];
export type SubmitReport = Schemas['SubmitIncidentRequest'];
export type CaseState = Schemas['IncidentState'];
export type Message = Schemas['IncidentMessage'];
export type Attachment = Schemas['IncidentAttachment'];
export type AnnouncedAttachment = Schemas['DeclaredAttachment'];
/** A report as its reporter sees it. */
export type IncidentView = Schemas['IncidentView'];
export type SubmittedReport = Schemas['SubmittedIncident'];
