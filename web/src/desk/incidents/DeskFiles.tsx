import { useState } from 'react';
import { save } from '../../device/save';
import { sizeText } from '../../device/upload';
import { failureText } from '../../layout/failureText';
import { Notice } from '../../layout/Notice';
import type { Attachment } from '../../report/types';
import { usePlace } from '../../staff/membership';
import { text } from '../../texts/staff';
import { type FetchedFile, fetchFile } from './incidentsApi';

/** Whatever it is called: no browser shows it. */
const UNOPENED = 'application/octet-stream';

/** Files are saved, never shown: nobody has looked into them. */
export function DeskFiles({ incident, attachments }: { incident: string; attachments: Attachment[] }) {
  const { community } = usePlace();
  const [fetching, setFetching] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const [saved, setSaved] = useState<string>();
  if (attachments.length === 0) return null;
  const saveFile = async (attachment: Attachment) => {
    if (fetching !== undefined) return;
    setFetching(attachment.id);
    setTrouble(undefined);
    setSaved(undefined);
    const found = await fetchFile(community, incident, attachment);
    setFetching(undefined);
    if (found.state !== 'fetched') return setTrouble(troubleOf(found, attachment.fileName));
    save(attachment.fileName, new Uint8Array(found.bytes), UNOPENED);
    setSaved(attachment.fileName);
  };
  return (
    <section className="no-print" aria-labelledby="desk-files-heading">
      <h2 id="desk-files-heading">{text('cases.files')}</h2>
      <p>{text('cases.filesWarning')}</p>
      <ul>
        {attachments.map((attachment) => (
          <li key={attachment.id}>
            {text('cases.file', { name: attachment.fileName, size: sizeText(attachment.size) })}{' '}
            {attachment.state === 'RECEIVED' ? (
              <button
                type="button"
                className="button button-text"
                aria-disabled={fetching !== undefined}
                onClick={() => void saveFile(attachment)}
              >
                {text('cases.saveFile')}
                <span className="visually-hidden">{attachment.fileName}</span>
              </button>
            ) : (
              <span className="hint">{text('cases.noFile')}</span>
            )}
            <span className="hint case-type code">{text('cases.hash', { hash: attachment.sha256 })}</span>
          </li>
        ))}
      </ul>
      <p role="status">
        {fetching !== undefined && text('cases.savingFile')}
        {saved !== undefined && text('cases.savedFile', { name: saved })}
      </p>
      {trouble && (
        <Notice tone="error" announced>
          {trouble}
        </Notice>
      )}
    </section>
  );
}

function troubleOf(found: Exclude<FetchedFile, { state: 'fetched' }>, name: string): string {
  if (found.state === 'failed') return failureText(found.failure);
  return text(found.state === 'changed' ? 'cases.fileChanged' : 'cases.fileNotGiven', { name });
}
