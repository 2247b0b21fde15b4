/** Files in one (POSIX ustar), as the restore drill and `tar` read it. */

const BLOCK = 512;
const SIZE_AT = 124;
const SUM_AT = 148;

export interface TarEntry {
  name: string;
  content: Uint8Array;
}

export function writeTar(entries: TarEntry[]): Uint8Array {
  const length = entries.reduce((sum, { content }) => sum + BLOCK + padded(content.length), 2 * BLOCK);
  const tar = new Uint8Array(length);
  let at = 0;
  for (const { name, content } of entries) {
    tar.set(header(name, content.length), at);
    tar.set(content, at + BLOCK);
    at += BLOCK + padded(content.length);
  }
  return tar;
}

/** The files by their names, or undefined where it is no such file, or ends early. */
export function readTar(tar: Uint8Array): Map<string, Uint8Array> | undefined {
  const files = new Map<string, Uint8Array>();
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const head = tar.subarray(at, at + BLOCK);
    const size = Number.parseInt(textAt(head, SIZE_AT, 11), 8);
    const end = at + BLOCK + size;
    if (!(size >= 0) || Number.parseInt(textAt(head, SUM_AT, 6), 8) !== sum(head) || end > tar.length)
      return undefined;
    files.set(textAt(head, 0, 100), tar.slice(at + BLOCK, end));
    at += BLOCK + padded(size);
  }
  return files;
}

function header(name: string, size: number): Uint8Array {
  const head = new Uint8Array(BLOCK);
  const put = (at: number, text: string) => head.set(new TextEncoder().encode(text), at);
  put(0, name);
  put(100, '0000644\0' + '0000000\0' + '0000000\0');
  put(SIZE_AT, `${octal(size, 11)}\0${octal(0, 11)}\0`);
  put(156, '0');
  put(257, 'ustar\0' + '00');
  put(SUM_AT, `${octal(sum(head), 6)}\0 `);
  return head;
}

/** The header's bytes, those of the sum itself counted as spaces. */
function sum(head: Uint8Array): number {
  return head.reduce((total, byte, at) => total + (at >= SUM_AT && at < SUM_AT + 8 ? 0x20 : byte), 0);
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}

function octal(number: number, digits: number): string {
  return number.toString(8).padStart(digits, '0');
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(at, at + length)).split('\0', 1)[0] ?? '';
}
