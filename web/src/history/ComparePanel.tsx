import { useState } from 'react';
import { compareDiagnoses } from '../api/history';
import type { HistoryEntry } from '../api/types';
import { useQuestionSet } from '../api/useQuestionSet';
import { useResource } from '../api/useResource';
import { FailureNotice } from '../layout/FailureNotice';
import { Loading } from '../layout/Loading';
import { moment } from '../texts/date';
import { text } from '../texts/text';
import { ComparisonView } from './ComparisonView';

interface ComparePanelProps {
  community: string;
  receipt: string;
  /** Newest first, two at least. */
  diagnoses: HistoryEntry[];
}

/** Any two of a firm's diagnoses side by side; at first the last two. */
export function ComparePanel({ community, receipt, diagnoses }: ComparePanelProps) {
  const [later, setLater] = useState(diagnoses[0]?.diagnosisId ?? '');
  const [earlier, setEarlier] = useState(diagnoses[1]?.diagnosisId ?? '');
  return (
    <section aria-labelledby="compare-heading">
      <h2 id="compare-heading">{text('history.compare')}</h2>
      <div className="compare-choice no-print">
        <Choice
          id="compare-earlier"
          label={text('history.compareEarlier')}
          {...{ diagnoses }}
          chosen={earlier}
          onChosen={setEarlier}
        />
        <Choice
          id="compare-later"
          label={text('history.compareLater')}
          {...{ diagnoses }}
          chosen={later}
          onChosen={setLater}
        />
      </div>
      {earlier === later ? (
        <p>{text('history.sameChosen')}</p>
      ) : (
        <Compared community={community} pair={[earlier, later]} receipt={receipt} />
      )}
    </section>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  diagnoses: HistoryEntry[];
  chosen: string;
  onChosen: (diagnosis: string) => void;
}

function Choice({ id, label, diagnoses, chosen, onChosen }: ChoiceProps) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} value={chosen} onChange={(event) => onChosen(event.target.value)}>
        {diagnoses.map(({ diagnosisId, submittedAt, scope, score }) => (
          <option key={diagnosisId} value={diagnosisId}>
            {text('history.option', {
              day: moment(submittedAt),
              total: score.total,
              scope: scope ? `　${scope}` : '',
            })}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ComparedProps {
  community: string;
  pair: [string, string];
  receipt: string;
}

function Compared({ community, pair, receipt }: ComparedProps) {
  const found = useResource(`${pair.join(' ')} ${receipt}`, (signal) =>
    compareDiagnoses(community, pair, receipt, signal),
  );
  const questionSet = useQuestionSet(found.state === 'ready' ? found.value.later.questionSet : 'current');
  if (found.state === 'failed') return <FailureNotice failure={found.failure} reload={found.reload} />;
  if (questionSet.state === 'failed') {
    return <FailureNotice failure={questionSet.failure} reload={questionSet.reload} />;
  }
  if (found.state === 'loading' || questionSet.state === 'loading') return <Loading />;
  return <ComparisonView comparison={found.value} questionSet={questionSet.value} />;
}
