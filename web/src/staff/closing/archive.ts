import { text } from '../../texts/staff';
import { readTar, writeTar } from './tar';

/** What of the archive's contents the page needs. */
interface Contents {
  proof: string;
  records: number;
  parts: { digest: string; records: number; contentDigest: string }[];
}

/** What opening a saved archive shows: all is there, and the proof of it; or what is wrong. */
export type Opened =
  | { ok: true; proof: string; records: number }
  | { ok: false; why: 'file' | 'key' | 'other' };

const CONTENTS = 'contents.json.age';
const PART = '.jsonl.gz.age';

/** The library is large, and only who closes a community needs it. */
const age = () => import('age-encryption');

export interface Key {
  identity: string;
  recipient: string;
}

/** A new key, which never leaves this device but by the owner's hand. */
export async function makeKey(): Promise<Key> {
  const { generateX25519Identity, identityToRecipient } = await age();
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The one file to keep, with a text that says how to open it without Kyojo. */
export function archiveFile(
  contents: Uint8Array,
  parts: { digest: string; content: Uint8Array }[],
): Uint8Array {
  return writeTar([
    { name: 'README.txt', content: new TextEncoder().encode(text('closing.readme')) },
    { name: CONTENTS, content: contents },
    ...parts.map(({ digest, content }) => ({ name: digest + PART, content })),
  ]);
}

/** Opens every part of a saved archive as somebody would who needs it, and holds it against the contents. */
export async function openArchive(tar: Uint8Array, identity: string): Promise<Opened> {
  const files = readTar(tar);
  const sealed = files?.get(CONTENTS);
  if (!files || !sealed) return { ok: false, why: 'file' };
  const { Decrypter } = await age();
  const open = async (bytes: Uint8Array) => {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    return decrypter.decrypt(bytes);
  };
  const json = await open(sealed).catch(() => undefined);
  if (!json) return { ok: false, why: 'key' };
  const contents = JSON.parse(new TextDecoder().decode(json)) as Contents;
  for (const { digest, contentDigest } of contents.parts) {
    const part = files.get(digest + PART);
    const content =
      part &&
      (await open(part)
        .then(gunzip)
        .catch(() => undefined));
    if (!content || (await sha256(content)) !== contentDigest) return { ok: false, why: 'other' };
  }
  return { ok: true, proof: contents.proof, records: contents.records };
}

/** The line with the key, of a file or of what was pasted. */
export function identityIn(pasted: string): string | undefined {
  return /^\s*(AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58})\s*$/m.exec(pasted)?.[1];
}

export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
