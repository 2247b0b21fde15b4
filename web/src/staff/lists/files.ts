import { unparse } from 'papaparse';
import { save } from '../../device/save';
import { text } from '../../texts/staff';
import type { Refused } from './lists';

const CSV = 'text/csv;charset=utf-8';

/** Without it Excel takes UTF-8 for the encoding of the country. */
const BYTE_ORDER_MARK = '\ufeff';

/** The columns of a list, as `LabelColumn` has them. */
export const COLUMNS = [
  { heading: 'lists.columnNumberHeading', needed: true, about: 'lists.columnNumber' },
  { heading: 'lists.columnModelHeading', needed: true, about: 'lists.columnModel' },
  { heading: 'lists.columnLevelHeading', needed: true, about: 'lists.columnLevel' },
  { heading: 'lists.columnSupplierHeading', needed: true, about: 'lists.columnSupplier' },
  { heading: 'lists.columnLatinHeading', needed: false, about: 'lists.columnLatin' },
  { heading: 'lists.columnProductHeading', needed: true, about: 'lists.columnProduct' },
  { heading: 'lists.columnCategoryHeading', needed: true, about: 'lists.columnCategory' },
  { heading: 'lists.columnIssuedHeading', needed: true, about: 'lists.columnIssued' },
  { heading: 'lists.columnExpiresHeading', needed: true, about: 'lists.columnExpires' },
  { heading: 'lists.columnStateHeading', needed: false, about: 'lists.columnState' },
  { heading: 'lists.columnStateOnHeading', needed: false, about: 'lists.columnStateOn' },
  { heading: 'lists.columnPageHeading', needed: false, about: 'lists.columnPage' },
  { heading: 'lists.columnSupportHeading', needed: false, about: 'lists.columnSupport' },
] as const;

export function saveTemplate(): void {
  const heading = unparse([COLUMNS.map(({ heading }) => text(heading))], { newline: '\r\n' });
  save('jc-star-template.csv', `${BYTE_ORDER_MARK}${heading}\r\n`, CSV);
}

/** What has to be put right, to work through beside the list. */
export function saveFaults(fileName: string, { faults }: Refused): void {
  const rows = faults.map(({ row, column, message }) => [row, column ?? '', message]);
  const table = unparse([[text('lists.row'), text('lists.column'), text('lists.why')], ...rows], {
    newline: '\r\n',
    escapeFormulae: true,
  });
  save(`${fileName.replace(/\.[^.]*$/, '')}-faults.csv`, `${BYTE_ORDER_MARK}${table}\r\n`, CSV);
}
