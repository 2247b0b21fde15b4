import { useEffect, useState } from 'react';
import { say } from '../../texts/jcstar';
import type { Conclusion, Scheme } from '../types';
import { DeviceItem, editId } from './DeviceItem';
import { type Group, groupOf, type Judged } from './judged';
import { type Line, questionOf, type Typed } from './lines';

/** As many as a phone draws at once. */
const PAGE_ROWS = 50;

interface DeviceListProps {
  judged: Judged[];
  scheme: Scheme;
  only: Group | undefined;
  labels: ReadonlyMap<string, { supplier: string; product: string }>;
  before: ReadonlyMap<string, Conclusion>;
  change: (id: number, typed: Typed) => void;
  remove: (id: number) => void;
}

/** The devices, a page at a time, so that 10,000 of them stay quick. */
export function DeviceList({ judged, scheme, only, labels, before, change, remove }: DeviceListProps) {
  const [typed, setTyped] = useState('');
  const [page, setPage] = useState(0);
  // A device that is being edited stays in sight, whatever becomes of its verdict.
  const [editing, setEditing] = useState<number>();
  const sought = typed.normalize('NFKC').trim().toLowerCase();
  const shown = judged.filter(
    (one) =>
      one.line.id === editing ||
      ((only === undefined || groupOf(one) === only) &&
        (sought === '' || wordsOf(one.line).includes(sought))),
  );
  const place = (id: number) => shown.findIndex(({ line }) => line.id === id);
  const takeOut = (id: number) => {
    const next = shown[place(id) + 1] ?? shown[place(id) - 1];
    remove(id);
    focusEdit(next?.line.id);
  };
  const pages = Math.max(1, Math.ceil(shown.length / PAGE_ROWS));
  const now = Math.min(page, pages - 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice begins at its first page
  useEffect(() => setPage(0), [only, sought]);
  return (
    <>
      {judged.length > PAGE_ROWS && (
        <div className="field">
          <label className="field-label" htmlFor="devices-find">
            {say('list.find')}
          </label>
          <input
            id="devices-find"
            type="search"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
      )}
      {shown.length === 0 && <p role="status">{say('list.none')}</p>}
      <ul className="jc-devices">
        {shown.slice(now * PAGE_ROWS, (now + 1) * PAGE_ROWS).map((one) => (
          <DeviceItem
            key={one.line.id}
            {...{ scheme, labels }}
            judged={one}
            before={before.get(questionOf(one.line))}
            editing={editing === one.line.id}
            onEdit={(edits) => setEditing(edits ? one.line.id : undefined)}
            onChange={(next) => {
              change(one.line.id, next);
              focusEdit(one.line.id);
            }}
            onRemove={() => takeOut(one.line.id)}
          />
        ))}
      </ul>
      {pages > 1 && <Pager {...{ now, pages }} all={shown.length} onPage={setPage} />}
    </>
  );
}

/** What had the focus is gone: the keyboard goes on at that device. */
function focusEdit(id: number | undefined): void {
  if (id !== undefined) requestAnimationFrame(() => document.getElementById(editId(id))?.focus());
}

function wordsOf({ name, model, maker, number }: Line): string {
  return `${name} ${model} ${maker} ${number}`.normalize('NFKC').toLowerCase();
}

interface PagerProps {
  now: number;
  pages: number;
  all: number;
  onPage: (page: number) => void;
}

function Pager({ now, pages, all, onPage }: PagerProps) {
  const from = now * PAGE_ROWS + 1;
  return (
    <nav className="buttons" aria-label={say('list.pages')}>
      <button
        type="button"
        className="button button-outline"
        disabled={now === 0}
        onClick={() => onPage(now - 1)}
      >
        {say('list.previous')}
      </button>
      <span role="status">{say('list.shown', { from, to: Math.min(all, from + PAGE_ROWS - 1), all })}</span>
      <button
        type="button"
        className="button button-outline"
        disabled={now === pages - 1}
        onClick={() => onPage(now + 1)}
      >
        {say('list.next')}
      </button>
    </nav>
  );
}
