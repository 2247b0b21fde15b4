import { Notice } from '../../layout/Notice';
import { text } from '../../texts/staff';
import { saveFaults } from './files';
import type { Refused } from './lists';

/** Why a list cannot be taken, row by row. */
export function RefusedRows({ fileName, refused }: { fileName: string; refused: Refused }) {
  const rows = refused.refusedRows.toLocaleString('ja-JP');
  const shown = new Set(refused.faults.map(({ row }) => row)).size;
  return (
    <section aria-labelledby="refused-heading">
      <Notice tone="error">
        <h2 id="refused-heading">{text('lists.refusedTitle', { rows })}</h2>
        <p>{text('lists.refusedBody', { all: refused.rows.toLocaleString('ja-JP'), rows })}</p>
        <p className="buttons">
          <button
            type="button"
            className="button button-outline"
            onClick={() => saveFaults(fileName, refused)}
          >
            {text('lists.saveFaults')}
          </button>
        </p>
      </Notice>
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{text('lists.row')}</th>
            <th scope="col">{text('lists.column')}</th>
            <th scope="col">{text('lists.why')}</th>
          </tr>
        </thead>
        <tbody>
          {refused.faults.map(({ row, column, code, message }) => (
            <tr key={`${row} ${column} ${code}`}>
              <th scope="row">{text('lists.rowNumber', { row })}</th>
              <td>{column ?? text('lists.wholeRow')}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {refused.refusedRows > shown && (
        <p className="hint">{text('lists.faultsFirstOnly', { shown, total: rows })}</p>
      )}
    </section>
  );
}
