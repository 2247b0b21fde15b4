import { word } from '../../texts/statistics';
import { type About, questionOf } from '../address';
import { Field } from '../Controls';
import { type Bar, Bars } from '../charts/Bars';
import type { Key } from '../charts/Legend';
import { answered, DONE, scored } from '../columns';
import { FigureCell, FigureTable, MeanCell } from '../FigureTable';
import { byValue, countOf, type Span, shareOf, spanOf } from '../figures';
import { Panel } from '../Panel';
import { isCompared, rowOf, type Side } from '../sides';
import type { Figure, Row } from '../statisticsApi';
import { count, figureWords, meanWords } from '../words';
import { answerKeys, answerParts, answerSegments } from './AnswersView';
import { bandKeys, bandParts, bandSegments, hiddenKey, type Part } from './bands';
import { segmentsOfSpan } from './MissedView';
import { questionName, useQuestions } from './questions';
import type { ViewProps } from './ViewOf';

type Grouping = 'industry' | 'size' | 'prefecture' | 'community';

interface GroupsViewProps extends ViewProps {
  grouping: Grouping;
  sides: Side[];
}

const TITLES = {
  industry: 'groups.industryTitle',
  size: 'groups.sizeTitle',
  prefecture: 'groups.prefectureTitle',
  community: 'groups.communityTitle',
} as const;

const HEADS = {
  industry: 'groups.industry',
  size: 'groups.size',
  prefecture: 'groups.prefecture',
  community: 'groups.community',
} as const;

const GOOD_POINTS = 70;

/** Groups of firms beside one another: their bands, their mean, how many they are, or a question. */
export function GroupsView({ grouping, sides, asked, places, go }: GroupsViewProps) {
  const questions = useQuestions(sides[0]?.now.questionSet);
  const { about, order } = asked;
  const question = questionOf(about);
  const keys = keysOfRows(sides, about, order === 'value');
  const title = word(TITLES[grouping], {
    about: question === undefined ? aboutName(about) : word('groups.aboutQuestion', { number: question }),
  });
  // Beside all of them together the groups would be too short to tell apart.
  const drawn = about === 'firms' ? keys.filter((key) => key !== 'ALL') : keys;
  const isNationalOnly = places.length > sides.length && sides.every(({ id }) => id === 'national');
  return (
    <>
      <div className="stat-fields no-print">
        <Field
          label={word('groups.about')}
          value={about}
          choices={[
            ...(['bands', 'mean', 'firms'] as const).map((value) => ({ value, name: aboutName(value) })),
            ...(questions?.questions ?? []).map(({ number }) => ({
              value: String(number),
              name: questionName(questions, number),
            })),
          ]}
          onChange={(value) => go({ about: value as About })}
        />
        <Field
          label={word('groups.order')}
          value={order}
          choices={[
            { value: 'code', name: word(grouping === 'prefecture' ? 'groups.orderJis' : 'groups.orderCode') },
            { value: 'value', name: word('groups.orderValue') },
          ]}
          onChange={(value) => go({ order: value === 'value' ? 'value' : 'code' })}
        />
      </div>
      {isNationalOnly && <p className="hint">{word('groups.nationalOnly')}</p>}
      {question !== undefined && <p>{questionName(questions, question)}</p>}
      <Panel
        title={title}
        {...(grouping === 'community' ? { lead: word('groups.communityLead') } : {})}
        sides={sides}
        chart={
          <Bars
            title={title}
            keys={legendOf(sides, about)}
            groups={drawn.map((key) => ({
              key,
              label: nameOf(sides, key),
              bars: sides.flatMap((side, index) => {
                const row = rowOf(side, key);
                return row ? [barOf(side, row, about, index > 0)] : [];
              }),
            }))}
            {...axisOf(sides, about)}
            endWidth={about === 'bands' || question !== undefined ? 78 : 70}
          />
        }
      >
        <GroupTable {...{ sides, keys, about }} head={word(HEADS[grouping])} caption={title} />
      </Panel>
    </>
  );
}

function aboutName(about: About): string {
  if (about === 'mean') return word('groups.aboutMean');
  return word(about === 'firms' ? 'groups.aboutFirms' : 'groups.aboutBands');
}

/** All together first; before the groups as they come, or the greatest first. */
export function keysOfRows(sides: Side[], about: About, isByValue: boolean): string[] {
  const keys = new Set<string>();
  for (const { now } of sides) for (const { key } of now.rows) keys.add(key);
  const groups = [...keys].filter((key) => key !== 'ALL');
  const [first] = sides;
  if (isByValue && first) {
    const values = new Map(groups.map((key) => [key, rankedBy(first, key, about)]));
    groups.sort((one, other) => byValue(values.get(one), values.get(other)));
  }
  return keys.has('ALL') ? ['ALL', ...groups] : groups;
}

function rankedBy(side: Side, key: string, about: About): Span | undefined {
  const row = rowOf(side, key);
  if (!row) return undefined;
  if (about === 'mean') return row.mean === undefined ? undefined : { from: row.mean, to: row.mean };
  if (about === 'firms') return spanOf(row.firms);
  const question = questionOf(about);
  const { columns } = side.now;
  const within = question === undefined ? scored(columns, GOOD_POINTS) : answered(columns, question, DONE);
  return shareOf(countOf(row, within), row.firms);
}

function nameOf(sides: Side[], key: string): string {
  return sides.map((side) => rowOf(side, key)?.name).find(Boolean) ?? key;
}

function barOf(side: Side, row: Row, about: About, thin: boolean): Bar {
  const bar = { key: side.id, thin };
  const question = questionOf(about);
  if (about === 'mean') {
    const words = word('groups.meanWords', { name: side.name, mean: meanWords(row.mean) });
    const span = row.mean === undefined ? undefined : { from: row.mean, to: row.mean };
    return { ...bar, segments: segmentsOfSpan(span, 'one', words), end: meanWords(row.mean) };
  }
  if (about === 'firms') {
    const words = word('groups.firmsWords', { name: side.name, firms: figureWords(row.firms) });
    const span = spanOf(row.firms);
    return { ...bar, segments: segmentsOfSpan(span, 'one', words), end: firmsEnd(row.firms) };
  }
  const { columns } = side.now;
  const segments =
    question === undefined ? bandSegments(columns, row) : answerSegments(columns, row, question);
  return { ...bar, segments, ...(thin ? {} : { end: firmsEnd(row.firms) }) };
}

function firmsEnd(firms: Figure): string {
  return 'count' in firms ? word('figure.firms', { count: count(firms.count) }) : word('figure.hidden');
}

function axisOf(sides: Side[], about: About) {
  if (about === 'mean') {
    const least = Math.min(0, ...sides.flatMap(({ now }) => now.rows.map(({ mean = 0 }) => mean)));
    return {
      domain: [Math.floor(least / 25) * 25, 100] as [number, number],
      axis: (points: number) => word('columns.points', { points }),
    };
  }
  if (about === 'firms') {
    const most = Math.max(
      5,
      ...sides.flatMap(({ now }) => now.rows.map(({ key, firms }) => (key === 'ALL' ? 0 : spanOf(firms).to))),
    );
    return { domain: [0, most] as [number, number], axis: count };
  }
  return {
    domain: [0, 100] as [number, number],
    axis: (percent: number) => word('figure.percent', { percent }),
  };
}

function legendOf(sides: Side[], about: About): Key[] {
  const thin: Key[] =
    sides.length > 1
      ? sides.map(({ name }, index) => ({
          name: word(index > 0 ? 'sides.thin' : 'sides.thick', { name }),
          tone: 'plain',
          ...(index > 0 ? { sign: 'thin' as const } : {}),
        }))
      : [];
  const question = questionOf(about);
  if (question !== undefined) return [...answerKeys(sides, question), hiddenKey(), ...thin];
  if (about === 'bands') return [...bandKeys(sides.map(({ now }) => now)), ...thin];
  return [{ name: aboutName(about), tone: 'one' }, hiddenKey(), ...thin];
}

interface GroupTableProps {
  sides: Side[];
  keys: string[];
  about: About;
  head: string;
  caption: string;
}

function GroupTable({ sides, keys, about, head, caption }: GroupTableProps) {
  const question = questionOf(about);
  const partsOf = (side: Side, row: Row): Part[] =>
    question === undefined ? bandParts(side.now.columns, row) : answerParts(side.now.columns, row, question);
  const names = [
    ...new Set(
      sides.flatMap((side) =>
        side.now.rows.slice(0, 1).flatMap((row) => partsOf(side, row).map(({ name }) => name)),
      ),
    ),
  ];
  const figures = sides.flatMap(({ now }) =>
    now.rows.flatMap(({ firms, figures: cells }) => [firms, ...cells]),
  );
  const hasMean = question === undefined;
  const cells = (side: Side, row: Row) => {
    const compared = isCompared(side);
    const parts = partsOf(side, row);
    return [
      <FigureCell key="firms" figure={row.firms} compared={compared} />,
      ...(hasMean ? [<MeanCell key="mean" row={row} compared={compared} />] : []),
      ...names.map((name) => {
        const part = parts.find((one) => one.name === name);
        return part ? (
          <FigureCell key={name} figure={part.figure} firms={row.firms} compared={compared} />
        ) : (
          word('answers.together')
        );
      }),
    ];
  };
  return (
    <FigureTable
      caption={caption}
      head={head}
      columns={[word('table.firms'), ...(hasMean ? [word('table.mean')] : []), ...names]}
      sided={sides.length > 1}
      figures={figures}
      groups={keys.map((key) => ({
        key,
        name: nameOf(sides, key),
        lines: sides.flatMap((side) => {
          const row = rowOf(side, key);
          return row ? [{ key: side.id, side: side.name, cells: cells(side, row) }] : [];
        }),
      }))}
    />
  );
}
