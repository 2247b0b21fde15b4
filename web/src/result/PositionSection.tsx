import type { Diagnosis } from '../api/types';
import { useResource } from '../api/useResource';
import { day } from '../texts/date';
import { compare } from '../texts/position';
import { type Position, type PositionGroup, readPosition } from './positionApi';

/** Nearer to the mean than this is at the mean. */
const MIDDLE = 50;
const NEAR = 3;

/** Where the result stands among other firms. It comes after the result; where it cannot be had, nothing stands here. */
export function PositionSection({ diagnosis }: { diagnosis: Diagnosis }) {
  const { profile, questionSet, score } = diagnosis;
  const found = useResource(`position ${diagnosis.diagnosisId}`, (signal) =>
    readPosition(score.total, profile, signal),
  );
  if (found.state !== 'ready') return null;
  const position = found.value;
  const [narrowest, ...wider] = position.groups.filter(({ mean }) => mean !== undefined);
  // A total of another edition is not to be compared.
  if (!narrowest || position.questionSet !== questionSet) return null;
  return (
    <section aria-labelledby="position-heading">
      <h2 id="position-heading">{compare('position.title')}</h2>
      <Narrowest group={narrowest} total={score.total} />
      <Among position={position} />
      <Hidden groups={position.hiddenGroups} />
      <Wider groups={wider} />
      <details className="fold">
        <summary>{compare('position.what')}</summary>
        <p>{compare('position.whatBody')}</p>
      </details>
      <p className="hint">
        {compare('position.facts', {
          year: position.year ?? '',
          number: position.release ?? '',
          day: position.at ? day(position.at) : '',
        })}
      </p>
    </section>
  );
}

function Narrowest({ group, total }: { group: PositionGroup; total: number }) {
  const { name, mean = 0, deviationScore: score } = group;
  const firms = count(group.firms);
  const points = mean.toFixed(1);
  if (score === undefined) return <p>{compare('position.meanOnly', { name, firms, mean: points, total })}</p>;
  return (
    <>
      <p className="position-score">
        {compare('position.score', { name, firms, score: score.toFixed(0), where: whereIs(score) })}
      </p>
      <p>{compare('position.mean', { firms, mean: points, total })}</p>
    </>
  );
}

function whereIs(score: number): string {
  if (Math.abs(score - MIDDLE) < NEAR) return compare('position.middle');
  return compare(score > MIDDLE ? 'position.high' : 'position.low');
}

/** From above, since that is how people say it. */
function Among({ position }: { position: Position }) {
  const all = position.groups.find(({ percentile }) => percentile);
  if (!all?.percentile) return null;
  const from = 100 - all.percentile.to;
  const to = 100 - all.percentile.from;
  const firms = count(all.firms);
  return (
    <p>
      {from <= 0
        ? compare('position.percentileTop', { firms, to: Math.max(to, 1) })
        : compare('position.percentile', { firms, from, to })}
    </p>
  );
}

function Hidden({ groups }: { groups: Position['hiddenGroups'] }) {
  if (groups.length === 0) return null;
  return (
    <p className="hint">
      {compare('position.hidden', { names: groups.map(({ name }) => name).join(compare('position.and')) })}
    </p>
  );
}

function Wider({ groups }: { groups: PositionGroup[] }) {
  if (groups.length === 0) return null;
  return (
    <>
      <h3>{compare('position.others')}</h3>
      <ul>
        {groups.map(({ grouping, name, firms, mean = 0, deviationScore: score }) => (
          <li key={grouping}>
            {compare(score === undefined ? 'position.other' : 'position.otherScore', {
              name,
              firms: count(firms),
              mean: mean.toFixed(1),
              score: score?.toFixed(0) ?? '',
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function count(firms: number): string {
  return firms.toLocaleString('ja-JP');
}
