/** The signs of the wide forms, \uff1d \uff0b \uff0d \uff20, count too: a spreadsheet narrows them. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A number that would be written otherwise, a date, a time: 0123, 1E5, 3/4, 2026-06, 6月1日. */
const CONVERTED =
  /^[0-9\uff10-\uff19][0-9\uff10-\uff19.,:/\-\u5e74\u6708\u65e5\u6642\u5206\u79d2%\uff05eE+ ]*$/;

/** Months and days in letters, which a spreadsheet takes for dates too: 1-MAR, Mar-1, DEC1. */
const MONTH =
  /^(\d{1,4}[\s\-/]?)?(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[\s\-/.]?\d{0,4}$/i;

/**
 * A cell of words as a spreadsheet leaves it: with an apostrophe in front where it would calculate, or make a number
 * or a date of it. Reading such a file takes the apostrophe off again.
 */
export function guarded(text: string): string {
  const bare = text.trim();
  const changes = FORMULA.test(bare) || FORMULA.test(text) || CONVERTED.test(bare) || MONTH.test(bare);
  return changes ? `'${text}` : text;
}
