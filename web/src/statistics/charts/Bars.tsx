import { AxisTop } from '@visx/axis';
import { GridColumns } from '@visx/grid';
import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { Bar as Rect } from '@visx/shape';
import { ChartFrame, type Drawing } from './ChartFrame';
import { diamond, fillOf, type Key, Legend, placeKeys } from './Legend';
import { linesOf, widthOf } from './lines';

/** A piece of a bar; what does not show has the tone `hidden`. */
export interface Segment {
  key: string;
  value: number;
  tone: string;
  /** What it says when one points at it. */
  words: string;
  /** Written on it where there is room. */
  label?: string;
}

/** A value that is no bar: of the survey, or of an earlier release. */
export interface Tick {
  key: string;
  at: number;
  sign: 'diamond' | 'tick';
  words: string;
}

export interface Bar {
  key: string;
  thin?: boolean;
  segments: Segment[];
  ticks?: Tick[];
  /** At its end. */
  end?: string;
}

export interface BarGroup {
  key: string;
  label: string;
  bars: Bar[];
}

interface BarsProps {
  title: string;
  groups: BarGroup[];
  keys: Key[];
  /** From the least to the most that the axis has. */
  domain: [number, number];
  axis: (value: number) => string;
  /** Room for what stands at the end of bars. */
  endWidth?: number;
}

const FONT = 13;
const LINE = 18;
const THICK = 22;
const THIN = 10;
const AXIS = 28;
/** Half of what the axis says at its ends. */
const EDGE = 12;
const LAST = 18;
/** Between a label and the bar below it. */
const BELOW_LABEL = 3;
/** Below this the label stands above its bar, not beside it. */
const NARROW = 560;

interface Layout {
  top: number;
  lines: string[];
  labelTop: number;
  bars: { bar: Bar; y: number; height: number; row: number }[];
}

/** Bars that lie: groups below one another, each with its label, so that long names have room. */
export function Bars({ title, groups, keys, domain, axis, endWidth = 0 }: BarsProps) {
  const words = groups.flatMap(({ label, bars }) =>
    bars.map(({ segments, ticks = [] }) => [...segments, ...ticks].map((mark) => `${label} ${mark.words}`)),
  );
  const draw = (drawing: Drawing) => {
    const { width } = drawing;
    const isNarrow = width < NARROW;
    const left = isNarrow ? 0 : Math.min(Math.max(...groups.map(labelWidth)) + 12, width * 0.42);
    const legend = placeKeys(keys, width).height;
    const first = legend + AXIS;
    const layouts = layOut(groups, first, isNarrow ? width : left - 12, isNarrow);
    const height = (layouts.at(-1)?.top ?? first) + heightOf(layouts.at(-1)) + 4;
    const scale = scaleLinear({ domain, range: [0, width - left - EDGE - Math.max(endWidth + 8, LAST)] });
    const ticks = scale.ticks(isNarrow ? 4 : 6);
    return {
      height,
      content: (
        <>
          <Legend keys={keys} width={width} hatch={drawing.hatch} />
          <Group left={left + EDGE}>
            <GridColumns
              scale={scale}
              top={first}
              height={height - first}
              tickValues={ticks}
              className="chart-grid"
            />
            <AxisTop
              scale={scale}
              top={first}
              tickValues={ticks}
              tickFormat={(value) => axis(Number(value))}
              hideAxisLine
              tickLength={4}
              tickLabelProps={() => ({ className: 'chart-text', fontSize: 12, textAnchor: 'middle', dy: -4 })}
            />
          </Group>
          {layouts.map((layout) => (
            <g key={layout.top}>
              {layout.lines.map((line, index) => (
                <text
                  key={line}
                  className="chart-text chart-name"
                  x={0}
                  y={layout.labelTop + index * LINE}
                  fontSize={FONT}
                >
                  {line}
                </text>
              ))}
              {layout.bars.map((placed) => (
                <OneBar key={placed.bar.key} {...placed} left={left + EDGE} scale={scale} drawing={drawing} />
              ))}
            </g>
          ))}
        </>
      ),
    };
  };
  return <ChartFrame title={title} words={words} draw={draw} />;
}

interface OneBarProps {
  bar: Bar;
  y: number;
  height: number;
  row: number;
  left: number;
  scale: (value: number) => number;
  drawing: Drawing;
}

function OneBar({ bar, y, height, row, left, scale, drawing }: OneBarProps) {
  const { at, pointed, hatch } = drawing;
  const isAt = (mark: number) => at?.row === row && at.mark === mark;
  let sum = 0;
  let right = scale(0);
  return (
    <Group left={left}>
      {bar.segments.map((segment, mark) => {
        const one = scale(sum);
        sum += segment.value;
        const other = scale(sum);
        right = Math.max(right, one, other);
        const x = Math.min(one, other);
        const width = Math.max(Math.abs(other - one), segment.value === 0 ? 0 : 1);
        const fits = segment.label && height > 14 && widthOf(segment.label, 12) + 6 < width;
        return (
          <g key={segment.key} {...pointed({ row, mark })}>
            <Rect
              {...fillOf(segment.tone, hatch)}
              data-at={isAt(mark) || undefined}
              x={x}
              y={y}
              width={width}
              height={height}
            />
            {fits && (
              <text
                className={`chart-label chart-label-${segment.tone}`}
                x={x + width / 2}
                y={y + height / 2 + 4}
                fontSize={12}
                textAnchor="middle"
              >
                {segment.label}
              </text>
            )}
          </g>
        );
      })}
      {bar.ticks?.map((tick, index) => {
        const x = scale(tick.at);
        const mark = bar.segments.length + index;
        right = Math.max(right, x + 7);
        return (
          <path
            key={tick.key}
            {...pointed({ row, mark })}
            data-at={isAt(mark) || undefined}
            className={tick.sign === 'diamond' ? 'chart-survey' : 'chart-tick'}
            d={tick.sign === 'diamond' ? diamond(x, y + height / 2) : `M${x},${y - 3} V${y + height + 3}`}
          />
        );
      })}
      {bar.end && (
        <text className="chart-text" x={right + 8} y={y + height / 2 + 5} fontSize={FONT}>
          {bar.end}
        </text>
      )}
    </Group>
  );
}

function labelWidth({ label }: BarGroup): number {
  return widthOf(label, FONT);
}

function layOut(groups: BarGroup[], first: number, width: number, isAbove: boolean): Layout[] {
  let top = first + 6;
  let row = 0;
  return groups.map(({ label, bars }) => {
    const lines = label ? linesOf(label, width, FONT) : [];
    const text = lines.length * LINE + (isAbove ? BELOW_LABEL : 0);
    let y = top + (isAbove ? text : 0);
    const placed = bars.map((bar) => {
      const height = bar.thin ? THIN : THICK;
      const at = { bar, y, height, row: row++ };
      y += height + 4;
      return at;
    });
    const drawn = y - 4 - top - (isAbove ? text : 0);
    const slack = isAbove ? 0 : Math.max(0, (drawn - text) / 2);
    const layout = { top, lines, labelTop: top + slack + 14, bars: placed };
    top += (isAbove ? text + drawn : Math.max(text, drawn)) + (isAbove ? 14 : 10);
    return layout;
  });
}

function heightOf(layout: Layout | undefined): number {
  if (!layout) return 0;
  const last = layout.bars.at(-1);
  const text = layout.labelTop + (layout.lines.length - 1) * LINE + 6 - layout.top;
  return Math.max(text, last ? last.y + last.height - layout.top : 0) + 6;
}
