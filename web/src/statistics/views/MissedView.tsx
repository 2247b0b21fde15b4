import { useState } from 'react';
import type { QuestionSet } from '../../api/types';
import { word } from '../../texts/statistics';
import { type Bar, Bars, type Segment, type Tick } from '../charts/Bars';
import type { Key } from '../charts/Legend';
import { answered, answerIn, DONE, MISSED } from '../columns';
import { FigureTable } from '../FigureTable';
import { byValue, countOf, isKnown, rowBefore, type Span, shareOf } from '../figures';
import { Panel } from '../Panel';
import { isCompared, rowOf, type Side } from '../sides';
import type { Table } from '../statisticsApi';
import { count, shareWords } from '../words';
import { questionName, useQuestions } from './questions';
import { SurveyNote } from './SurveyNote';

const ALL = 'ALL';
/** Room for two shares in words. */
const SURVEY_END = 128;

interface Item {
  question: number;
  /** Of each side, in the order of sides. */
  missed: (Span | undefined)[];
  done: (Span | undefined)[];
  earlier: (Span | undefined)[];
  survey: number | undefined;
}

/** Which questions most firms have not done, and what IPA's survey found of the same ones. */
export function MissedView({ sides }: { sides: Side[] }) {
  const [first] = sides;
  const questions = useQuestions(first?.now.questionSet);
  const [about, setAbout] = useState<'missed' | 'done'>('missed');
  const items = itemsOf(sides);
  const survey = sides.map(({ now }) => now.survey).find(Boolean);
  const isMissed = about === 'missed';
  const ranked = [...items].sort((one, other) => byValue(one.missed[0], other.missed[0]));
  const surveyed = items.filter(({ survey }) => survey !== undefined);
  const rank = new Map(ranked.map(({ question }, index) => [question, index + 1]));
  const title = word(isMissed ? 'missed.title' : 'missed.surveyTitle');
  const shown = isMissed ? ranked : surveyed;
  return (
    <>
      {surveyed.length > 0 && (
        <fieldset className="stat-switch no-print">
          <legend className="visually-hidden">{word('missed.about')}</legend>
          {(['missed', 'done'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={about === one} onClick={() => setAbout(one)}>
              {word(one === 'missed' ? 'missed.showMissed' : 'missed.showSurvey')}
            </button>
          ))}
        </fieldset>
      )}
      <Panel
        title={title}
        lead={word(isMissed ? 'missed.lead' : 'missed.surveyLead')}
        sides={sides}
        chart={
          <Bars
            title={title}
            keys={keysOf(sides, isMissed)}
            groups={shown.map((item) => ({
              key: String(item.question),
              label: questionName(questions, item.question),
              bars: sides.map((side, index) => barOf(item, index, side, isMissed)),
            }))}
            domain={[0, 100]}
            axis={(percent) => word('figure.percent', { percent })}
            endWidth={isMissed ? 64 : SURVEY_END}
          />
        }
      >
        <ItemTable {...{ sides, questions, rank }} items={shown} />
      </Panel>
      {survey && surveyed.length > 0 && <SurveyNote survey={survey} />}
    </>
  );
}

export function itemsOf(sides: Side[]): Item[] {
  const numbers = new Set<number>();
  for (const { now } of sides) for (const column of now.columns) numbers.add(answerIn(column)?.question ?? 0);
  numbers.delete(0);
  return [...numbers].map((question) => ({
    question,
    missed: sides.map(({ now }) => shareIn(now, question, MISSED)),
    done: sides.map(({ now }) => shareIn(now, question, DONE)),
    earlier: sides.map((side) => earlierShare(side, question)),
    survey: sides.flatMap(({ now }) => now.survey?.shares ?? []).find((one) => one.question === question)
      ?.share,
  }));
}

function shareIn(table: Table, question: number, answers: typeof DONE): Span | undefined {
  const row = table.rows.find(({ key }) => key === ALL);
  return row && shareOf(countOf(row, answered(table.columns, question, answers)), row.firms);
}

function earlierShare(side: Side, question: number): Span | undefined {
  const row = isCompared(side) ? rowOf(side, ALL) : undefined;
  const before = row && rowBefore(row);
  return before && shareOf(countOf(before, answered(side.now.columns, question, MISSED)), before.firms);
}

function barOf(item: Item, index: number, side: Side, isMissed: boolean): Bar {
  const span = (isMissed ? item.missed : item.done)[index];
  const words = word(isMissed ? 'missed.words' : 'missed.doneWords', {
    name: side.name,
    share: shareWords(span),
  });
  const tone = isMissed ? 'missed' : 'done';
  const earlier = item.earlier[index];
  const ticks: Tick[] = [];
  if (isMissed && earlier && isKnown(earlier)) {
    ticks.push({
      key: 'earlier',
      at: earlier.from,
      sign: 'tick',
      words: word('missed.earlierWords', {
        number: side.now.comparedTo?.release ?? 0,
        share: shareWords(earlier),
      }),
    });
  }
  if (!isMissed && item.survey !== undefined && index === 0) {
    ticks.push({
      key: 'survey',
      at: item.survey,
      sign: 'diamond',
      words: word('missed.surveyWords', {
        share: item.survey.toFixed(1),
        firms: count(side.now.survey?.firms ?? 0),
      }),
    });
  }
  return {
    key: side.id,
    thin: index > 0,
    segments: segmentsOfSpan(span, tone, words),
    ticks,
    end: endOf(span, isMissed || index > 0 ? undefined : item.survey),
  };
}

/** With the survey's share beside it, or it would be taken for that. */
function endOf(span: Span | undefined, survey: number | undefined): string {
  const share = span && isKnown(span) ? shareWords(span) : word('figure.hidden');
  return survey === undefined ? share : word('missed.surveyEnd', { share, survey: survey.toFixed(1) });
}

/** A share that is known, or the reach in which it lies. */
export function segmentsOfSpan(span: Span | undefined, tone: string, words: string): Segment[] {
  if (!span) return [{ key: 'hidden', value: 100, tone: 'hidden', words }];
  if (isKnown(span)) return [{ key: 'share', value: span.from, tone, words }];
  return [
    { key: 'share', value: span.from, tone, words },
    { key: 'hidden', value: span.to - span.from, tone: 'hidden', words },
  ];
}

function keysOf(sides: Side[], isMissed: boolean): Key[] {
  const tone = isMissed ? 'missed' : 'done';
  const keys: Key[] = sides.map(({ name }, index) => ({
    name: word(isMissed ? 'missed.key' : 'missed.doneKey', { name }),
    tone,
    ...(index > 0 ? { sign: 'thin' as const } : {}),
  }));
  keys.push({ name: word('figure.hiddenRange'), tone: 'hidden' });
  if (!isMissed)
    keys.push({
      name: word('missed.surveyKey', { firms: surveyFirms(sides) }),
      tone: 'survey',
      sign: 'diamond',
    });
  if (isMissed && sides.some(isCompared))
    keys.push({ name: word('compare.key'), tone: 'earlier', sign: 'tick' });
  return keys;
}

function surveyFirms(sides: Side[]): string {
  return count(sides.map(({ now }) => now.survey?.firms).find(Boolean) ?? 0);
}

interface ItemTableProps {
  sides: Side[];
  items: Item[];
  questions: QuestionSet | undefined;
  rank: Map<number, number>;
}

function ItemTable({ sides, items, questions, rank }: ItemTableProps) {
  const compared = sides.some(isCompared);
  const hasSurvey = items.some(({ survey }) => survey !== undefined);
  const columns = [
    word('missed.rank'),
    ...sides.flatMap(({ name }) => [word('missed.key', { name }), word('missed.doneKey', { name })]),
    ...(compared ? [word('missed.change')] : []),
    ...(hasSurvey ? [word('missed.surveyColumn')] : []),
  ];
  const figures = sides.flatMap((side) => rowOf(side, ALL)?.figures ?? []);
  return (
    <FigureTable
      caption={word('missed.table')}
      head={word('missed.question')}
      columns={columns}
      figures={figures}
      groups={items.map((item) => ({
        key: String(item.question),
        name: questionName(questions, item.question),
        lines: [
          {
            key: String(item.question),
            cells: [
              item.missed[0] && isKnown(item.missed[0]) ? rank.get(item.question) : word('missed.noRank'),
              ...sides.flatMap((_, index) => [shareWords(item.missed[index]), shareWords(item.done[index])]),
              ...(compared ? [pointsChanged(item.missed[0], item.earlier[0])] : []),
              ...(hasSurvey
                ? [
                    item.survey === undefined
                      ? word('missed.notAsked')
                      : word('missed.surveyShare', { share: item.survey.toFixed(1) }),
                  ]
                : []),
            ],
          },
        ],
      }))}
    />
  );
}

function pointsChanged(now: Span | undefined, before: Span | undefined): string {
  if (!now || !before || !isKnown(now) || !isKnown(before)) return word('figure.noChange');
  const change = Math.round(now.from - before.from);
  if (change === 0) return word('figure.same');
  return word(change > 0 ? 'missed.more' : 'missed.less', { points: Math.abs(change) });
}
