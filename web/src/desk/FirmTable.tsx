import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { FailureNotice } from '../layout/FailureNotice';
import { Loading } from '../layout/Loading';
import { usePlace } from '../staff/membership';
import { shortDay } from '../texts/date';
import { text } from '../texts/staff';
import type { DeskRow } from './deskApi';
import type { Firms } from './useFirms';
import { bandName, firmName, originName, sortOf } from './words';

/** The rows, how they come, and what stands there where there are none. */
export function FirmTable({ firms, empty }: { firms: Firms; empty: ReactNode }) {
  const { rows, loading, failure, hasMore, more } = firms;
  return (
    <section aria-labelledby="firm-list-heading">
      <h2 id="firm-list-heading">{text('desk.listHeading')}</h2>
      {rows.length > 0 && <Rows rows={rows} />}
      {loading && <Loading />}
      {failure && <FailureNotice failure={failure} reload={more} />}
      {!loading && !failure && rows.length === 0 && !hasMore && empty}
      {!failure && hasMore && (
        <p className="buttons">
          <button type="button" className="button button-outline" onClick={more}>
            {text('desk.more')}
          </button>
        </p>
      )}
      <p className="hint" role="status">
        {!loading &&
          rows.length > 0 &&
          text(hasMore ? 'desk.shownSoFar' : 'desk.shownAll', { count: rows.length })}
      </p>
    </section>
  );
}

function Rows({ rows }: { rows: DeskRow[] }) {
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th scope="col">{text('desk.firm')}</th>
          <th scope="col">{text('desk.total')}</th>
          <th scope="col">{text('desk.date')}</th>
          <th scope="col">{text('desk.sort')}</th>
          <th scope="col">{text('desk.origin')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.diagnosisId} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: DeskRow }) {
  const { community } = usePlace();
  const query = row.nextAt ? `?diagnosis=${row.diagnosisId}` : '';
  return (
    <tr>
      <th scope="row">
        <Link href={`/communities/${community}/desk/firms/${row.firmId}${query}`}>{firmName(row)}</Link>
        {row.confirmation && <span className="desk-known">{text('desk.known')}</span>}
      </th>
      <td data-label={text('desk.total')}>
        <span className={`desk-total desk-band-${row.band}`}>
          {text('desk.points', { total: row.total })}
        </span>
        <span className="hint desk-band">{bandName(row.band)}</span>
      </td>
      <td className="desk-date" data-label={text('desk.date')}>
        {shortDay(row.submittedAt)}
        {row.nextAt && <span className="hint desk-later">{text('desk.cameAgain')}</span>}
      </td>
      <td data-label={text('desk.sort')}>{sortOf(row) || text('desk.unsaid')}</td>
      <td data-label={text('desk.origin')}>{row.originLabel ?? originName(row.origin)}</td>
    </tr>
  );
}
