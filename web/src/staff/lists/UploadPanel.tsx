import { type DragEvent, useRef, useState } from 'react';
import { sizeText } from '../../device/upload';
import { Notice } from '../../layout/Notice';
import { text } from '../../texts/staff';
import { control, Field, LineField } from '../ipa/fields';
import { focusField } from '../ipa/focusField';
import { saveTemplate } from './files';
import type { Catalogue } from './lists';
import { type Origin, type Phase, useUpload } from './useUpload';

/** Foreign lists come from many pages: none is proposed. */
const SOURCES: Record<Catalogue, string> = {
  'jcstar-labels': 'https://www.ipa.go.jp/security/jc-star/',
  'foreign-labels': '',
};

interface UploadPanelProps {
  catalogue: Catalogue;
  onSent: (id: string) => void;
}

/** Chooses a file, says where its list is from, and sends it. */
export function UploadPanel({ catalogue, onSent }: UploadPanelProps) {
  const [origin, setOrigin] = useState<Origin>(() => ({ url: SOURCES[catalogue], takenAt: nowInJapan() }));
  const [file, setFile] = useState<File>();
  const [faults, setFaults] = useState<Partial<Record<'url' | 'takenAt' | 'file', string>>>({});
  const { phase, problem, upload } = useUpload(catalogue, onSent);
  const busy = phase.at !== 'idle';
  const submit = () => {
    const found = {
      ...(/^https:\/\/[^/\s]+/.test(origin.url.trim()) ? {} : { url: text('lists.sourceWrong') }),
      ...(origin.takenAt ? {} : { takenAt: text('lists.takenAtMissing') }),
      ...(file ? {} : { file: text('lists.fileMissing') }),
    };
    setFaults(found);
    const first = Object.keys(found)[0];
    if (first) return focusField(`list-${first}`);
    if (file) void upload(file, origin);
  };
  const takenAt = {
    id: 'list-takenAt',
    label: text('lists.takenAt'),
    hint: text('lists.takenAtHint'),
    required: true,
    fault: faults.takenAt,
  };
  return (
    <section aria-labelledby="upload-heading" className="upload">
      <h2 id="upload-heading">{text('lists.uploadTitle')}</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <FileField file={file} fault={faults.file} busy={busy} onFile={setFile} />
        <LineField
          id="list-url"
          label={text('lists.source')}
          hint={text('lists.sourceHint')}
          required
          value={origin.url}
          fault={faults.url}
          onValue={(url) => setOrigin({ ...origin, url })}
        />
        <Field {...takenAt}>
          <input
            {...control(takenAt)}
            type="datetime-local"
            value={origin.takenAt}
            onChange={(event) => setOrigin({ ...origin, takenAt: event.target.value.slice(0, 16) })}
          />
        </Field>
        {problem && (
          <Notice tone="error" announced>
            <p>{problem}</p>
          </Notice>
        )}
        <Progress phase={phase} />
        <p className="buttons">
          <button type="submit" className="button" disabled={busy}>
            {text(busy ? 'lists.uploading' : 'lists.upload')}
          </button>
          <button type="button" className="button button-outline" onClick={() => saveTemplate(catalogue)}>
            {text('lists.template')}
          </button>
        </p>
      </form>
    </section>
  );
}

interface FileFieldProps {
  file: File | undefined;
  fault: string | undefined;
  busy: boolean;
  onFile: (file: File) => void;
}

function FileField({ file, fault, busy, onFile }: FileFieldProps) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped && !busy) onFile(dropped);
  };
  const field = {
    id: 'list-file',
    label: text('lists.file'),
    hint: text('lists.fileHint'),
    required: true,
    fault,
  };
  return (
    <Field {...field}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the control inside is the accessible one */}
      <div
        className="drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          {...control(field)}
          ref={input}
          type="file"
          accept=".csv,text/csv"
          disabled={busy}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen) onFile(chosen);
          }}
        />
        <p className="drop-file" role="status">
          {file
            ? text('lists.fileChosen', { name: file.name, size: sizeText(file.size) })
            : text('lists.fileDrop')}
        </p>
      </div>
    </Field>
  );
}

function Progress({ phase }: { phase: Phase }) {
  if (phase.at === 'idle') return null;
  const percent = phase.at === 'sending' ? Math.round(phase.share * 100) : 0;
  return (
    <div className="upload-progress">
      <progress
        aria-label={text('lists.uploading')}
        max={100}
        {...(phase.at === 'sending' ? { value: percent } : {})}
      />
      <p>{phase.at === 'sending' ? text('lists.sending', { percent }) : text('lists.reading')}</p>
    </div>
  );
}

/** Now, as a control for a local time wants it, in the time of Japan. */
export function nowInJapan(plusMinutes = 0): string {
  return new Date(Date.now() + (9 * 60 + plusMinutes) * 60_000).toISOString().slice(0, 16);
}
