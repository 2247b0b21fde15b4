import { AxisBottom, AxisLeft } from '@visx/axis';
import { GridRows } from '@visx/grid';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { LinePath, Bar as Rect } from '@visx/shape';
import { ChartFrame, type Drawing } from './ChartFrame';
import { fillOf, type Key, Legend, placeKeys } from './Legend';

/** A column that stands: up to `from` it is sure, up to `to` it may be. */
export interface Column {
  key: string;
  /** Below it; empty where there is no room for each. */
  label: string;
  from: number;
  to: number;
  words: string;
}

/** Values above the columns, joined where they follow one another. */
export interface Line {
  tone: string;
  values: (number | undefined)[];
}

interface ColumnsProps {
  title: string;
  keys: Key[];
  columns: Column[];
  /** Columns, or points alone. */
  bars?: boolean;
  lines?: Line[];
  domain: [number, number];
  unit: string;
  axis: (value: number) => string;
}

const HEIGHT = 220;
const LEFT = 46;
const BELOW = 28;

/** Columns side by side, and lines across them: a distribution, or what came month by month. */
export function Columns({ title, keys, columns, bars = true, lines = [], domain, unit, axis }: ColumnsProps) {
  const draw = (drawing: Drawing) => {
    const { width, at, pointed, hatch } = drawing;
    const legend = placeKeys(keys, width).height + 16;
    const names = columns.map(({ key }) => key);
    const x = scaleBand({
      domain: names,
      range: [0, width - LEFT - 4],
      padding: columns.length > 15 ? 0.08 : 0.25,
    });
    const y = scaleLinear({ domain, range: [HEIGHT, 0], nice: true });
    const labels = new Map(columns.map(({ key, label }) => [key, label]));
    const ticks = y.ticks(5).filter((tick) => Number.isInteger(tick));
    const middle = (index: number) => (x(names[index] ?? '') ?? 0) + x.bandwidth() / 2;
    const [least = 0] = y.domain();
    const floor = y(Math.max(0, least));
    return {
      height: legend + HEIGHT + BELOW,
      content: (
        <>
          <Legend keys={keys} width={width} hatch={hatch} />
          <text className="chart-text" x={0} y={legend - 8} fontSize={12}>
            {unit}
          </text>
          <Group left={LEFT} top={legend}>
            <GridRows scale={y} width={width - LEFT - 4} tickValues={ticks} className="chart-grid" />
            {columns.map((column, mark) => {
              const left = x(column.key) ?? 0;
              const sure = y(column.from);
              // What reaches beyond the top ends there.
              const may = Math.max(0, y(column.to));
              return (
                <g key={column.key} {...pointed({ row: 0, mark })}>
                  <rect className="chart-reach" x={left} y={0} width={x.bandwidth()} height={HEIGHT} />
                  {bars && (
                    <Rect
                      {...fillOf('one', hatch)}
                      x={left}
                      y={Math.min(sure, floor)}
                      width={x.bandwidth()}
                      height={Math.abs(floor - sure)}
                    />
                  )}
                  {bars && column.to > column.from && (
                    <Rect
                      {...fillOf('hidden', hatch)}
                      x={left}
                      y={may}
                      width={x.bandwidth()}
                      height={sure - may}
                    />
                  )}
                  {at?.mark === mark && (
                    <rect
                      className="chart-here"
                      data-here
                      x={left}
                      y={0}
                      width={x.bandwidth()}
                      height={HEIGHT}
                    />
                  )}
                </g>
              );
            })}
            {lines.map(({ tone, values }) => (
              <g key={tone} className={`chart-line-${tone}`}>
                <LinePath
                  className={`chart-line chart-line-${tone}`}
                  data={values.map((value, index) => ({ value, index }))}
                  defined={({ value }) => value !== undefined}
                  x={({ index }) => middle(index)}
                  y={({ value }) => y(value ?? 0)}
                />
                {values.map((value, index) =>
                  value === undefined ? null : (
                    <Point key={names[index]} tone={tone} x={middle(index)} y={y(value)} />
                  ),
                )}
              </g>
            ))}
            <AxisLeft
              scale={y}
              tickValues={ticks}
              tickFormat={(value) => axis(Number(value))}
              hideAxisLine
              hideTicks
              tickLabelProps={() => ({
                className: 'chart-text',
                fontSize: 12,
                textAnchor: 'end',
                dx: -2,
                dy: 4,
              })}
            />
            <AxisBottom
              scale={x}
              top={HEIGHT}
              tickValues={names.filter((name) => labels.get(name))}
              tickFormat={(name) => labels.get(name) ?? ''}
              tickLength={4}
              axisClassName="chart-axis"
              tickLabelProps={() => ({ className: 'chart-text', fontSize: 12, textAnchor: 'middle', dy: 4 })}
            />
          </Group>
        </>
      ),
    };
  };
  return <ChartFrame title={title} words={[columns.map(({ words }) => words)]} draw={draw} />;
}

function Point({ tone, x, y }: { tone: string; x: number; y: number }) {
  return tone === 'two' ? (
    <rect className="chart-point" x={x - 4} y={y - 4} width={8} height={8} />
  ) : (
    <circle className="chart-point" cx={x} cy={y} r={4.5} />
  );
}
