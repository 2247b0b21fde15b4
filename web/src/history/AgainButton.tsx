import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Failure } from '../api/failure';
import { getQuestionSet, readDiagnosis } from '../api/kyojo';
import { draftFrom, isEmpty } from '../diagnosis/draft';
import { draftKey, loadDraft, saveDraft } from '../diagnosis/draftStore';
import { failureText } from '../layout/failureText';
import { text } from '../texts/text';

interface AgainButtonProps {
  community: string;
  diagnosis: string;
  receipt: string;
  label: string;
  /** Which diagnosis it is, for whoever hears the button alone. */
  of: string;
  main: boolean;
}

/** Begins a new diagnosis with this one's answers, after asking where one is under way. */
export function AgainButton({ community, diagnosis, receipt, label, of, main }: AgainButtonProps) {
  const [, navigate] = useLocation();
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const begin = async () => {
    setLoading(true);
    const [former, questionSet] = await Promise.all([
      readDiagnosis(community, diagnosis, receipt),
      getQuestionSet('current'),
    ]);
    setLoading(false);
    if (!former.ok) return setFailure(former.failure);
    if (!questionSet.ok) return setFailure(questionSet.failure);
    const key = draftKey(community, questionSet.value.id);
    if (!isEmpty(loadDraft(key)) && !window.confirm(text('history.overwrite'))) return undefined;
    // Answers to another edition's numbers would be answers to other questions.
    const sameEdition = former.value.questionSet === questionSet.value.id;
    const kept = sameEdition ? former.value : { ...former.value, answers: {} };
    saveDraft(key, draftFrom(questionSet.value, kept));
    return navigate(`/communities/${community}/diagnosis`);
  };
  return (
    <>
      <button
        type="button"
        className={main ? 'button' : 'button button-outline'}
        disabled={loading}
        aria-label={text('history.againOf', { label, day: of })}
        onClick={() => void begin()}
      >
        {label}
      </button>
      {failure && (
        <span className="fault" role="alert">
          {failureText(failure)}
        </span>
      )}
    </>
  );
}
