import { symptomsText } from '../caseFacts';
import type { Told } from '../letter';
import { done, head, outline, saying, sayings, type TransferSheet } from './sheet';

/** IPA's form of 届出: its first three items have been seen, the later ones not. */
export function ipaSheet(of: Told): TransferSheet {
  return {
    id: 'ipa',
    title: 'sheet.ipa',
    about: 'sheet.ipaAbout',
    rows: [
      ...head(of),
      { term: 'sheet.symptom', value: symptomsText(of.report.statement, of.guide) },
      { term: 'sheet.devices', value: undefined },
      { term: 'sheet.hosting', value: undefined },
      { term: 'sheet.diagram', value: undefined },
      { term: 'sheet.howFound', value: undefined },
      { term: 'sheet.entry', value: undefined, unseen: true },
      { term: 'sheet.effect', value: sayings(of, ['business', 'spread', 'money']), unseen: true },
      { term: 'sheet.first', value: done(of), unseen: true },
      { term: 'sheet.other', value: of.report.story, unseen: true },
    ],
  };
}

/** What the police ask in a consultation; their page's fields have not been seen. */
export function policeSheet(of: Told): TransferSheet {
  const rows = [
    ...head(of),
    { term: 'sheet.outline', value: outline(of) },
    { term: 'sheet.effect', value: sayings(of, ['business', 'spread']) },
    { term: 'sheet.money', value: saying(of, 'money') },
    { term: 'sheet.amount', value: undefined },
    { term: 'sheet.opponent', value: undefined },
    { term: 'sheet.evidence', value: undefined },
    { term: 'sheet.first', value: done(of) },
  ] as const;
  return {
    id: 'police',
    title: 'sheet.police',
    about: 'sheet.policeAbout',
    rows: rows.map((row) => ({ ...row, unseen: true })),
  };
}
