import { useSearch } from 'wouter';
import { getCommunity } from '../api/kyojo';
import type { PrivacyNotice, QuestionSet } from '../api/types';
import { useQuestionSet } from '../api/useQuestionSet';
import { useResource } from '../api/useResource';
import { NoticeText } from '../diagnosis/NoticeText';
import { FailurePage } from '../layout/FailureNotice';
import { LoadingPage } from '../layout/Loading';
import { Page } from '../layout/Page';
import { text } from '../texts/text';

/** The 25 questions for paper; for a community, with its notice on the back and what is agreed to on the front. */
export function BlankSheetPage() {
  const community = new URLSearchParams(useSearch()).get('community');
  return community ? <SheetOf community={community} /> : <SheetWith notice={undefined} />;
}

function SheetOf({ community }: { community: string }) {
  const found = useResource(community, (signal) => getCommunity(community, signal));
  if (found.state === 'loading') return <LoadingPage title={text('sheet.title')} />;
  if (found.state === 'failed') return <FailurePage failure={found.failure} reload={found.reload} />;
  return <SheetWith notice={found.value.privacyNotice} />;
}

function SheetWith({ notice }: { notice: PrivacyNotice | undefined }) {
  const found = useQuestionSet();
  if (found.state === 'loading') return <LoadingPage title={text('sheet.title')} />;
  if (found.state === 'failed') return <FailurePage failure={found.failure} reload={found.reload} />;
  return <BlankSheet questionSet={found.value} notice={notice} />;
}

interface BlankSheetProps {
  questionSet: QuestionSet;
  notice: PrivacyNotice | undefined;
}

function BlankSheet({ questionSet, notice }: BlankSheetProps) {
  const lines = [
    text('sheet.firm'),
    text('sheet.respondent'),
    text('profile.industry'),
    text('profile.employees'),
    text('profile.prefecture'),
    text('sheet.date'),
  ];
  return (
    <Page title={`${questionSet.name}　${text('sheet.title')}`}>
      <p className="no-print">{text(notice ? 'sheet.leadWithNotice' : 'sheet.lead')}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => window.print()}>
          {text('layout.print')}
        </button>
        <button type="button" className="button button-outline" onClick={() => window.history.back()}>
          {text('sheet.back')}
        </button>
      </div>
      <dl className="sheet-lines">
        {lines.map((line) => (
          <div key={line}>
            <dt>{line}</dt>
            <dd />
          </div>
        ))}
      </dl>
      {notice && <Agreement notice={notice} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls sideways, by keyboard too */}
      <section className="wide" aria-label={text('sheet.title')} tabIndex={0}>
        <SheetTable questionSet={questionSet} />
      </section>
      <p className="hint">
        {text('result.edition', { name: questionSet.name, edition: questionSet.edition })}
      </p>
      {notice && (
        <section className="sheet-back" aria-labelledby="sheet-notice-heading">
          <h2 id="sheet-notice-heading">{text('sheet.notice')}</h2>
          <NoticeText notice={notice} />
          {notice.identityWording && (
            <>
              <h3>{text('identity.heading')}</h3>
              <p>{notice.identityWording.text}</p>
            </>
          )}
        </section>
      )}
    </Page>
  );
}

/** What whoever types the sheet in asks for: both boxes are empty, and the second may stay so. */
function Agreement({ notice: { identityWording } }: { notice: PrivacyNotice }) {
  const labels = [text('sheet.agreed'), ...(identityWording ? [identityWording.label] : [])];
  return (
    <ul className="sheet-agreement">
      {labels.map((label) => (
        <li key={label}>
          <span className="sheet-box" /> {label}
        </li>
      ))}
    </ul>
  );
}

function SheetTable({ questionSet: { choices, parts, questions } }: { questionSet: QuestionSet }) {
  return (
    <table className="sheet">
      <thead>
        <tr>
          <th scope="col">{text('sheet.number')}</th>
          <th scope="col">{text('sheet.question')}</th>
          {choices.map(({ answer, label }) => (
            <th key={answer} scope="col" className="sheet-choice">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {parts.map((part) => (
        <tbody key={part.id}>
          <tr>
            <th scope="rowgroup" colSpan={choices.length + 2} className="sheet-part">
              {text('diagnosis.part', { part: part.id, name: part.name })}
            </th>
          </tr>
          {questions
            .filter((question) => question.part === part.id)
            .map((question) => (
              <tr key={question.number}>
                <td>{question.number}</td>
                <th scope="row">{question.text}</th>
                {choices.map(({ answer }) => (
                  <td key={answer} className="sheet-choice">
                    {(answer !== 'NOT_APPLICABLE' || question.notApplicableAllowed) && (
                      <span className="sheet-box" />
                    )}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
