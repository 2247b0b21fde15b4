import { Link, useLocation, useSearch } from 'wouter';
import { Page } from '../../layout/Page';
import { day } from '../../texts/date';
import { tell } from '../../texts/incident';
import { text } from '../../texts/text';
import type { Told } from '../letter';
import { ncoSheetOf } from './nco';
import { ipaSheet, policeSheet } from './others';
import { ppcSheet } from './ppc';
import type { Row, TransferSheet } from './sheet';

interface SheetsViewProps {
  told: Told;
  /** The mark that the print carries. */
  mark: string;
  /** The way back. */
  back: string;
}

export function sheetsOf(told: Told): TransferSheet[] {
  const nco = ncoSheetOf(told);
  return [ppcSheet(told), policeSheet(told), ipaSheet(told), ...(nco ? [nco] : [])];
}

/** Sheets to copy from, one at a time. The product files nothing. */
export function SheetsView({ told, mark, back }: SheetsViewProps) {
  const [path] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('sheet');
  const sheets = sheetsOf(told);
  const shown = sheets.find(({ id }) => id === asked) ?? sheets[0];
  return (
    <Page title={tell('sheet.title')}>
      <p className="no-print">
        <Link href={back}>{tell('sheet.back')}</Link>
      </p>
      <p className="no-print">{tell('sheet.lead')}</p>
      <nav className="no-print" aria-label={tell('sheet.choose')}>
        <ul className="transfer-choice">
          {sheets.map(({ id, title }) => (
            <li key={id}>
              <Link
                href={`${path}?sheet=${id}`}
                replace
                {...(id === shown?.id ? { 'aria-current': 'page' as const } : {})}
              >
                {tell(title)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {told.assessment.classification.commonForm === 'NONE' && (
        <p className="hint no-print">{tell('sheet.noNco')}</p>
      )}
      {shown && <SheetTable sheet={shown} told={told} mark={mark} />}
      <p className="buttons">
        <button type="button" className="button" onClick={() => window.print()}>
          {text('layout.print')}
        </button>
      </p>
    </Page>
  );
}

function SheetTable({ sheet, told, mark }: { sheet: TransferSheet; told: Told; mark: string }) {
  const isUnseen = sheet.rows.some(({ unseen }) => unseen);
  return (
    <section aria-labelledby="transfer-heading">
      <h2 id="transfer-heading">{tell(sheet.title)}</h2>
      <p>
        <strong>{tell('sheet.own')}</strong>
      </p>
      <p>
        {isUnseen && <strong className="badge transfer-unseen">{tell('sheet.unseen')}</strong>}
        {tell(sheet.about)}
      </p>
      <p className="hint">
        {[told.number && tell('sheet.number', { number: told.number }), mark, made(told)]
          .filter(Boolean)
          .join(tell('sheet.dot'))}
      </p>
      <table className="transfer">
        <thead>
          <tr>
            <th scope="col">{tell('sheet.item')}</th>
            <th scope="col">{tell('sheet.write')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) => (
            <SheetRow key={row.term} row={row} isMixed={isUnseen && !sheet.rows.every(isUnseenRow)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function isUnseenRow({ unseen }: Row): boolean {
  return unseen === true;
}

/** Where all of a form is unseen, its head says so; else each field that is. */
function SheetRow({ row: { term, value, unseen }, isMixed }: { row: Row; isMixed: boolean }) {
  return (
    <tr>
      <th scope="row">
        {tell(term)}
        {unseen && isMixed && <span className="hint transfer-mark">{tell('sheet.unseenField')}</span>}
      </th>
      <td className={value === undefined ? 'transfer-unknown' : ''}>{value ?? tell('facts.unknown')}</td>
    </tr>
  );
}

function made({ assessment }: Told): string {
  return tell('sheet.made', { day: day(assessment.assessedAt) });
}
