import type { Told } from '../letter';
import { done, head, outline, type Row, type SheetId, saying, sayings, type TransferSheet } from './sheet';

/** NCO's common forms have been described by others and not been seen: no field of them is confirmed. */
function ncoSheet(id: SheetId, title: TransferSheet['title'], of: Told, own: Row[]): TransferSheet {
  const rows: Row[] = [
    ...head(of),
    { term: 'sheet.publicDesk', value: undefined },
    { term: 'sheet.present', value: saying(of, 'ongoing') },
    { term: 'sheet.outline', value: outline(of) },
    { term: 'sheet.systems', value: undefined },
    { term: 'sheet.entry', value: undefined },
    ...own,
    { term: 'sheet.effect', value: sayings(of, ['business', 'spread']) },
    { term: 'sheet.first', value: done(of) },
    { term: 'sheet.shareNco', value: undefined },
  ];
  return { id, title, about: 'sheet.ncoAbout', rows: rows.map((row) => ({ ...row, unseen: true })) };
}

/** The form that fits; none where no attack by computers is in sight. */
export function ncoSheetOf(of: Told): TransferSheet | undefined {
  switch (of.assessment.classification.commonForm) {
    case 'DDOS':
      return ncoSheet('nco1', 'sheet.nco1', of, [
        { term: 'sheet.volume', value: undefined },
        { term: 'sheet.lasted', value: undefined },
        { term: 'sheet.method', value: undefined },
        { term: 'sheet.measures', value: undefined },
      ]);
    case 'RANSOMWARE':
      return ncoSheet('nco2', 'sheet.nco2', of, [
        { term: 'sheet.ransomNote', value: undefined },
        { term: 'sheet.extension', value: undefined },
        { term: 'sheet.demand', value: saying(of, 'money') },
        { term: 'sheet.traces', value: undefined },
      ]);
    case 'OTHER_ATTACK':
      return ncoSheet('nco3', 'sheet.nco3', of, []);
    case 'NONE':
      return undefined;
  }
}
