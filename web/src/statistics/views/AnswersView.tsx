import { word } from '../../texts/statistics';
import { Bars } from '../charts/Bars';
import type { Key } from '../charts/Legend';
import { type AnswerName, answerIn, answersName } from '../columns';
import { FigureCell, FigureTable } from '../FigureTable';
import { Panel } from '../Panel';
import { isCompared, rowOf, type Side } from '../sides';
import type { Row } from '../statisticsApi';
import { hiddenKey, type Part, segmentsOf } from './bands';
import { itemsOf } from './MissedView';
import { questionName, useQuestions } from './questions';

const ALL = 'ALL';

const TONES: Record<AnswerName, string> = {
  IMPLEMENTED: 'answer1',
  PARTIAL: 'answer2',
  NOT_IMPLEMENTED: 'answer3',
  UNKNOWN: 'answer4',
  NOT_APPLICABLE: 'answer5',
};

/** How each question was answered. */
export function AnswersView({ sides }: { sides: Side[] }) {
  const questions = useQuestions(sides[0]?.now.questionSet);
  const numbers = itemsOf(sides).map(({ question }) => question);
  const names = namesOf(sides);
  return (
    <Panel
      title={word('answers.title')}
      lead={word(sides.length > 1 ? 'answers.leadSides' : 'answers.lead')}
      sides={sides}
      chart={
        <Bars
          title={word('answers.title')}
          keys={[...answerKeys(sides), hiddenKey()]}
          groups={numbers.map((question) => ({
            key: String(question),
            label: questionName(questions, question),
            bars: sides.map((side, index) => {
              const row = rowOf(side, ALL);
              return {
                key: side.id,
                thin: index > 0,
                segments: row ? answerSegments(side.now.columns, row, question) : [],
              };
            }),
          }))}
          domain={[0, 100]}
          axis={(percent) => word('figure.percent', { percent })}
        />
      }
    >
      <FigureTable
        caption={word('answers.table')}
        head={word('missed.question')}
        columns={names}
        sided={sides.length > 1}
        figures={sides.flatMap((side) => rowOf(side, ALL)?.figures ?? [])}
        groups={numbers.map((question) => ({
          key: String(question),
          name: questionName(questions, question),
          lines: sides.map((side) => ({
            key: side.id,
            side: side.name,
            cells: names.map((name) => cellOf(side, question, name)),
          })),
        }))}
      />
    </Panel>
  );
}

/** The answers to a question that a row tells, as they are named. */
export function answerParts(columns: string[], row: Row, question: number): Part[] {
  return columns.flatMap((column, index) => {
    const found = answerIn(column);
    const figure = row.figures[index];
    if (found?.question !== question || !figure) return [];
    return [{ key: column, name: answersName(found.answers), tone: toneOf(found.answers), figure }];
  });
}

export function answerSegments(columns: string[], row: Row, question: number) {
  return segmentsOf(answerParts(columns, row, question), row.firms);
}

function toneOf(answers: AnswerName[]): string {
  return TONES[answers[0] ?? 'UNKNOWN'];
}

export function answerKeys(sides: Side[], question?: number): Key[] {
  const keys = new Map<string, Key>();
  for (const { now } of sides) {
    for (const column of now.columns) {
      const found = answerIn(column);
      if (!found || (question !== undefined && found.question !== question)) continue;
      keys.set(found.answers.join('+'), { name: answersName(found.answers), tone: toneOf(found.answers) });
    }
  }
  return [...keys.values()];
}

function namesOf(sides: Side[]): string[] {
  return answerKeys(sides).map(({ name }) => name);
}

function cellOf(side: Side, question: number, name: string) {
  const row = rowOf(side, ALL);
  const part = row && answerParts(side.now.columns, row, question).find((one) => one.name === name);
  // Put together with another answer, in whose column it is counted.
  if (!row || !part) return word('answers.together');
  return <FigureCell figure={part.figure} firms={row.firms} compared={isCompared(side)} />;
}
