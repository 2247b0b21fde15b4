import { Link } from 'wouter';
import { holdReceipt } from '../receipt/receipts';
import { text } from '../texts/staff';
import type { EnteredSheet } from './deskApi';
import type { Paper } from './usePaper';

/** What was typed in at this sitting: counted, to be taken back, and its receipts to print. */
export function EnteredSheets({ community, paper }: { community: string; paper: Paper }) {
  const { entered, busy, undo } = paper;
  const [last] = entered;
  return (
    <section aria-labelledby="entered-heading">
      <h2 id="entered-heading">{text('paper.enteredHeading')}</h2>
      <p role="status">{text('paper.entered', { count: entered.length })}</p>
      {last && (
        <>
          <p>{text('paper.last', { total: last.score.total, band: last.score.band.title })}</p>
          <p className="buttons">
            <button
              type="button"
              className="button button-text"
              disabled={busy !== undefined}
              onClick={() => void undo()}
            >
              {text('paper.undo')}
            </button>
          </p>
          <p className="hint">{text('paper.receiptHint')}</p>
          <ol className="desk-entered" reversed>
            {entered.map((sheet) => (
              <li key={sheet.diagnosisId}>
                {text('desk.points', { total: sheet.score.total })}{' '}
                {sheet.receipt && <ReceiptLink community={community} sheet={sheet} receipt={sheet.receipt} />}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

interface ReceiptLinkProps {
  community: string;
  sheet: EnteredSheet;
  receipt: string;
}

/** To the page that prints it. It is in this tab's memory only, and not for long. */
function ReceiptLink({ community, sheet, receipt }: ReceiptLinkProps) {
  return (
    <Link
      href={`/communities/${community}/results/${sheet.diagnosisId}/receipt`}
      onClick={() => holdReceipt(community, { receipt, isNew: false })}
    >
      {text('paper.receipt')}
    </Link>
  );
}
