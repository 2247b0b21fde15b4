import { useState } from 'react';
import { readHistory } from '../api/history';
import { readDiagnosis } from '../api/kyojo';
import type { HistoryEntry, QuestionSet } from '../api/types';
import { useResource } from '../api/useResource';
import { failureText } from '../layout/failureText';
import { useReceipt } from '../receipt/receipts';
import { day, moment } from '../texts/date';
import { text } from '../texts/text';
import type { OfficeSheets } from './officeSheets';

interface AddFromHistoryProps {
  community: string;
  questionSet: QuestionSet;
  sheets: OfficeSheets;
}

/** Takes sheets from the firm's own diagnoses, where this tab holds its receipt. */
export function AddFromHistory(props: AddFromHistoryProps) {
  const held = useReceipt(props.community);
  return held ? <Opened {...props} receipt={held.receipt} /> : null;
}

function Opened({ community, questionSet, sheets, receipt }: AddFromHistoryProps & { receipt: string }) {
  const found = useResource(`history ${community} ${receipt}`, (signal) =>
    readHistory(community, receipt, signal),
  );
  const [fault, setFault] = useState<string>();
  if (found.state !== 'ready') return null;
  const add = async ({ diagnosisId, scope, submittedAt }: HistoryEntry) => {
    const outcome = await readDiagnosis(community, diagnosisId, receipt);
    if (!outcome.ok) return setFault(failureText(outcome.failure));
    const name = scope ?? text('offices.of', { day: day(submittedAt) });
    const left = sheets.add([{ name, answers: outcome.value.answers }]);
    return setFault(left > 0 ? text('offices.full') : undefined);
  };
  const offered = found.value.diagnoses.filter((entry) => entry.questionSet === questionSet.id);
  return (
    <section aria-labelledby="office-history-heading">
      <h2 id="office-history-heading">{text('offices.history')}</h2>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <ul className="links">
        {offered.map((entry) => {
          const label = text('history.option', {
            day: moment(entry.submittedAt),
            total: entry.score.total,
            scope: entry.scope ? `　${entry.scope}` : '',
          });
          return (
            <li key={entry.diagnosisId}>
              {label}
              <button
                type="button"
                className="button button-outline"
                aria-label={text('offices.addOf', { of: label })}
                onClick={() => void add(entry)}
              >
                {text('offices.add')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
