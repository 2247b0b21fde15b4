import { useState } from 'react';
import { Link } from 'wouter';
import type { Failure } from '../../api/failure';
import { useResource } from '../../api/useResource';
import { FailureNotice } from '../../layout/FailureNotice';
import { Loading } from '../../layout/Loading';
import { moment } from '../../texts/date';
import { text } from '../../texts/staff';
import { usePlace } from '../membership';
import { roleName } from '../roleName';
import { StaffPage, staffRoot } from '../StaffPage';
import { actionText, type Entry, months, monthText, readTrail, type TrailPage } from './trail';

/** What was done in the community, for its owners. */
export function AuditPage() {
  const { community } = usePlace();
  const [choices] = useState(() => months(new Date()));
  const [month, setMonth] = useState(choices[0] ?? '');
  const found = useResource(`audit ${community} ${month}`, (signal) =>
    readTrail(community, month, undefined, signal),
  );
  return (
    <StaffPage title={text('audit.title')}>
      <p>{text('audit.lead')}</p>
      <Choice
        id="audit-month"
        label={text('audit.month')}
        value={month}
        choices={choices.map((value) => [value, monthText(value)])}
        onValue={setMonth}
      />
      {found.state === 'loading' && <Loading />}
      {found.state === 'failed' && <FailureNotice failure={found.failure} reload={found.reload} />}
      {found.state === 'ready' && (
        <Trail key={month} community={community} month={month} first={found.value} />
      )}
    </StaffPage>
  );
}

interface TrailProps {
  community: string;
  month: string;
  first: TrailPage;
}

function Trail({ community, month, first }: TrailProps) {
  const [more, setMore] = useState<Entry[]>([]);
  const [cursor, setCursor] = useState(first.nextCursor);
  const [failure, setFailure] = useState<Failure>();
  const [who, setWho] = useState('');
  const [what, setWhat] = useState('');
  const entries = [...first.entries, ...more];
  if (entries.length === 0) return <p role="status">{text('audit.none', { month: monthText(month) })}</p>;
  const next = async () => {
    const outcome = await readTrail(community, month, cursor);
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (!outcome.ok) return;
    setMore((before) => [...before, ...outcome.value.entries]);
    setCursor(outcome.value.nextCursor);
  };
  const shown = entries.filter(
    ({ name, action }) => (who === '' || name === who) && (what === '' || action === what),
  );
  const distinct = (values: string[]) => [...new Set(values)].sort();
  return (
    <>
      <div className="trail-filter">
        <Choice
          id="audit-who"
          label={text('audit.who')}
          value={who}
          choices={[['', text('audit.all')], ...distinct(entries.map(({ name }) => name)).map(same)]}
          onValue={setWho}
        />
        <Choice
          id="audit-what"
          label={text('audit.what')}
          value={what}
          choices={[
            ['', text('audit.all')],
            ...distinct(entries.map(({ action }) => action)).map((action): [string, string] => [
              action,
              actionText(action as Entry['action']),
            ]),
          ]}
          onValue={setWhat}
        />
      </div>
      <p role="status">{text('audit.count', { count: shown.length })}</p>
      <Table entries={shown} />
      {failure && <FailureNotice failure={failure} reload={() => void next()} />}
      {cursor && (
        <button type="button" className="button button-outline" onClick={() => void next()}>
          {text('audit.more')}
        </button>
      )}
    </>
  );
}

function same(value: string): [string, string] {
  return [value, value];
}

function Table({ entries }: { entries: Entry[] }) {
  return (
    <table className="trail">
      <thead>
        <tr>
          <th scope="col">{text('audit.when')}</th>
          <th scope="col">{text('audit.who')}</th>
          <th scope="col">{text('audit.what')}</th>
          <th scope="col">{text('audit.from')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={`${entry.at} ${entry.memberId} ${entry.action} ${entry.subject}`}>
            <td>{moment(entry.at)}</td>
            <td>{text('audit.person', { name: entry.name, role: roleName(entry.role) })}</td>
            <td>
              {actionText(entry.action)}
              <Subject entry={entry} />
            </td>
            <td>{text('audit.address', { address: entry.address })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Which firm it was, by the end of its number, as the list names it. */
function Subject({ entry: { action, subject } }: { entry: Entry }) {
  const { community } = usePlace();
  if (!ABOUT_FIRMS.has(action)) return null;
  const shown = text('audit.firm', { number: subject.slice(-4) });
  if (action === 'FIRM_ERASED') return <span className="trail-subject">{shown}</span>;
  return (
    <Link className="trail-subject" href={`${staffRoot(community)}/firms/${subject}`}>
      {shown}
    </Link>
  );
}

const ABOUT_FIRMS = new Set<Entry['action']>([
  'FIRM_READ',
  'FIRM_CONFIRMED',
  'FIRM_CONFIRMATION_WITHDRAWN',
  'FIRM_ERASED',
]);

interface ChoiceProps {
  id: string;
  label: string;
  value: string;
  choices: [string, string][];
  onValue: (value: string) => void;
}

function Choice({ id, label, value, choices, onValue }: ChoiceProps) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onValue(event.target.value)}>
        {choices.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
