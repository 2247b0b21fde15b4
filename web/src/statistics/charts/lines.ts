const LATIN = /[0-9A-Za-z:.,%]/;
const WIDE = /[^\u0020-\u007e\uff61-\uff9f]/;
/** May not begin a line. */
const NEVER_FIRST = /[\p{Pe}\p{Pf}\p{Po}\u30fc\u3005\u301c\uff5e%]/u;

/** About how wide a text is; a browser's own measure would have to wait until it is drawn. */
export function widthOf(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text) ems += WIDE.test(letter) ? 1 : 0.58;
  return ems * fontSize;
}

/** What of a number or a Latin word has begun at the line's end and goes on, unless it is most of the line. */
function endingWord(line: string, next: string): string {
  const word = LATIN.test(next) ? (/[0-9A-Za-z:.,%]+$/.exec(line)?.[0] ?? '') : '';
  return word.length * 2 < line.length ? word : '';
}

/** The text in lines of at most that width, as Japanese breaks them: anywhere, but not before a mark that ends. */
export function linesOf(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const letter of text) {
    if (line && widthOf(line + letter, fontSize) > width && !NEVER_FIRST.test(letter)) {
      const word = endingWord(line, letter);
      lines.push(line.slice(0, line.length - word.length));
      line = word;
    }
    line += letter;
  }
  return line ? [...lines, line] : lines;
}
