import { useState } from 'react';
import type { Failure } from '../../api/failure';
import { sizeText } from '../../device/upload';
import { failureText } from '../../layout/failureText';
import { Notice } from '../../layout/Notice';
import type { Attachment } from '../../report/types';
import { usePlace } from '../../staff/membership';
import { text } from '../../texts/staff';
import { fileAddress } from './incidentsApi';

/** Files are saved, never shown: nobody has looked into them. */
export function DeskFiles({ incident, attachments }: { incident: string; attachments: Attachment[] }) {
  const { community } = usePlace();
  const [failure, setFailure] = useState<Failure>();
  if (attachments.length === 0) return null;
  const fetchFile = async (attachment: string) => {
    const outcome = await fileAddress(community, incident, attachment);
    setFailure(outcome.ok ? undefined : outcome.failure);
    if (outcome.ok) window.location.assign(outcome.value.url);
  };
  return (
    <section className="no-print" aria-labelledby="desk-files-heading">
      <h2 id="desk-files-heading">{text('cases.files')}</h2>
      <p>{text('cases.filesWarning')}</p>
      <ul>
        {attachments.map(({ id, fileName, size, sha256, state }) => (
          <li key={id}>
            {text('cases.file', { name: fileName, size: sizeText(size) })}{' '}
            {state === 'RECEIVED' ? (
              <button type="button" className="button button-text" onClick={() => void fetchFile(id)}>
                {text('cases.saveFile')}
                <span className="visually-hidden">{fileName}</span>
              </button>
            ) : (
              <span className="hint">{text('cases.noFile')}</span>
            )}
            <span className="hint case-type code">{text('cases.hash', { hash: sha256 })}</span>
          </li>
        ))}
      </ul>
      {failure && (
        <Notice tone="error" announced>
          {failureText(failure)}
        </Notice>
      )}
    </section>
  );
}
