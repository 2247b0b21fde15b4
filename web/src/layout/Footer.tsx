import { Link, useLocation } from 'wouter';
import type { QuestionSet } from '../api/types';
import { useQuestionSet } from '../api/useQuestionSet';
import { text } from '../texts/text';

/** Fetching the question set here has it ready when the diagnosis starts. */
export function Footer() {
  const questionSet = useQuestionSet();
  const [path] = useLocation();
  return (
    <footer className="footer">
      <div className="footer-inner">
        {questionSet.state === 'ready' && !isAboutOtherThings(path) && (
          <AboutQuestions questionSet={questionSet.value} />
        )}
        <p>{text('layout.footerDisclaimer')}</p>
        <p>
          <Link href="/ipa">{text('layout.footerIpa')}</Link>
        </p>
      </div>
    </footer>
  );
}

/** Pages that have nothing to do with the questions. */
function isAboutOtherThings(path: string): boolean {
  return /^\/(jcstar|ipa)(\/|$)|\/(incidents?|devices|device-kinds)(\/|$)/.test(path);
}

function AboutQuestions({ questionSet }: { questionSet: QuestionSet }) {
  return (
    <>
      <h2 className="footer-heading">{text('layout.footerHeading')}</h2>
      <p>{text('result.edition', { name: questionSet.name, edition: questionSet.edition })}</p>
      <ul>
        {questionSet.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p>
        <a href={questionSet.source.sourceUrl} rel="noreferrer">
          {text('layout.footerSource')}
        </a>
      </p>
      {questionSet.corrections.length > 0 && (
        <details>
          <summary>{text('layout.footerCorrections')}</summary>
          <ul>
            {questionSet.corrections.map(({ question, printed, corrected }) => (
              <li key={question}>{text('layout.footerCorrection', { question, printed, corrected })}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
