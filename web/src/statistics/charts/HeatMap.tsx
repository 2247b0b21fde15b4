import { Group } from '@visx/group';
import { scaleQuantize } from '@visx/scale';
import { ChartFrame, type Drawing } from './ChartFrame';
import { linesOf, widthOf } from './lines';

export interface HeatCell {
  /** What it is worth, where it shows. */
  value: number | undefined;
  label: string;
  words: string;
}

interface HeatMapProps {
  title: string;
  columns: string[];
  rows: { key: string; label: string; cells: HeatCell[] }[];
  domain: [number, number];
}

const TONES = ['heat1', 'heat2', 'heat3', 'heat4', 'heat5'] as const;
const CELL = 30;
const LINE = 17;
const FONT = 13;
const NARROW = 620;

/** Rows by columns: the darker the more; what does not show is hatched. Each cell says its number. */
export function HeatMap({ title, columns, rows, domain }: HeatMapProps) {
  const tone = scaleQuantize<string>({ domain, range: [...TONES] });
  const draw = ({ width, at, pointed, hatch }: Drawing) => {
    const isNarrow = width < NARROW;
    const left = isNarrow
      ? 0
      : Math.min(280, Math.max(...rows.map(({ label }) => widthOf(label, FONT))) + 12);
    const wide = (width - left) / columns.length;
    const heads = columns.map((column) => linesOf(column, wide - 2, 12));
    const head = Math.max(...heads.map(({ length }) => length)) * LINE + 4;
    let top = head;
    const placed = rows.map((row) => {
      const lines = linesOf(row.label, isNarrow ? width : left - 12, FONT);
      const above = isNarrow ? lines.length * LINE + 10 : 0;
      const tall = isNarrow ? CELL : Math.max(CELL, lines.length * LINE + 2);
      const place = { row, lines, top, above, tall };
      top += above + tall + 2;
      return place;
    });
    return {
      height: top + 2,
      content: (
        <>
          {heads.map((lines, column) =>
            lines.map((line, index) => (
              <text
                key={`${columns[column]} ${line}`}
                className="chart-text"
                x={left + wide * (column + 0.5)}
                y={LINE * (index + 1) - 4}
                fontSize={12}
                textAnchor="middle"
              >
                {line}
              </text>
            )),
          )}
          {placed.map(({ row, lines, top: y, above, tall }, index) => (
            <Group key={row.key} top={y}>
              {lines.map((line, number) => (
                <text
                  key={line}
                  className="chart-text"
                  x={0}
                  y={LINE * (number + 1) + (isNarrow ? 2 : 3)}
                  fontSize={FONT}
                >
                  {line}
                </text>
              ))}
              {row.cells.map((cell, mark) => {
                const filled = cell.value === undefined ? undefined : tone(cell.value);
                return (
                  <g key={columns[mark]} {...pointed({ row: index, mark })}>
                    <rect
                      className={filled ? `chart-fill-${filled}` : 'chart-hidden'}
                      {...(filled ? {} : { fill: `url(#${hatch})` })}
                      data-at={(at?.row === index && at.mark === mark) || undefined}
                      x={left + wide * mark + 1}
                      y={above}
                      width={wide - 2}
                      height={tall}
                    />
                    {filled && (
                      <text
                        className={`chart-label chart-label-${filled}`}
                        x={left + wide * (mark + 0.5)}
                        y={above + tall / 2 + 4}
                        fontSize={FONT}
                        textAnchor="middle"
                      >
                        {cell.label}
                      </text>
                    )}
                  </g>
                );
              })}
            </Group>
          ))}
        </>
      ),
    };
  };
  return (
    <ChartFrame title={title} words={rows.map(({ cells }) => cells.map(({ words }) => words))} draw={draw} />
  );
}
