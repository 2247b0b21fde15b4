import { Link, useSearch } from 'wouter';
import { statusOf } from '../api/failure';
import type { QuestionSet } from '../api/types';
import { useQuestionSet } from '../api/useQuestionSet';
import { useResource } from '../api/useResource';
import { FailureNotice } from '../layout/FailureNotice';
import { Loading } from '../layout/Loading';
import { Assessment } from '../result/Assessment';
import { usePlace } from '../staff/membership';
import { StaffPage } from '../staff/StaffPage';
import { day, moment } from '../texts/date';
import { text } from '../texts/staff';
import { ConfirmPanel } from './ConfirmPanel';
import { type DeskFirm, readFirm } from './deskApi';
import { FirmErasing } from './FirmErasing';
import { lastAddress } from './filterAddress';
import { bandName, firmName, originName, sortOf } from './words';

/** 1件: one firm, one of its diagnoses whole. Every look at it is in the community's trail. */
export function FirmPage({ firm }: { firm: string }) {
  const { community } = usePlace();
  const diagnosis = new URLSearchParams(useSearch()).get('diagnosis') ?? '';
  const found = useResource(`firm ${community} ${firm} ${diagnosis}`, (signal) =>
    readFirm(community, firm, diagnosis, { signal }),
  );
  const questionSet = useQuestionSet();
  if (found.state === 'failed' || questionSet.state === 'failed') {
    const failed = found.state === 'failed' ? found : questionSet;
    return (
      <StaffPage title={text('desk.firmTitle')}>
        {failed.state === 'failed' &&
          (statusOf(failed.failure) === 404 ? (
            <p role="status">{text('desk.firmGone')}</p>
          ) : (
            <FailureNotice failure={failed.failure} reload={failed.reload} />
          ))}
        <ToList />
      </StaffPage>
    );
  }
  if (found.state === 'loading' || questionSet.state === 'loading') {
    return (
      <StaffPage title={text('desk.firmTitle')}>
        <Loading />
      </StaffPage>
    );
  }
  return <Firm firm={found.value} questionSet={questionSet.value} reload={found.reload} />;
}

interface FirmProps {
  firm: DeskFirm;
  questionSet: QuestionSet;
  reload: () => void;
}

function Firm({ firm, questionSet, reload }: FirmProps) {
  const { shown } = firm;
  return (
    <StaffPage title={firmName(firm)}>
      <ToList />
      <FirmFacts firm={firm} />
      <ConfirmPanel firm={firm} onChanged={reload} />
      <History firm={firm} />
      <h2>{text('desk.resultOf', { day: day(shown.submittedAt) })}</h2>
      <Assessment result={`desk ${shown.diagnosisId}`} assessed={shown} questionSet={questionSet} />
      <FirmErasing firm={firm} onChanged={reload} />
    </StaffPage>
  );
}

function FirmFacts({ firm }: { firm: DeskFirm }) {
  const { identity, shown } = firm;
  const facts = [
    [text('desk.respondent'), identity?.respondent],
    [text('desk.corporateNumber'), identity?.corporateNumber],
    [text('desk.scope'), identity?.scope],
    [text('desk.sort'), sortOf(shown)],
    [text('desk.origin'), shown.originLabel ?? originName(shown.origin)],
    [text('desk.expires'), day(shown.expiresAt)],
  ].filter(([, value]) => value);
  return (
    <>
      {!identity && <p className="hint">{text('desk.noIdentity')}</p>}
      <dl className="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function History({ firm }: { firm: DeskFirm }) {
  const { community } = usePlace();
  return (
    <section aria-labelledby="firm-history-heading">
      <h2 id="firm-history-heading">{text('desk.history', { count: firm.history.length })}</h2>
      <ol className="desk-history">
        {firm.history.map((row) => (
          <li key={row.diagnosisId}>
            <Link
              href={`/communities/${community}/desk/firms/${firm.firmId}?diagnosis=${row.diagnosisId}`}
              {...(row.diagnosisId === firm.shown.diagnosisId ? { 'aria-current': 'true' as const } : {})}
            >
              {moment(row.submittedAt)}
            </Link>{' '}
            {text('desk.points', { total: row.total })}（{bandName(row.band)}）
          </li>
        ))}
      </ol>
    </section>
  );
}

function ToList() {
  const { community } = usePlace();
  return (
    <p className="no-print">
      <Link href={`/communities/${community}/desk/firms${lastAddress()}`}>{text('desk.toList')}</Link>
    </p>
  );
}
