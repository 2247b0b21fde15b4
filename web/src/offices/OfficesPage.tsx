import { Link } from 'wouter';
import type { QuestionSet } from '../api/types';
import { useQuestionSet } from '../api/useQuestionSet';
import { FailurePage } from '../layout/FailureNotice';
import { LoadingPage } from '../layout/Loading';
import { Page } from '../layout/Page';
import { text } from '../texts/text';
import { AddFile } from './AddFile';
import { AddFromHistory } from './AddFromHistory';
import { AddLink } from './AddLink';
import { MergedResult } from './MergedResult';
import { OfficeList } from './OfficeList';
import { useOfficeSheets } from './officeSheets';

interface OfficesPageProps {
  /** Where the firm's own diagnoses and its next one lie, if it has come from one. */
  community: string | undefined;
}

/** Several offices' sheets made into one result. Nothing of it is stored. */
export function OfficesPage({ community }: OfficesPageProps) {
  const questionSet = useQuestionSet();
  if (questionSet.state === 'loading') return <LoadingPage title={text('offices.title')} />;
  if (questionSet.state === 'failed') {
    return <FailurePage failure={questionSet.failure} reload={questionSet.reload} />;
  }
  return <Offices community={community} questionSet={questionSet.value} />;
}

function Offices({ community, questionSet }: OfficesPageProps & { questionSet: QuestionSet }) {
  const sheets = useOfficeSheets(questionSet);
  return (
    <Page title={text('offices.title')}>
      <div className="no-print">
        <p className="lead">{text('offices.lead')}</p>
        <p>{text('offices.rule')}</p>
        {community && <AddFromHistory {...{ community, questionSet, sheets }} />}
        <AddLink {...{ questionSet, sheets }} />
        <AddFile {...{ questionSet, sheets }} />
      </div>
      <OfficeList {...{ questionSet, sheets }} />
      <MergedResult {...{ community, questionSet }} offices={sheets.offices} />
      <p className="no-print">
        <Link href={community ? `/communities/${community}` : '/'}>
          {text(community ? 'result.toCommunity' : 'layout.backHome')}
        </Link>
      </p>
    </Page>
  );
}
