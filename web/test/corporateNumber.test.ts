import { expect, test } from 'vitest';
import { corporateNumberFault, normalizeCorporateNumber } from '../src/diagnosis/corporateNumber';

test.each(['7010705000725', '4011001098993', '5010005007126', '7000012050002'])('takes %s', (number) => {
  expect(corporateNumberFault(number)).toBeUndefined();
});

test.each([
  ['7010705000726', 'check'],
  ['0010705000725', 'check'],
  ['701070500072', 'length'],
  ['70107050007255', 'length'],
  ['701070500072x', 'digits'],
] as const)('says of %s that the %s is wrong', (number, fault) => {
  expect(corporateNumberFault(number)).toBe(fault);
});

test.each(['７０１０７０５０００７２５', '7-0107-0500-0725', ' 7 0107　0500ー0725 '])(
  'reads %s as digits',
  (typed) => {
    expect(normalizeCorporateNumber(typed)).toBe('7010705000725');
  },
);

test('every single mistyped digit is found, and what is left is what was typed', () => {
  const right = '7010705000725';
  for (let at = 0; at < right.length; at++) {
    for (const digit of '0123456789'.replace(right[at] ?? '', '')) {
      const wrong = right.slice(0, at) + digit + right.slice(at + 1);
      // Modulo 9, the scheme cannot tell 0 from 9: the one weakness the law gives it.
      const blind = [right[at], digit].sort().join('') === '09' && at > 0;
      expect(corporateNumberFault(wrong), wrong).toBe(blind ? undefined : 'check');
    }
  }
});
