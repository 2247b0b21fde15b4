import type { Answer, Comparison, QuestionSet, Score } from '../api/types';
import { Notice } from '../layout/Notice';
import { day } from '../texts/date';
import { text } from '../texts/text';

interface ComparisonViewProps {
  comparison: Comparison;
  /** The later diagnosis's. */
  questionSet: QuestionSet;
}

type Change = NonNullable<Comparison['changes']>[number];

const GROUPS = [
  { direction: 'BETTER', heading: 'history.better', none: 'history.betterNone' },
  { direction: 'WORSE', heading: 'history.worse', none: 'history.worseNone' },
  { direction: 'OTHER', heading: 'history.other', none: undefined },
] as const;

/** What changed from one diagnosis to the next: in all, by part, question by question. */
export function ComparisonView({ comparison, questionSet }: ComparisonViewProps) {
  const { earlier, later, comparable, from, to, changes = [] } = comparison;
  const labels = new Map(questionSet.choices.map(({ answer, label }) => [answer, label]));
  const same = changes.filter(({ direction }) => direction === 'SAME').length;
  return (
    <div aria-live="polite">
      <p>{text('history.between', { earlier: day(earlier.submittedAt), later: day(later.submittedAt) })}</p>
      {!comparable && <Notice tone="info">{text('history.notComparable')}</Notice>}
      {comparable && !(from && to) && <Notice tone="info">{text('history.otherEdition')}</Notice>}
      {from && to && <Totals from={from} to={to} />}
      {comparable &&
        GROUPS.map(({ direction, heading, none }) => (
          <Group
            key={direction}
            className={`changes changes-${direction.toLowerCase()}`}
            heading={text(heading)}
            none={none && text(none)}
            changes={changes.filter((change) => change.direction === direction)}
            labels={labels}
          />
        ))}
      {comparable && <p className="hint">{text('history.same', { count: same })}</p>}
    </div>
  );
}

function Totals({ from, to }: { from: Score; to: Score }) {
  const former = new Map(from.parts.map(({ part, total }) => [part, total]));
  return (
    <table className="compare-parts">
      <caption className="visually-hidden">{text('history.totals')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('result.part')}</th>
          <th scope="col">{text('history.before')}</th>
          <th scope="col">{text('history.after')}</th>
          <th scope="col">{text('history.difference')}</th>
        </tr>
      </thead>
      <tbody>
        <TotalRow name={text('result.total')} from={from.total} to={to.total} />
        {to.parts.map(({ part, name, total }) => (
          <TotalRow
            key={part}
            name={text('diagnosis.part', { part, name })}
            from={former.get(part) ?? 0}
            to={total}
          />
        ))}
      </tbody>
    </table>
  );
}

function TotalRow({ name, from, to }: { name: string; from: number; to: number }) {
  const gain = to - from;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{from}</td>
      <td>{to}</td>
      <td className={gain > 0 ? 'gain' : gain < 0 ? 'loss' : ''}>{signed(gain)}</td>
    </tr>
  );
}

interface GroupProps {
  className: string;
  heading: string;
  /** What to say of an empty group; without it an empty group is not shown. */
  none: string | undefined;
  changes: Change[];
  labels: Map<Answer, string>;
}

function Group({ className, heading, none, changes, labels }: GroupProps) {
  if (changes.length === 0) return none ? <p>{none}</p> : null;
  return (
    <>
      <h3>{text('history.group', { heading, count: changes.length })}</h3>
      <ul className={className}>
        {changes.map(({ question, topic, from, to }) => (
          <li key={question}>
            <strong>{text('history.question', { question, topic })}</strong>
            <br />
            {text('history.fromTo', { from: labels.get(from) ?? from, to: labels.get(to) ?? to })}
          </li>
        ))}
      </ul>
    </>
  );
}

function signed(gain: number): string {
  if (gain === 0) return text('history.noDifference');
  return gain > 0 ? `+${gain}` : `−${-gain}`;
}
