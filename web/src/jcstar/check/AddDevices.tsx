import { type DragEvent, useEffect, useState } from 'react';
import { save } from '../../device/save';
import { Notice } from '../../layout/Notice';
import { say } from '../../texts/jcstar';
import type { Scheme } from '../types';
import { DeviceForm } from './DeviceForm';
import { type Table, tableOfFile, tableOfText } from './deviceTable';
import { DEVICES_MAX, NOTHING_TYPED } from './lines';
import { MapColumns } from './MapColumns';
import type { Lines } from './useLines';

interface AddDevicesProps {
  scheme: Scheme;
  lines: Lines;
  /** Told once devices are in the list. */
  onTaken: () => void;
}

/** What was read and waits for the person to say how it is meant. */
interface Read {
  rows: string[][];
  of: string;
}

/** Takes devices from a paste, a file or the keyboard. Nothing of it is sent from here. */
export function AddDevices({ scheme, lines, onTaken }: AddDevicesProps) {
  const [pasted, setPasted] = useState('');
  const [read, setRead] = useState<Read>();
  const [fault, setFault] = useState<string>();
  const [over, setOver] = useState(false);
  // Once there is a list, it is what the page is about; a file that is dropped opens the place again.
  const [open, setOpen] = useState(lines.lines.length === 0);
  const take = (table: Table, of: string) => {
    setOpen(true);
    setFault('fault' in table ? table.fault : undefined);
    setRead('rows' in table && table.rows.length > 0 ? { rows: table.rows, of } : undefined);
  };
  const takeFile = async (file: File | undefined) => {
    if (file) take(await tableOfFile(file), file.name);
  };
  const takeText = async (text: string) => take(await tableOfText(text), say('add.pasted'));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void takeFile(file);
    else void takeText(event.dataTransfer.getData('text/plain'));
  };
  const isMore = lines.lines.length > 0;
  // Whoever types one device types the next one too.
  const [types, setTypes] = useState(false);
  useEffect(() => setOpen(!isMore || types), [isMore, types]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever cannot drag chooses the file by its button
    <div
      className={over ? 'jc-drop jc-drop-over' : 'jc-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h2>{say(isMore ? 'add.headingMore' : 'add.heading')}</h2>
        </summary>
        <p>{say('add.lead', { max: DEVICES_MAX.toLocaleString('ja-JP') })}</p>
        <PasteField pasted={pasted} onPasted={setPasted} onRead={() => void takeText(pasted)} />
        <FileField onFile={(file) => void takeFile(file)} />
        {fault && (
          <Notice tone="error" announced>
            <p>{fault}</p>
          </Notice>
        )}
        {read && (
          <MapColumns
            key={`${read.of} ${read.rows.length}`}
            {...{ scheme, lines }}
            rows={read.rows}
            of={read.of}
            onDone={() => {
              setRead(undefined);
              setPasted('');
              setOpen(false);
              onTaken();
            }}
            onCancel={() => setRead(undefined)}
          />
        )}
        <details className="jc-fold">
          <summary>{say('add.type')}</summary>
          <DeviceForm
            scheme={scheme}
            typed={NOTHING_TYPED}
            send={say('add.typed')}
            empties
            onTyped={(typed) => {
              lines.take([typed], false);
              setTypes(true);
            }}
          />
        </details>
      </details>
    </div>
  );
}

function FileField({ onFile }: { onFile: (file: File | undefined) => void }) {
  const template = () => save(say('add.templateFile'), `\ufeff${say('add.template')}`, 'text/csv');
  return (
    <div className="field">
      <label className="field-label" htmlFor="devices-file">
        {say('add.file')}
      </label>
      <p className="hint" id="devices-file-hint">
        {say('add.fileHint')}{' '}
        <button type="button" className="jc-link" onClick={template}>
          {say('add.templateSave')}
        </button>
      </p>
      <input
        id="devices-file"
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        aria-describedby="devices-file-hint"
        onChange={(event) => {
          const file = event.target.files?.[0];
          onFile(file);
          event.target.value = '';
        }}
      />
    </div>
  );
}

interface PasteFieldProps {
  pasted: string;
  onPasted: (text: string) => void;
  onRead: () => void;
}

function PasteField({ pasted, onPasted, onRead }: PasteFieldProps) {
  return (
    <div className="field">
      <label className="field-label" htmlFor="devices-paste">
        {say('add.paste')}
      </label>
      <p className="hint" id="devices-paste-hint">
        {say('add.pasteHint')}
      </p>
      <textarea
        id="devices-paste"
        rows={4}
        spellCheck={false}
        value={pasted}
        aria-describedby="devices-paste-hint"
        onChange={(event) => onPasted(event.target.value)}
      />
      <button
        type="button"
        className="button button-outline"
        disabled={pasted.trim() === ''}
        onClick={onRead}
      >
        {say('add.read')}
      </button>
    </div>
  );
}
