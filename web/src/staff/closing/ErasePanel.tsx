import { useState } from 'react';
import { Notice } from '../../layout/Notice';
import { type TextKey, text } from '../../texts/staff';
import { identityIn, type Opened, openArchive } from './archive';
import { type Matter, stepClosing } from './closing';
import { NameField } from './NameField';
import type { ClosingState } from './useClosing';

interface ErasePanelProps {
  matter: Matter;
  state: ClosingState;
}

const WHY: Record<'file' | 'key' | 'other', TextKey> = {
  file: 'closing.openedNoFile',
  key: 'closing.openedNoKey',
  other: 'closing.openedOther',
};

/** The saved archive is opened with the saved key, on this device; only then the erasing can begin. */
export function ErasePanel({ matter, state }: ErasePanelProps) {
  const [archive, setArchive] = useState<File>();
  const [key, setKey] = useState('');
  const [opened, setOpened] = useState<Opened>();
  const [opening, setOpening] = useState(false);
  const [typed, setTyped] = useState(false);
  const identity = identityIn(key);
  const open = async () => {
    if (!archive || !identity) return;
    setOpening(true);
    setOpened(await openArchive(new Uint8Array(await archive.arrayBuffer()), identity));
    setOpening(false);
  };
  return (
    <section className="closing-danger closing-panel" aria-labelledby="closing-erase">
      <h2 id="closing-erase">{text('closing.eraseHeading')}</h2>
      <p>{text('closing.eraseLead')}</p>
      <div className="field">
        <label className="field-label" htmlFor="closing-archive-file">
          {text('closing.archiveFile')}
        </label>
        <input
          id="closing-archive-file"
          type="file"
          accept=".tar"
          onChange={(event) => {
            setArchive(event.target.files?.[0]);
            setOpened(undefined);
          }}
        />
      </div>
      <div className="field">
        <label className="field-label" htmlFor="closing-key-pasted">
          {text('closing.keyPasted')}
        </label>
        <textarea
          id="closing-key-pasted"
          className="closing-key"
          rows={3}
          spellCheck={false}
          onChange={(event) => {
            setKey(event.target.value);
            setOpened(undefined);
          }}
        />
      </div>
      <button
        type="button"
        className="button button-outline"
        disabled={!archive || !identity || opening}
        onClick={() => void open()}
      >
        {text(opening ? 'closing.opening' : 'closing.open')}
      </button>
      {opened && !opened.ok && (
        <Notice tone="error" announced>
          {text(WHY[opened.why])}
        </Notice>
      )}
      {opened?.ok && (
        <>
          <Notice tone="success" announced>
            {text('closing.opened', { records: opened.records })}
          </Notice>
          <NameField id="closing-erase-word" onTyped={setTyped} />
          <button
            type="button"
            className="button"
            disabled={!typed || state.busy}
            onClick={() => void state.act(() => stepClosing(matter, { proof: opened.proof }))}
          >
            {text('closing.erase')}
          </button>
        </>
      )}
    </section>
  );
}
