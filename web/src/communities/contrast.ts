const WHITE = '#ffffff';

/** What text of any size needs (WCAG 2.2, 1.4.3). */
export const CONTRAST_MIN = 4.5;

/** How well one colour is read on another, from 1 to 21, as WCAG computes it. */
export function contrast(colour: string, ground: string = WHITE): number {
  const [light, dark] = [luminance(colour), luminance(ground)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour, or the lightest shade of it that can be read on white. */
export function readable(colour: string): string {
  for (let share = 100; share > 0; share--) {
    const shade = `#${channels(colour)
      .map((channel) =>
        Math.round((channel * share) / 100)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
    if (contrast(shade) >= CONTRAST_MIN) return shade;
  }
  return '#000000';
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
