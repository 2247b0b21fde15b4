import { expect, test } from 'vitest';
import { CONTRAST_MIN, contrast, readable } from '../src/communities/contrast';

test.each([
  ['#000000', 21],
  ['#ffffff', 1],
  ['#777777', 4.48],
  ['#767676', 4.54],
])('contrast of %s on white is %d', (colour, expected) => {
  expect(contrast(colour)).toBeCloseTo(expected, 1);
});

test('a colour that can be read stays, a lighter one becomes the lightest shade of it that can', () => {
  expect(readable('#0b6e4f')).toBe('#0b6e4f');
  for (const colour of ['#ffff00', '#ffffff', '#ff8800', '#777777', '#12e0ff']) {
    const shade = readable(colour);
    expect(contrast(shade)).toBeGreaterThanOrEqual(CONTRAST_MIN);
    expect(contrast(shade)).toBeLessThan(CONTRAST_MIN * 1.1);
  }
});
