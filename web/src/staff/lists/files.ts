import { unparse } from 'papaparse';
import { save } from '../../device/save';
import { type TextKey, text } from '../../texts/staff';
import type { Catalogue, Refused } from './lists';

const CSV = 'text/csv;charset=utf-8';

/** Without it Excel takes UTF-8 for the encoding of the country. */
const BYTE_ORDER_MARK = '\ufeff';

interface Column {
  heading: TextKey;
  needed: boolean;
  about: TextKey;
}

/** The columns of a list, as `LabelColumn` has them. */
const JCSTAR: Column[] = [
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
];

/** The columns of a list of other countries' labels, as `ListForm` has them. */
const FOREIGN: Column[] = [
  { heading: 'lists.columnSchemeHeading', needed: true, about: 'lists.columnScheme' },
  { heading: 'lists.columnNumberHeading', needed: true, about: 'lists.columnForeignNumber' },
  { heading: 'lists.columnModelHeading', needed: true, about: 'lists.columnModel' },
  { heading: 'lists.columnLevelHeading', needed: false, about: 'lists.columnForeignLevel' },
  { heading: 'lists.columnSupplierHeading', needed: true, about: 'lists.columnSupplier' },
  { heading: 'lists.columnLatinHeading', needed: false, about: 'lists.columnLatin' },
  { heading: 'lists.columnProductHeading', needed: true, about: 'lists.columnProduct' },
  { heading: 'lists.columnCategoryHeading', needed: false, about: 'lists.columnCategory' },
  { heading: 'lists.columnIssuedHeading', needed: false, about: 'lists.columnForeignDay' },
  { heading: 'lists.columnExpiresHeading', needed: false, about: 'lists.columnForeignDay' },
  { heading: 'lists.columnStateHeading', needed: false, about: 'lists.columnState' },
  { heading: 'lists.columnStateOnHeading', needed: false, about: 'lists.columnStateOn' },
  { heading: 'lists.columnPageHeading', needed: false, about: 'lists.columnForeignPage' },
  { heading: 'lists.columnSupportHeading', needed: false, about: 'lists.columnSupport' },
];

export function columnsOf(catalogue: Catalogue): Column[] {
  return catalogue === 'jcstar-labels' ? JCSTAR : FOREIGN;
}

export function saveTemplate(catalogue: Catalogue): void {
  const heading = unparse([columnsOf(catalogue).map(({ heading }) => text(heading))], { newline: '\r\n' });
  save(`${catalogue}-template.csv`, `${BYTE_ORDER_MARK}${heading}\r\n`, CSV);
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
