import { useEffect, useMemo, useRef, useState } from 'react';
import { Notice } from '../../layout/Notice';
import { type JcstarKey, say } from '../../texts/jcstar';
import { text } from '../../texts/text';
import type { Scheme } from '../types';
import { devicesIn, guessReading, namesDevices, type Reading, ROLES, type Role } from './columns';
import { DEVICES_MAX } from './lines';
import type { Lines } from './useLines';

const NAMES: Record<Exclude<Role, ''>, JcstarKey> = {
  model: 'device.model',
  maker: 'device.maker',
  number: 'device.number',
  name: 'device.name',
  kind: 'device.kind',
  provisional: 'numberKind.PROVISIONAL',
  acceptance: 'numberKind.ACCEPTANCE',
  application: 'numberKind.APPLICATION',
};

const SAMPLES = 3;

interface MapColumnsProps {
  rows: string[][];
  of: string;
  scheme: Scheme;
  lines: Lines;
  onDone: () => void;
  onCancel: () => void;
}

/** How the columns are understood, to be put right before anything is taken. */
export function MapColumns({ rows, of, scheme, lines, onDone, onCancel }: MapColumnsProps) {
  const guess = useMemo(() => guessReading(rows), [rows]);
  const [reading, setReading] = useState<Reading>(guess);
  const [instead, setInstead] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { devices, unknownKinds } = useMemo(
    () => devicesIn(rows, reading, scheme.deviceKinds),
    [rows, reading, scheme],
  );
  const room = DEVICES_MAX - (instead ? 0 : lines.lines.length);
  const ready = namesDevices(reading) && devices.length > 0;
  const take = () => {
    lines.take(devices, instead);
    onDone();
  };
  return (
    <section className="panel" aria-labelledby="columns-heading">
      <h3 id="columns-heading" ref={heading} tabIndex={-1}>
        {say('columns.heading', { of, count: devices.length })}
      </h3>
      <p>{say(guess.recognised ? 'columns.recognised' : 'columns.guessed')}</p>
      <Columns rows={rows} reading={reading} onReading={setReading} />
      <label className="choice">
        <input
          type="checkbox"
          checked={reading.skipped > 0}
          onChange={(event) =>
            setReading({ ...reading, skipped: event.target.checked ? Math.max(1, guess.skipped) : 0 })
          }
        />
        <span>{say('columns.headingRow')}</span>
      </label>
      {lines.lines.length > 0 && (
        <label className="choice">
          <input type="checkbox" checked={instead} onChange={(event) => setInstead(event.target.checked)} />
          <span>{say('columns.instead', { count: lines.lines.length })}</span>
        </label>
      )}
      <Warnings {...{ ready, unknownKinds }} over={devices.length > room ? devices.length - room : 0} />
      <p className="buttons">
        <button type="button" className="button" disabled={!ready} onClick={take}>
          {say('columns.take', { count: Math.min(devices.length, Math.max(0, room)) })}
        </button>
        <button type="button" className="button button-outline" onClick={onCancel}>
          {say('device.cancel')}
        </button>
      </p>
    </section>
  );
}

interface WarningsProps {
  ready: boolean;
  unknownKinds: string[];
  over: number;
}

function Warnings({ ready, unknownKinds, over }: WarningsProps) {
  const words = unknownKinds.slice(0, 5).join(text('communities.and'));
  return (
    <div role="status">
      {!ready && <Notice tone="warning">{say('columns.neither')}</Notice>}
      {over > 0 && <Notice tone="warning">{say('columns.over', { count: over, max: DEVICES_MAX })}</Notice>}
      {unknownKinds.length > 0 && (
        <Notice tone="info">{say('columns.unknownKinds', { count: unknownKinds.length, words })}</Notice>
      )}
    </div>
  );
}

interface ColumnsProps {
  rows: string[][];
  reading: Reading;
  onReading: (reading: Reading) => void;
}

function Columns({ rows, reading, onReading }: ColumnsProps) {
  const put = (column: number, role: Role) =>
    onReading({
      ...reading,
      // Each role is one column's.
      roles: reading.roles.map((now, index) => (index === column ? role : now === role ? '' : now)),
    });
  return (
    <ul className="jc-columns">
      {reading.roles.map((role, column) => {
        const samples = rows
          .slice(reading.skipped)
          .map((row) => row[column] ?? '')
          .filter((cell) => cell !== '')
          .slice(0, SAMPLES);
        const heading = reading.skipped > 0 ? rows[reading.skipped - 1]?.[column] : undefined;
        const id = `column-${column}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
          <li key={column}>
            <label htmlFor={id}>
              <strong>{heading || say('columns.column', { count: column + 1 })}</strong>
            </label>
            <span className="hint">
              {samples.length > 0
                ? say('columns.samples', { samples: samples.join(' ／ ') })
                : say('columns.empty')}
            </span>
            <select id={id} value={role} onChange={(event) => put(column, event.target.value as Role)}>
              <option value="">{say('columns.unused')}</option>
              {ROLES.map((one) => (
                <option key={one} value={one}>
                  {one !== '' && say(NAMES[one])}
                </option>
              ))}
            </select>
          </li>
        );
      })}
    </ul>
  );
}
