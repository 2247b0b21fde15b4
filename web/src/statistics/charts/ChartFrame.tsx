import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { word } from '../../texts/statistics';

/** Where the reader is in the chart: which row, and which mark of it. */
export interface Place {
  row: number;
  mark: number;
}

export interface Drawing {
  /** In pixels; the chart draws as wide as it is shown, so that its letters stay as large as the page's. */
  width: number;
  at: Place | undefined;
  /** What a mark needs to be pointed at. */
  pointed: (place: Place) => { onPointerEnter: () => void; onPointerDown: () => void };
  /** The name of a pattern of this chart alone. */
  hatch: string;
}

interface ChartFrameProps {
  title: string;
  /** What each mark says, row by row, as arrow keys step through them. */
  words: string[][];
  draw: (drawing: Drawing) => { height: number; content: ReactNode };
}

const STEPS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A chart that arrow keys, a finger and a mouse step through; what the mark says stands below it and is read out. */
export function ChartFrame({ title, words, draw }: ChartFrameProps) {
  const [at, setAt] = useState<Place>();
  const [area, width] = useWidth();
  const id = useId();
  const hatch = `hatch${id.replace(/\W/g, '')}`;
  const pointed = (place: Place) => ({
    onPointerEnter: () => setAt(place),
    onPointerDown: () => setAt(place),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.key === 'Escape' ? undefined : placeAfter(event.key, at, words);
    if (event.key !== 'Escape' && !next) return;
    event.preventDefault();
    setAt(next);
  };
  const said = at && words[at.row]?.[at.mark];
  const drawn = width > 0 ? draw({ width, at, pointed, hatch }) : undefined;
  return (
    <div className="chart">
      <figure
        ref={area}
        className="chart-area"
        aria-roledescription={word('chart.role')}
        aria-label={title}
        aria-describedby={`${id}-said`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys step through the chart
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setAt(undefined)}
        onBlur={() => setAt(undefined)}
      >
        {drawn && (
          <svg
            role="img"
            aria-label={title}
            viewBox={`0 0 ${width} ${drawn.height}`}
            width={width}
            height={drawn.height}
          >
            <defs>
              <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse">
                <rect className="chart-hatch-ground" width="7" height="7" />
                <path className="chart-hatch-line" d="M-1,8 L8,-1 M-1,1 L1,-1 M6,8 L8,6" />
              </pattern>
            </defs>
            {drawn.content}
          </svg>
        )}
      </figure>
      <p className="chart-said no-print" id={`${id}-said`} aria-live="polite">
        {said ?? word('chart.keys')}
      </p>
    </div>
  );
}

/** Where a key leads; nothing where it is none of the chart's. */
export function placeAfter(key: string, at: Place | undefined, words: string[][]): Place | undefined {
  const step = STEPS[key];
  const rows = words.length;
  if (rows === 0 || (!step && key !== 'Home' && key !== 'End')) return undefined;
  if (key === 'Home' || !at) return placeIn(words, 0, 0);
  if (!step) return placeIn(words, rows - 1, 0);
  return placeIn(words, at.row + step[0], at.mark + step[1]);
}

function placeIn(words: string[][], row: number, mark: number): Place {
  const inside = Math.min(Math.max(row, 0), words.length - 1);
  const marks = words[inside]?.length ?? 1;
  return { row: inside, mark: Math.min(Math.max(mark, 0), marks - 1) };
}

function useWidth() {
  const area = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [area, width] as const;
}
