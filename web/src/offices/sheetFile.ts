import type { Answer, Answers, Question, QuestionSet } from '../api/types';
import { text } from '../texts/text';

/** An office's sheet as a file has it. */
export interface NamedSheet {
  name: string;
  answers: Answers;
}

/** What a file held: the sheets that can be taken, and what is wrong with the others, in words. */
export interface FileContent {
  sheets: NamedSheet[];
  faults: string[];
}

/** A sheet of 50 offices is below 100 kB. */
export const FILE_BYTES_MAX = 1_000_000;

const FIRST_OFFICE_COLUMN = 2;

/** The questions in rows, an office a column: what a spreadsheet shows and a person can fill in. */
export async function sheetsToCsv(questionSet: QuestionSet, sheets: NamedSheet[]): Promise<string> {
  const { default: Papa } = await import('papaparse');
  const labels = new Map(questionSet.choices.map(({ answer, label }) => [answer, label]));
  const labelOf = (answer: Answer | undefined) => (answer && labels.get(answer)) ?? '';
  const head = [text('sheetFile.number'), text('sheetFile.question'), ...sheets.map(({ name }) => name)];
  const rows = questionSet.questions.map(({ number, text: wording }) => [
    number,
    wording,
    ...sheets.map(({ answers }) => labelOf(answers[number])),
  ]);
  // The mark by which Excel knows UTF-8; and no name that begins like a formula is one.
  return `\ufeff${Papa.unparse([head, ...rows], { escapeFormulae: true, newline: '\r\n' })}`;
}

/** Reads what `sheetsToCsv` wrote, also after a spreadsheet has saved it again in its own way. */
export async function sheetsFromFile(file: File, questionSet: QuestionSet): Promise<FileContent> {
  if (file.size > FILE_BYTES_MAX) return refused(text('sheetFile.tooLarge', { file: file.name }));
  const { default: Papa } = await import('papaparse');
  const { data } = Papa.parse<string[]>(decoded(await file.arrayBuffer()), { skipEmptyLines: 'greedy' });
  return sheetsIn(data, questionSet, file.name);
}

/** Excel in Japan saves Shift_JIS unless it is told to keep UTF-8. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}

export function sheetsIn(rows: string[][], questionSet: QuestionSet, file: string): FileContent {
  const byNumber = new Map(rows.map((row) => [Number(tidy(row[0])), row]));
  const known = questionSet.questions.filter(({ number }) => byNumber.has(number));
  const columns = Math.max(0, ...known.map(({ number }) => byNumber.get(number)?.length ?? 0));
  if (columns <= FIRST_OFFICE_COLUMN) return refused(text('sheetFile.notASheet', { file }));
  const content: FileContent = { sheets: [], faults: [] };
  for (let column = FIRST_OFFICE_COLUMN; column < columns; column++) {
    const cells = questionSet.questions.map((question) => ({
      question,
      cell: tidy(byNumber.get(question.number)?.[column]),
    }));
    if (cells.every(({ cell }) => cell === '')) continue;
    const name = tidy(rows[0]?.[column]) || text('sheetFile.unnamed', { count: column - 1 });
    addOffice(content, questionSet, name, cells);
  }
  if (content.sheets.length + content.faults.length === 0) return refused(text('sheetFile.empty', { file }));
  return content;
}

interface Cell {
  question: Question;
  cell: string;
}

function addOffice(content: FileContent, questionSet: QuestionSet, name: string, cells: Cell[]): void {
  const answers: Answers = {};
  const wrong: number[] = [];
  for (const { question, cell } of cells) {
    const answer = answerOf(questionSet, question, cell);
    if (answer) answers[question.number] = answer;
    else wrong.push(question.number);
  }
  if (wrong.length === 0) content.sheets.push({ name, answers });
  else
    content.faults.push(
      text('sheetFile.wrongAnswers', { name, questions: wrong.join(text('communities.and')) }),
    );
}

/** By its label, or by its points where they mean one answer only. */
function answerOf(questionSet: QuestionSet, question: Question, cell: string): Answer | undefined {
  const chosen =
    questionSet.choices.find(({ label }) => label === cell) ??
    questionSet.choices.find(({ points }) => String(points) === cell.replace('−', '-'));
  return chosen?.answer === 'NOT_APPLICABLE' && !question.notApplicableAllowed ? undefined : chosen?.answer;
}

/** Without what a spreadsheet, or the guard against formulas, put around it. */
function tidy(cell: string | undefined): string {
  return (cell ?? '').normalize('NFKC').trim().replace(/^'/, '');
}

function refused(fault: string): FileContent {
  return { sheets: [], faults: [fault] };
}
