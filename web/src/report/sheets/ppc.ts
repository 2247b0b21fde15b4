import { day } from '../../texts/date';
import { tell } from '../../texts/incident';
import type { Told } from '../letter';
import { aboutData, done, head, joined, kindsOfData, outline, saying, type TransferSheet } from './sheet';

/** The nine items of 規則8条1項. What the authority's page lets one choose has not been seen. */
export function ppcSheet(told: Told): TransferSheet {
  const isPublic = told.report.statement.personalData?.isPublic;
  const opened = isPublic === 'YES' || isPublic === 'SUSPECTED' ? tell('sheet.opened') : undefined;
  return {
    id: 'ppc',
    title: 'sheet.ppc',
    about: 'sheet.ppcAbout',
    rows: [
      { term: 'sheet.days', value: daysOf(told) },
      ...head(told),
      { term: 'sheet.ppc1', value: outline(told) },
      { term: 'sheet.ppc2', value: kindsOfData(told) },
      { term: 'sheet.ppc3', value: aboutData(told, 'people') },
      { term: 'sheet.ppc4', value: undefined },
      { term: 'sheet.ppc5', value: joined([opened, saying(told, 'money')]) },
      { term: 'sheet.ppc6', value: undefined },
      { term: 'sheet.ppc7', value: undefined },
      { term: 'sheet.ppc8', value: undefined },
      { term: 'sheet.ppc9', value: joined([done(told), aboutData(told, 'owner')], 'sheet.line') },
    ],
  };
}

/** The days of the two reports, where they are due or may be. */
function daysOf({ assessment }: Told): string | undefined {
  return joined(
    assessment.duties.flatMap(({ id, name, state, target, last }) => {
      if (!id.startsWith('PPC_') || state === 'NOT_NOW' || !last) return [];
      const days = target
        ? tell('duty.both', { target: day(target), last: day(last) })
        : tell('duty.last', { last: day(last) });
      return [tell('sheet.dayOf', { name, days })];
    }),
    'sheet.line',
  );
}
