import { Link, Redirect } from 'wouter';
import { useQuestionSet } from '../api/useQuestionSet';
import { loadNames } from '../device/names';
import { orderedAnswers } from '../diagnosis/draft';
import { draftKey, loadDraft, OPEN_SCOPE } from '../diagnosis/draftStore';
import { FailurePage } from '../layout/FailureNotice';
import { LoadingPage } from '../layout/Loading';
import { Notice } from '../layout/Notice';
import { Page } from '../layout/Page';
import { SaveSheet } from '../offices/SaveSheet';
import { text } from '../texts/text';
import { Assessment } from './Assessment';
import { ResultFacts } from './ResultFacts';
import { rememberedScore } from './remembered';

/** The result of a diagnosis that was not stored: it lives as long as the page. */
export function OpenResultPage() {
  const found = useQuestionSet();
  if (found.state === 'loading') return <LoadingPage title={text('result.title')} />;
  if (found.state === 'failed') return <FailurePage failure={found.failure} reload={found.reload} />;
  const questionSet = found.value;
  const draft = loadDraft(draftKey(OPEN_SCOPE, questionSet.id));
  const scored = rememberedScore(orderedAnswers(questionSet, draft.answers));
  if (!scored) return <Redirect to="/diagnosis" replace />;
  return (
    <Page title={text('result.title')}>
      <ResultFacts names={loadNames(OPEN_SCOPE)} questionSet={questionSet} />
      <Assessment result={OPEN_SCOPE} assessed={scored} questionSet={questionSet}>
        <Notice tone="info">{text('result.notStored')}</Notice>
      </Assessment>
      <p className="buttons">
        <button type="button" className="button" onClick={() => window.print()}>
          {text('result.print')}
        </button>
        <SaveSheet
          questionSet={questionSet}
          sheets={[
            { name: loadNames(OPEN_SCOPE).firmName || text('sheetFile.office'), answers: scored.answers },
          ]}
          fileName={text('sheetFile.nameOpen')}
          label={text('sheetFile.save')}
        />
        <Link className="button button-outline" href="/diagnosis">
          {text('result.again')}
        </Link>
        <Link href="/offices">{text('history.officesLink')}</Link>
        <Link href="/">{text('result.toCommunities')}</Link>
      </p>
    </Page>
  );
}
