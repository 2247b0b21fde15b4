import { useLocation } from 'wouter';
import { calculateScore } from '../api/kyojo';
import type { QuestionSet, ScoreResult } from '../api/types';
import { useResource } from '../api/useResource';
import { EMPTY_DRAFT, isEmpty, withProfile } from '../diagnosis/draft';
import { draftKey, loadDraft, saveDraft } from '../diagnosis/draftStore';
import { FailureNotice } from '../layout/FailureNotice';
import { Loading } from '../layout/Loading';
import { Assessment } from '../result/Assessment';
import { text } from '../texts/text';
import type { OfficeSheet } from './officeSheets';
import { Spread } from './Spread';

interface MergedResultProps {
  community: string | undefined;
  questionSet: QuestionSet;
  offices: OfficeSheet[];
}

/** 診断の範囲 takes no more. */
const SCOPE_CHARS_MAX = 100;

/** All sheets as one: asked anew whenever a sheet comes or goes. */
export function MergedResult(props: MergedResultProps) {
  return props.offices.length < 2 ? <p>{text('offices.twoNeeded')}</p> : <Merged {...props} />;
}

function Merged({ community, questionSet, offices }: MergedResultProps) {
  const merged = useResource(offices.map(({ id }) => id).join(' '), (signal) =>
    calculateScore(
      offices.map(({ answers }) => ({ questionSet: questionSet.id, answers })),
      signal,
    ),
  );
  if (merged.state === 'loading') return <Loading />;
  if (merged.state === 'failed') return <FailureNotice failure={merged.failure} reload={merged.reload} />;
  return (
    <section aria-labelledby="merged-heading">
      <h2 id="merged-heading">{text('offices.merged', { count: offices.length })}</h2>
      <Assessment result="offices" assessed={merged.value} questionSet={questionSet}>
        <Spread spread={merged.value.spread} {...{ questionSet, offices }} />
      </Assessment>
      <div className="buttons">
        <button type="button" className="button" onClick={() => window.print()}>
          {text('result.print')}
        </button>
        {community && (
          <RegisterButton community={community} merged={merged.value} {...{ questionSet, offices }} />
        )}
      </div>
    </section>
  );
}

interface RegisterButtonProps {
  community: string;
  merged: ScoreResult;
  questionSet: QuestionSet;
  offices: OfficeSheet[];
}

/** Begins a diagnosis with the merged answers, so that the firm counts once. */
function RegisterButton({ community, merged, questionSet, offices }: RegisterButtonProps) {
  const [, navigate] = useLocation();
  const begin = () => {
    const key = draftKey(community, questionSet.id);
    if (!isEmpty(loadDraft(key)) && !window.confirm(text('history.overwrite'))) return;
    const names = offices.map(({ name }) => name).join(text('communities.and'));
    const scope = [...text('offices.scope', { count: offices.length, names })].slice(0, SCOPE_CHARS_MAX);
    saveDraft(key, withProfile({ ...EMPTY_DRAFT, answers: merged.answers }, { scope: scope.join('') }));
    navigate(`/communities/${community}/diagnosis`);
  };
  return (
    <button type="button" className="button button-outline no-print" onClick={begin}>
      {text('offices.register')}
    </button>
  );
}
