import { linesOf } from './lines';

/** What of a style a drawing needs where the page's style sheets are not. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
  'paint-order',
];

const FAMILY = '"Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif';
const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 20;
const LINE = 20;

/** The chart as a file of its own: with its title above, and below what its figures are of. */
export function pictureOf(chart: SVGSVGElement, title: string, facts: string[]): string {
  const { width, height } = chart.viewBox.baseVal;
  const body = chart.cloneNode(true) as SVGSVGElement;
  keepStyles(chart, body);
  for (const pointedAt of body.querySelectorAll('[data-here]')) pointedAt.remove();
  for (const name of ['role', 'aria-label']) body.removeAttribute(name);
  const titles = linesOf(title, width, 16);
  const below = facts.flatMap((fact) => linesOf(fact, width, 12));
  const top = MARGIN + titles.length * 24 + 8;
  const whole = document.createElementNS(SVG, 'svg');
  const size = { width: width + MARGIN * 2, height: top + height + 12 + below.length * LINE + MARGIN };
  setAll(whole, { ...size, viewBox: `0 0 ${size.width} ${size.height}`, 'font-family': FAMILY });
  const name = document.createElementNS(SVG, 'title');
  name.textContent = title;
  whole.append(name, made('rect', { ...size, fill: '#ffffff' }));
  titles.forEach((line, index) => {
    whole.append(written(line, MARGIN, MARGIN + 14 + index * 24, { 'font-size': 16, 'font-weight': 700 }));
  });
  // The first and the last word of an axis stand a little outside.
  setAll(body, { x: MARGIN, y: top, width, height, overflow: 'visible' });
  whole.append(body);
  below.forEach((line, index) => {
    whole.append(written(line, MARGIN, top + height + 26 + index * LINE, { 'font-size': 12 }));
  });
  return new XMLSerializer().serializeToString(whole);
}

function keepStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    if (value && !(name === 'fill' && from.getAttribute('fill')?.startsWith('url(')))
      to.setAttribute(name, value);
  }
  to.removeAttribute('class');
  Array.from(from.children).forEach((child, index) => {
    const copy = to.children[index];
    if (copy) keepStyles(child, copy);
  });
}

function made(name: string, attributes: Record<string, string | number>): Element {
  const element = document.createElementNS(SVG, name);
  setAll(element, attributes);
  return element;
}

function written(line: string, x: number, y: number, attributes: Record<string, string | number>): Element {
  const element = made('text', { x, y, fill: '#1a1a1a', ...attributes });
  element.textContent = line;
  return element;
}

function setAll(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
