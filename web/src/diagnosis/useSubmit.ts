import { useLocation } from 'wouter';
import { submitDiagnosis } from '../api/kyojo';
import type { Community, QuestionSet } from '../api/types';
import { randomUuid } from '../device/randomUuid';
import { firmOf, holdReceipt } from '../receipt/receipts';
import { rememberDiagnosis } from '../result/remembered';
import { attemptFor } from './draft';
import { draftKey, saveDraft, wipeDraft } from './draftStore';
import { type Disclosure, diagnosisOf, type Refusal, refusalOf, submissionOf, tidied } from './submission';
import type { DraftOnDevice } from './useDraft';

interface SubmitOptions {
  community: Community;
  questionSet: QuestionSet;
  device: DraftOnDevice;
  /** Of the firm whose history the diagnosis joins. */
  receipt: string | undefined;
  disclosure: Disclosure;
  /** The code that the firm brings; empty for none. */
  origin: string;
}

/** Sends the draft; on success the page moves on to the result, else it says why not. */
export function useSubmit({ community, questionSet, device, receipt, origin, disclosure }: SubmitOptions) {
  const [, navigate] = useLocation();

  return async function submit(): Promise<Refusal | undefined> {
    const tidy = tidied(device.draft);
    const { version } = community.privacyNotice;
    const sent = submissionOf(questionSet, tidy, version, disclosure, origin);
    const attempt = attemptFor(tidy, JSON.stringify(sent), receipt ? firmOf(receipt) : null, randomUuid);
    const key = draftKey(community.id, questionSet.id);
    // On the device before it is on the wire: the connection, or this page, may be lost at any moment.
    saveDraft(key, { ...tidy, attempt });
    device.change(() => ({ ...tidy, attempt }));

    const { idempotencyKey, body } = attempt;
    const outcome = await submitDiagnosis(community.id, { idempotencyKey, receipt, origin, body });
    if (!outcome.ok) {
      const refusal = refusalOf(outcome.failure, receipt !== undefined);
      if (refusal.keySpent) device.change((now) => ({ ...now, attempt: null }));
      return refusal;
    }
    const submitted = outcome.value;
    wipeDraft(key);
    if (submitted.receipt) holdReceipt(community.id, { receipt: submitted.receipt, isNew: true });
    const opensIt = submitted.receipt ?? receipt;
    if (opensIt) rememberDiagnosis(diagnosisOf(submitted, sent), opensIt);
    navigate(`/communities/${community.id}/results/${submitted.diagnosisId}`, { replace: true });
    return undefined;
  };
}
