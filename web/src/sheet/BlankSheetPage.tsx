import type { QuestionSet } from '../api/types';
import { useQuestionSet } from '../api/useQuestionSet';
import { FailurePage } from '../layout/FailureNotice';
import { LoadingPage } from '../layout/Loading';
import { Page } from '../layout/Page';
import { text } from '../texts/text';

/** The 25 questions for paper. */
export function BlankSheetPage() {
  const found = useQuestionSet();
  if (found.state === 'loading') return <LoadingPage title={text('sheet.title')} />;
  if (found.state === 'failed') return <FailurePage failure={found.failure} reload={found.reload} />;
  return <BlankSheet questionSet={found.value} />;
}

function BlankSheet({ questionSet }: { questionSet: QuestionSet }) {
  const lines = [text('sheet.firm'), text('sheet.respondent'), text('sheet.scope'), text('sheet.date')];
  return (
    <Page title={`${questionSet.name}　${text('sheet.title')}`}>
      <p className="no-print">{text('sheet.lead')}</p>
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls sideways, by keyboard too */}
      <section className="wide" aria-label={text('sheet.title')} tabIndex={0}>
        <SheetTable questionSet={questionSet} />
      </section>
      <p className="hint">
        {text('result.edition', { name: questionSet.name, edition: questionSet.edition })}
      </p>
    </Page>
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
