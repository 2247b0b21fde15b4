import { Link } from 'wouter';
import type { HistoryEntry } from '../api/types';
import { day, moment } from '../texts/date';
import { text } from '../texts/text';
import { AgainButton } from './AgainButton';

interface HistoryListProps {
  community: string;
  receipt: string;
  diagnoses: HistoryEntry[];
}

/** Newest first, each with what leads on from it. */
export function HistoryList({ community, receipt, diagnoses }: HistoryListProps) {
  return (
    <section aria-labelledby="list-heading">
      <h2 id="list-heading">{text('history.list')}</h2>
      <ol className="cards">
        {diagnoses.map(({ diagnosisId, submittedAt, expiresAt, scope, score }, index) => (
          <li key={diagnosisId} className="card history-entry">
            <h3 className="card-title">
              <Link href={`/communities/${community}/results/${diagnosisId}`}>{moment(submittedAt)}</Link>
              <strong className="history-total">{text('result.points', { total: score.total })}</strong>
            </h3>
            <p>{score.band.title}</p>
            <p className="hint">
              {scope && `${text('result.scope')}：${scope}　`}
              {text('history.until', { day: day(expiresAt) })}
            </p>
            <p className="no-print">
              <AgainButton
                {...{ community, receipt }}
                diagnosis={diagnosisId}
                label={text(index === 0 ? 'history.againFromLast' : 'history.againFromThis')}
                of={moment(submittedAt)}
                main={index === 0}
              />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
