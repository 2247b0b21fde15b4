import { text } from '../../texts/staff';
import { columnsOf } from './files';
import type { Catalogue } from './lists';

/** What each column of a list means. */
export function ColumnsHelp({ catalogue }: { catalogue: Catalogue }) {
  return (
    <details className="columns-help">
      <summary>{text('lists.columnsTitle')}</summary>
      <p>{text('lists.columnsLead')}</p>
      <dl className="facts">
        {columnsOf(catalogue).map(({ heading, needed, about }) => (
          <div key={heading}>
            <dt>
              {text(heading)}
              {needed && <span className="optional">{text('ipa.required')}</span>}
            </dt>
            <dd>{text(about)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
