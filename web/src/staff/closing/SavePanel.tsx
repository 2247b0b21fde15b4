import { useState } from 'react';
import type { Failure } from '../../api/failure';
import { save } from '../../device/save';
import { Notice } from '../../layout/Notice';
import { text } from '../../texts/staff';
import { archiveFile, bytesOf } from './archive';
import { type Closing, type Matter, readPart } from './closing';
import { closingFailure } from './closingFailure';

interface SavePanelProps {
  matter: Matter;
  closing: Closing;
}

/** Fetches the parts and saves them as one file. */
export function SavePanel({ matter, closing: { archive } }: SavePanelProps) {
  const [done, setDone] = useState<number>();
  const [failure, setFailure] = useState<Failure>();
  if (!archive?.contents) return null;
  const digests = [archive.contents, ...archive.parts].map(({ digest }) => digest);
  const fetchAll = async () => {
    setFailure(undefined);
    const contents: { digest: string; content: Uint8Array }[] = [];
    for (const digest of digests) {
      setDone(contents.length);
      const outcome = await readPart(matter, digest);
      if (!outcome.ok) {
        setFailure(outcome.failure);
        setDone(undefined);
        return;
      }
      contents.push({ digest, content: bytesOf(outcome.value.content) });
    }
    const [first, ...parts] = contents;
    if (first) save(fileName(matter, archive.asOf), archiveFile(first.content, parts), 'application/x-tar');
    setDone(undefined);
  };
  return (
    <section className="panel closing-panel" aria-labelledby="closing-save">
      <h2 id="closing-save">{text('closing.saveHeading')}</h2>
      <p>{text('closing.saveLead', { records: archive.records })}</p>
      {failure && (
        <Notice tone="error" announced>
          {closingFailure(failure)}
        </Notice>
      )}
      <button type="button" className="button" disabled={done !== undefined} onClick={() => void fetchAll()}>
        {done === undefined
          ? text('closing.save')
          : text('closing.saving', { done: done + 1, total: digests.length })}
      </button>
    </section>
  );
}

function fileName({ community }: Matter, asOf: string): string {
  return `kyojo-${community}-${asOf.slice(0, 10)}.tar`;
}
