/** What looks as if it should not be sent, in words that somebody typed. */
export type Finding = 'myNumber' | 'card' | 'addresses';

/** So many mail addresses look like a list of people. */
const ADDRESSES_MANY = 3;

/** Warns only: whoever wrote it may know better, and nothing is cut out of it. */
export function findings(typed: string): Finding[] {
  const words = typed.normalize('NFKC');
  const numbers = [...words.matchAll(/(?<![0-9])[0-9](?:[ -]?[0-9]){11,18}(?![0-9])/g)].map(([number]) =>
    number.replace(/[ -]/g, ''),
  );
  const addresses = new Set(words.match(/[\w.+-]+@[\w-]+\.[\w.-]+/g) ?? []);
  return [
    ...(numbers.some(isMyNumber) ? (['myNumber'] as const) : []),
    ...(numbers.some(isCard) ? (['card'] as const) : []),
    ...(addresses.size >= ADDRESSES_MANY ? (['addresses'] as const) : []),
  ];
}

/** Any twelve digits: a mistyped number is somebody's number, too. */
function isMyNumber(digits: string): boolean {
  return digits.length === 12;
}

/** Fourteen to sixteen digits with the check digit of cards (Luhn). */
function isCard(digits: string): boolean {
  if (digits.length < 14 || digits.length > 16) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
