import type { QuestionSet } from '../api/types';
import { projectionOf } from '../planner/projection';
import { text } from '../texts/text';
import { OFFICES_MAX, type OfficeSheets } from './officeSheets';

interface OfficeListProps {
  questionSet: QuestionSet;
  sheets: OfficeSheets;
}

/** Longer names would not fit a line of the print. */
const NAME_CHARS_MAX = 40;

/** The sheets that were taken, each with its office's name. */
export function OfficeList({ questionSet, sheets }: OfficeListProps) {
  const { offices } = sheets;
  return (
    <section aria-labelledby="offices-heading">
      <h2 id="offices-heading">{text('offices.list', { count: offices.length, max: OFFICES_MAX })}</h2>
      {offices.length === 0 && <p>{text('offices.none')}</p>}
      <ol className="offices">
        {offices.map(({ id, name, answers }, index) => (
          <li key={id}>
            <label className="field-label" htmlFor={`office-${id}`}>
              {text('offices.name', { count: index + 1 })}
            </label>
            <input
              id={`office-${id}`}
              type="text"
              value={name}
              maxLength={NAME_CHARS_MAX}
              onChange={(event) => sheets.rename(id, event.target.value)}
            />
            <strong>{text('result.points', { total: projectionOf(questionSet, answers).total })}</strong>
            <button
              type="button"
              className="button button-text no-print"
              aria-label={text('offices.removeOf', { name })}
              onClick={() => sheets.remove(id)}
            >
              {text('offices.remove')}
            </button>
          </li>
        ))}
      </ol>
      {offices.length > 1 && (
        <button type="button" className="button button-text no-print" onClick={sheets.clear}>
          {text('offices.clear')}
        </button>
      )}
    </section>
  );
}
