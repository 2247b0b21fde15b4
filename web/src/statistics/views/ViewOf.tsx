import type { ReactNode } from 'react';
import { useResource } from '../../api/useResource';
import { FailureNotice } from '../../layout/FailureNotice';
import { Loading } from '../../layout/Loading';
import { Notice } from '../../layout/Notice';
import { word } from '../../texts/statistics';
import { type Asked, questionOf } from '../address';
import { isShown } from '../figures';
import { type Place, readSides, type Side, type When } from '../sides';
import type { Release } from '../statisticsApi';
import { AnswersView } from './AnswersView';
import { GroupsView } from './GroupsView';
import { IndustrySizeView } from './IndustrySizeView';
import { MissedView } from './MissedView';
import { OverviewView } from './OverviewView';
import { TrendView } from './TrendView';

export interface ViewProps {
  asked: Asked;
  when: When;
  places: Place[];
  release: Release;
  go: (change: Partial<Asked>) => void;
}

export function ViewOf(props: ViewProps) {
  switch (props.asked.view) {
    case 'overview':
      return <WithTables {...props} table="scores" draw={(sides) => <OverviewView sides={sides} />} />;
    case 'missed':
      return <WithTables {...props} table="answers" draw={(sides) => <MissedView sides={sides} />} />;
    case 'answers':
      return <WithTables {...props} table="answers" draw={(sides) => <AnswersView sides={sides} />} />;
    case 'industry':
    case 'size':
    case 'prefecture':
    case 'community':
      return <Groups {...props} grouping={props.asked.view} />;
    case 'industry-size':
      return (
        <WithTables
          {...props}
          places={national(props.places)}
          table="scores-by-industry-and-size"
          draw={(sides) => <IndustrySizeView {...props} sides={sides} />}
        />
      );
    case 'trend':
      return (
        <WithTables
          {...props}
          table="scores-by-month"
          draw={(sides) => <TrendView {...props} sides={sides} />}
        />
      );
  }
}

function Groups(props: ViewProps & { grouping: 'industry' | 'size' | 'prefecture' | 'community' }) {
  const { grouping, places, asked } = props;
  const question = questionOf(asked.about);
  // A community's own firms are too few to be told by prefecture, or by group and answer.
  const shown =
    grouping === 'prefecture' || grouping === 'community' || question !== undefined
      ? national(places)
      : places;
  const table = `${question === undefined ? 'scores' : 'answers'}-by-${grouping}`;
  return (
    <WithTables
      {...props}
      places={shown}
      table={table}
      draw={(sides) => <GroupsView {...props} sides={sides} />}
    />
  );
}

function national(places: Place[]): Place[] {
  return places.filter(({ id }) => id === 'national');
}

interface WithTablesProps extends ViewProps {
  table: string;
  draw: (sides: Side[]) => ReactNode;
}

/** Asks for the tables of a view, and says what there is to say where they are not there. */
function WithTables({ places, when, table, draw }: WithTablesProps) {
  const { year, release, compare } = when;
  const key = [
    table,
    year,
    release,
    compare,
    ...places.map(({ id, source }) => `${id} ${JSON.stringify(source)}`),
  ];
  const found = useResource(key.join(' '), (signal) => readSides(places, table, when, signal));
  if (found.state === 'loading') return <Loading />;
  if (found.state === 'failed') return <FailureNotice failure={found.failure} reload={found.reload} />;
  const sides = found.value;
  const isOwnMissing = places.some(({ id }) => id === 'own') && !sides.some(({ id }) => id === 'own');
  return (
    <>
      {isOwnMissing && <Notice tone="info">{word('page.noOwn')}</Notice>}
      <Compared sides={sides} />
      {sides.length === 0 ? (
        <Notice tone="info">{word('page.noTable')}</Notice>
      ) : sides.every(isEmpty) ? (
        <Notice tone="info">
          <h2>{word('page.tooFewTitle')}</h2>
          <p>{word('page.tooFewBody')}</p>
        </Notice>
      ) : (
        draw(sides)
      )}
    </>
  );
}

function isEmpty({ now }: Side): boolean {
  return now.rows.every(({ firms, figures }) => !isShown(firms) && !figures.some(isShown));
}

/** What comparing tells of the whole table. */
function Compared({ sides }: { sides: Side[] }) {
  return sides.map(({ id, name, now }) =>
    now.comparedTo ? (
      <p key={id} className="hint">
        {sides.length > 1 && word('compare.of', { name })}
        {word(COMPARED[now.comparedTo.state], {
          number: now.comparedTo.release,
          now: now.release,
          since: now.figuresSince,
        })}
      </p>
    ) : null,
  );
}

const COMPARED = {
  COMPARED: 'compare.with',
  SAME_FIGURES: 'compare.same',
  OTHER_COLUMNS: 'compare.otherColumns',
  NO_FIGURES: 'compare.none',
} as const;
