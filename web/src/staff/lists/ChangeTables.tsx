import type { ReactNode } from 'react';
import { day } from '../../texts/date';
import { text } from '../../texts/staff';
import type { Changes } from './lists';

/** What a list changes: first how much of it, then what. */
export function ChangeTables({ changes }: { changes: Changes }) {
  const { counts } = changes;
  const number = (count: number) => count.toLocaleString('ja-JP');
  return (
    <>
      <ul className="counts">
        <Count kind="added" label={text('lists.added')} count={counts.added} />
        <Count kind="changed" label={text('lists.changed')} count={counts.changed} />
        <Count kind="removed" label={text('lists.removed')} count={counts.removed} />
        <Count kind="same" label={text('lists.unchanged')} count={counts.unchanged} />
      </ul>
      <p>
        {text('lists.modelCounts', {
          added: number(counts.modelsAdded),
          removed: number(counts.modelsRemoved),
        })}
      </p>
      <Part title={text('lists.addedTitle')} total={counts.added} shown={changes.added.length}>
        <LabelTable labels={changes.added} />
      </Part>
      <Part title={text('lists.changedTitle')} total={counts.changed} shown={changes.changed.length}>
        <ChangedTable changed={changes.changed} />
      </Part>
      <Part
        title={text('lists.removedTitle')}
        about={text('lists.removedAbout')}
        total={counts.removed}
        shown={changes.removed.length}
      >
        <LabelTable labels={changes.removed} />
      </Part>
    </>
  );
}

function Count({ kind, label, count }: { kind: string; label: string; count: number }) {
  return (
    <li data-kind={kind} data-none={count === 0}>
      <span className="count-number">{count.toLocaleString('ja-JP')}</span>
      <span>{label}</span>
    </li>
  );
}

interface PartProps {
  title: string;
  about?: string;
  total: number;
  shown: number;
  children: ReactNode;
}

function Part({ title, about, total, shown, children }: PartProps) {
  if (total === 0) return null;
  return (
    <details className="list-part" open={total <= 10}>
      <summary>
        <h3>{text('lists.part', { title, count: total.toLocaleString('ja-JP') })}</h3>
      </summary>
      {about && <p>{about}</p>}
      {children}
      {total > shown && (
        <p className="hint">{text('lists.firstOnly', { shown, total: total.toLocaleString('ja-JP') })}</p>
      )}
    </details>
  );
}

function LabelTable({ labels }: { labels: Changes['added'] }) {
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">{text('lists.number')}</th>
          <th scope="col">{text('lists.product')}</th>
          <th scope="col">{text('lists.level')}</th>
          <th scope="col">{text('lists.expires')}</th>
          <th scope="col">{text('lists.models')}</th>
        </tr>
      </thead>
      <tbody>
        {labels.map((label) => (
          <tr key={label.registrationNumber}>
            <th scope="row">{label.registrationNumber}</th>
            <td>
              {label.supplier}
              <br />
              {label.product}
            </td>
            <td data-label={text('lists.level')}>{levelText(label)}</td>
            <td data-label={text('lists.expires')}>
              {label.expiresOn ? day(label.expiresOn) : text('lists.blank')}
            </td>
            <td data-label={text('lists.models')}>{label.models.toLocaleString('ja-JP')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Other countries' scales are their own: no star. */
function levelText({ level, scheme, schemeLevel }: Changes['added'][number]): string {
  return level ? `★${level}` : [scheme, schemeLevel].filter(Boolean).join(' ');
}

function ChangedTable({ changed }: { changed: Changes['changed'] }) {
  return (
    <table className="list-table">
      <thead>
        <tr>
          <th scope="col">{text('lists.number')}</th>
          <th scope="col">{text('lists.product')}</th>
          <th scope="col">{text('lists.what')}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map((label) => (
          <tr key={label.registrationNumber}>
            <th scope="row">{label.registrationNumber}</th>
            <td>
              {label.supplier}
              <br />
              {label.product}
            </td>
            <td>
              <ul className="plain">
                {label.changes.map(({ field, before, after }) => (
                  <li key={`${field} ${before} ${after}`}>
                    {text('lists.change', {
                      field,
                      before: before ?? text('lists.blank'),
                      after: after ?? text('lists.blank'),
                    })}
                  </li>
                ))}
                {label.modelsAdded.length > 0 && (
                  <li>{text('lists.modelsAdded', { models: label.modelsAdded.join('、') })}</li>
                )}
                {label.modelsRemoved.length > 0 && (
                  <li>{text('lists.modelsRemoved', { models: label.modelsRemoved.join('、') })}</li>
                )}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
