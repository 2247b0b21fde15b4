import { say } from '../../texts/jcstar';

/** Cells as a file or a paste has them, or why it has none that can be read. */
export type Table = { rows: string[][] } | { fault: string };

/** A list of 10,000 devices takes about a megabyte. */
export const FILE_BYTES_MAX = 5_000_000;

export async function tableOfFile(file: File): Promise<Table> {
  if (file.size > FILE_BYTES_MAX) return { fault: say('file.tooLarge', { file: file.name }) };
  const bytes = await file.arrayBuffer();
  const text = decoded(new Uint8Array(bytes));
  if (text === undefined) return { fault: notText(new Uint8Array(bytes), file.name) };
  const table = await tableOfText(text);
  return 'rows' in table && table.rows.length === 0
    ? { fault: say('file.empty', { file: file.name }) }
    : table;
}

/** Cells between tabs, as spreadsheets copy them, or between commas. */
export async function tableOfText(text: string): Promise<Table> {
  const { default: Papa } = await import('papaparse');
  const settings = {
    ...(text.includes('\t') ? { delimiter: '\t' } : { delimitersToGuess: [',', ';'] }),
    skipEmptyLines: 'greedy' as const,
  };
  const read = Papa.parse<string[]>(text, settings);
  // A quote that nothing closes is a sign of inches or the like, and no reason to lose the rows after it.
  const isTorn = read.errors.some(({ type }) => type === 'Quotes');
  const { data } = isTorn ? Papa.parse<string[]>(text, { ...settings, quoteChar: '\0' }) : read;
  return { rows: data.map((row) => row.map(tidy)) };
}

/** Without what a spreadsheet, or the guard against formulas, put around it. */
function tidy(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim().replace(/^'/, '');
}

/** UTF-8, UTF-16 with its mark, or Shift_JIS, which Excel in Japan saves; nothing where it is no text. */
export function decoded(bytes: Uint8Array): string | undefined {
  const encodings = isUtf16(bytes) ? ['utf-16le', 'utf-16be'] : ['utf-8', 'shift_jis'];
  const [first, second] = bytes[0] === 0xfe ? encodings.reverse() : encodings;
  const text = decodedAs(first ?? '', bytes) ?? decodedAs(second ?? '', bytes);
  return text?.includes('\0') ? undefined : text;
}

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** A workbook is what people try first. */
function notText(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes;
  const isWorkbook = (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
  return say(isWorkbook ? 'file.workbook' : 'file.notText', { file });
}
