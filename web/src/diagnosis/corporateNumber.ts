export type CorporateNumberFault = 'digits' | 'length' | 'check';

const LENGTH = 13;
/** Spaces and whatever people and keyboards put between groups of digits. */
const SEPARATORS = /[\s\-\u00ad\u2010-\u2015\u2212\u30fc\uff0d\uff70]/g;

/** Half-width digits without separators; whatever else was typed is kept. */
export function normalizeCorporateNumber(typed: string): string {
  return typed.normalize('NFKC').replace(SEPARATORS, '');
}

/** What is wrong with a normalized number, or undefined where it is right. */
export function corporateNumberFault(number: string): CorporateNumberFault | undefined {
  if (!/^[0-9]*$/.test(number)) return 'digits';
  if (number.length !== LENGTH) return 'length';
  return Number(number[0]) === checkDigit(number.slice(1)) ? undefined : 'check';
}

/** The rule of the ordinance on the designation of corporate numbers: weights 1 and 2 from the right, modulo 9. */
function checkDigit(base: string): number {
  const digits = [...base].reverse().map(Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (at % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}
