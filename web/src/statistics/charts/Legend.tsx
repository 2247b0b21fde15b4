import { Group } from '@visx/group';
import { widthOf } from './lines';

/** What a colour or a sign means. */
export interface Key {
  name: string;
  tone: string;
  sign?: 'thin' | 'diamond' | 'tick' | 'line';
}

const FONT = 13;
const SIGN = 20;
const GAP = 18;
const LINE = 24;

/** Keys beside one another, in as many lines as they need. */
export function placeKeys(keys: Key[], width: number): { height: number; places: [number, number][] } {
  let x = 0;
  let y = 0;
  const places = keys.map(({ name }): [number, number] => {
    const wide = SIGN + widthOf(name, FONT);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += LINE;
    }
    const place: [number, number] = [x, y];
    x += wide + GAP;
    return place;
  });
  return { height: keys.length > 0 ? y + LINE + 6 : 0, places };
}

export function Legend({ keys, width, hatch }: { keys: Key[]; width: number; hatch: string }) {
  const { places } = placeKeys(keys, width);
  return keys.map((key, index) => (
    <Group key={key.name} left={places[index]?.[0] ?? 0} top={places[index]?.[1] ?? 0}>
      <Sign {...key} hatch={hatch} />
      <text className="chart-text" x={SIGN} y={15} fontSize={FONT}>
        {key.name}
      </text>
    </Group>
  ));
}

function Sign({ tone, sign, hatch }: Key & { hatch: string }) {
  if (sign === 'diamond') return <path className="chart-survey" d={diamond(7, 10)} />;
  if (sign === 'tick') return <path className="chart-tick" d="M7,2 V18" />;
  if (sign === 'line') return <path className={`chart-line chart-line-${tone}`} d="M0,10 H14" />;
  return (
    <rect {...fillOf(tone, hatch)} y={sign === 'thin' ? 7 : 3} width={14} height={sign === 'thin' ? 6 : 14} />
  );
}

export function diamond(x: number, y: number): string {
  return `M${x},${y - 7} L${x + 7},${y} L${x},${y + 7} L${x - 7},${y} Z`;
}

export function fillOf(tone: string, hatch: string): { className: string; fill?: string } {
  return tone === 'hidden'
    ? { className: 'chart-hidden', fill: `url(#${hatch})` }
    : { className: `chart-fill-${tone}` };
}
