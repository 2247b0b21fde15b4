import type { components } from './schema';

type Schemas = components['schemas'];

export type Answer = Schemas['Answer'];
export type Answers = Schemas['Answers'];
export type Advice = Schemas['Advice'];
export type Band = Schemas['Band'];
export type Community = Schemas['Community'];
export type Comparison = Schemas['Comparison'];
export type CommunitySummary = Schemas['CommunitySummary'];
export type Diagnosis = Schemas['Diagnosis'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type IdentityConsent = Schemas['IdentityConsent'];
export type PartScore = Schemas['PartScore'];
export type PrivacyNotice = Schemas['PrivacyNotice'];
export type Problem = Schemas['Problem'];
export type Profile = Schemas['Profile'];
export type Question = Schemas['Question'];
export type QuestionSet = Schemas['QuestionSet'];
export type Score = Schemas['Score'];
export type ScoreResult = Schemas['ScoreResult'];
export type SubmitDiagnosisRequest = Schemas['SubmitDiagnosisRequest'];
export type SubmittedDiagnosis = Schemas['SubmittedDiagnosis'];
export type Unknown = Schemas['Unknown'];
export type CreatedViewLink = Schemas['CreatedViewLink'];
export type ViewLink = Schemas['ViewLink'];
export type ViewedDiagnosis = Schemas['ViewedDiagnosis'];
export type Violation = Schemas['Violation'];
