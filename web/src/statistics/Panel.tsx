import { type ReactNode, useId, useRef, useState } from 'react';
import { save } from '../device/save';
import { Notice } from '../layout/Notice';
import { word } from '../texts/statistics';
import { pictureOf } from './charts/picture';
import type { Side } from './sides';
import { fetchTableCsv, type Table, type TableAsked } from './statisticsApi';
import { factsOf } from './words';

interface PanelProps {
  title: string;
  lead?: ReactNode;
  sides: Side[];
  chart?: ReactNode;
  /** Tables that are saved as files; those of the sides unless others are named. */
  files?: { name: string; asked: TableAsked }[];
  /** The numbers, as a table. */
  children?: ReactNode;
  /** Whether chart and table are both small enough to stand beside one another. */
  beside?: boolean;
}

/** One thing that is looked at: a chart, its numbers, what they are of, and both to take away. */
export function Panel({ title, lead, sides, chart, files, children, beside }: PanelProps) {
  const section = useRef<HTMLElement>(null);
  const id = useId();
  const savePicture = () => {
    const svg = section.current?.querySelector<SVGSVGElement>('.chart-area > svg');
    if (!svg) return;
    const facts = sides.map(({ fullName, now }) => factLine(fullName, now));
    save(word('files.picture', { title }), pictureOf(svg, title, facts), 'image/svg+xml');
  };
  return (
    <section ref={section} className="stat-panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p>{lead}</p>}
      <div className={beside ? 'stat-beside' : undefined}>
        {chart}
        {children}
      </div>
      <Facts sides={sides} />
      <div className="buttons stat-acts no-print">
        {chart && (
          <button type="button" className="button button-outline" onClick={savePicture}>
            {word('files.savePicture')}
          </button>
        )}
        {(files ?? filesOf(sides)).map(({ name, asked }) => (
          <CsvButton key={name} name={name} asked={asked} />
        ))}
      </div>
    </section>
  );
}

function Facts({ sides }: { sides: Side[] }) {
  return (
    <ul className="stat-facts">
      {sides.map((side) => (
        <li key={side.id}>{factLine(sides.length > 1 ? side.name : '', side.now)}</li>
      ))}
    </ul>
  );
}

function factLine(name: string, now: Table): string {
  const facts = factsOf(now).join(word('facts.and'));
  return name ? word('facts.of', { name, facts }) : facts;
}

function filesOf(sides: Side[]): { name: string; asked: TableAsked }[] {
  return sides.map(({ name, asked }) => ({
    name: sides.length > 1 ? word('files.csvOf', { name }) : word('files.csv'),
    asked,
  }));
}

/** The request carries the token, so that a plain link would not do. */
function CsvButton({ name, asked }: { name: string; asked: TableAsked }) {
  const [state, setState] = useState<'idle' | 'fetching' | 'failed'>('idle');
  const fetchFile = async () => {
    setState('fetching');
    const csv = await fetchTableCsv(asked);
    if (csv) save(csv.name, csv.file, csv.file.type);
    setState(csv ? 'idle' : 'failed');
  };
  return (
    <>
      <button
        type="button"
        className="button button-outline"
        disabled={state === 'fetching'}
        onClick={() => void fetchFile()}
      >
        {state === 'fetching' ? word('files.fetching') : name}
      </button>
      {state === 'failed' && (
        <Notice tone="error" announced>
          {word('files.failed')}
        </Notice>
      )}
    </>
  );
}
