import { Link } from 'wouter';
import { SeverityBadge } from '../../report/SeverityBadge';
import { stateText } from '../../report/words';
import { usePlace } from '../../staff/membership';
import { day, moment } from '../../texts/date';
import { text } from '../../texts/staff';
import { levelName } from './caseWords';
import type { IncidentLine } from './incidentsApi';

export function IncidentTable({ lines }: { lines: IncidentLine[] }) {
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th scope="col">{text('cases.number')}</th>
          <th scope="col">{text('cases.severity')}</th>
          <th scope="col">{text('cases.state')}</th>
          <th scope="col">{text('cases.firstContact')}</th>
          <th scope="col">{text('cases.nextDuty')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line }: { line: IncidentLine }) {
  const { community } = usePlace();
  const { id, number, typeName, severity, state, takenBy, isAnonymous, hasNews, wakeOn } = line;
  return (
    <tr>
      <th scope="row">
        <Link href={`/communities/${community}/desk/incidents/${id}`}>{number}</Link>
        <span className="hint case-type">{typeName}</span>
        {hasNews && <span className="desk-known">{text('cases.news')}</span>}
        {isAnonymous && <span className="hint case-type">{text('cases.anonymous')}</span>}
      </th>
      <td data-label={text('cases.severity')}>
        <SeverityBadge level={severity} name={levelName(severity)} />
      </td>
      <td data-label={text('cases.state')}>
        {stateText(state)}
        <span className="hint case-type">
          {takenBy ? text('cases.takenBy', { name: takenBy.name }) : text('cases.nobody')}
        </span>
        {wakeOn && <span className="hint case-type">{text('cases.wakesOn', { day: day(wakeOn) })}</span>}
      </td>
      <td data-label={text('cases.firstContact')}>
        <FirstContact line={line} />
      </td>
      <td data-label={text('cases.nextDuty')}>
        {line.nextDuty ? (
          <>
            <span className="case-day">{day(line.nextDuty.day)}</span>
            <span className="hint case-type">{line.nextDuty.name}</span>
          </>
        ) : (
          text('cases.noDuty')
        )}
      </td>
    </tr>
  );
}

/** How long staff have until they have promised to answer, and whether that has passed. */
function FirstContact({ line: { firstContactBy, isOverdue } }: { line: IncidentLine }) {
  return (
    <>
      {firstContactBy ? moment(firstContactBy) : text('cases.noPromise')}
      {isOverdue && <strong className="case-overdue">{text('cases.overdue')}</strong>}
    </>
  );
}
