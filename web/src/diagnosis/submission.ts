import { codeOf, type Failure, statusOf, violationsOf } from '../api/failure';
import type {
  Diagnosis,
  Profile,
  QuestionSet,
  SubmitDiagnosisRequest,
  SubmittedDiagnosis,
} from '../api/types';
import type { Names } from '../device/names';
import { failureText } from '../layout/failureText';
import { text } from '../texts/text';
import { normalizeCorporateNumber } from './corporateNumber';
import { type Draft, orderedAnswers, profileOf, withProfile } from './draft';
import { CONSENT_FIELD, type Fault, faultsOf, JOIN_FIELD } from './faults';

/** A send that brought no result, told to the person. */
export interface Refusal {
  message: string | undefined;
  faults: Fault[];
  /** The notice has changed since the page was opened. */
  noticeOutdated: boolean;
  /** The key is spent: the next attempt takes a new one. */
  keySpent: boolean;
}

/** The draft as it is sent: typed numbers normalized, blanks cut off. */
export function tidied(draft: Draft): Draft {
  const { corporateNumber, scope } = draft.profile;
  return withProfile(draft, {
    corporateNumber: normalizeCorporateNumber(corporateNumber),
    scope: scope.trim(),
  });
}

/** What the person said of names and of who may see them. */
export interface Disclosure {
  names: Names;
  /** Nothing was said: what the firm chose before stays. */
  shareIdentity: boolean | undefined;
}

export function submissionOf(
  questionSet: QuestionSet,
  draft: Draft,
  notice: string,
  { names, shareIdentity }: Disclosure,
  origin: string,
): SubmitDiagnosisRequest {
  const profile = { ...profileOf(draft.profile), ...sentNames(names) };
  return {
    questionSet: questionSet.id,
    answers: orderedAnswers(questionSet, draft.answers),
    ...(Object.keys(profile).length > 0 ? { profile } : {}),
    ...(origin ? { origin } : {}),
    consent: { notice, ...(shareIdentity === undefined ? {} : { shareIdentity }) },
  };
}

function sentNames({ firmName, respondent, sent }: Names): Partial<Profile> {
  if (!sent) return {};
  return {
    ...(firmName.trim() ? { firmName: firmName.trim() } : {}),
    ...(respondent.trim() ? { respondent: respondent.trim() } : {}),
  };
}

/** What reading it back would answer, so that the result needs no second request. */
export function diagnosisOf(submitted: SubmittedDiagnosis, sent: SubmitDiagnosisRequest): Diagnosis {
  const { receipt: _, ...kept } = submitted;
  return { ...kept, answers: sent.answers, profile: sent.profile ?? {} };
}

export function refusalOf(failure: Failure, joined: boolean): Refusal {
  const faults = faultsOf(violationsOf(failure));
  const code = codeOf(failure);
  const noticeOutdated = violationsOf(failure).some((violation) => violation.code === 'NOTICE_OUTDATED');
  const receiptRefused = joined && statusOf(failure) === 404;
  return {
    message: noticeOutdated || receiptRefused || faults.length > 0 ? undefined : words(failure),
    faults: receiptRefused
      ? [{ field: JOIN_FIELD, message: text('sending.receiptRefused') }]
      : faults.map((fault) => inOurWords(fault)),
    noticeOutdated,
    keySpent: code === 'IDEMPOTENCY_KEY_REUSED' || code === 'ERASED',
  };
}

function inOurWords(fault: Fault): Fault {
  if (fault.field === JOIN_FIELD) return { ...fault, message: text('sending.receiptRefused') };
  return fault.field === CONSENT_FIELD ? { ...fault, message: text('notice.outdated') } : fault;
}

function words(failure: Failure): string {
  return failure.kind === 'connection' ? text('failure.connectionSending') : failureText(failure);
}
