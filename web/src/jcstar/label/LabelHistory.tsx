import { day } from '../../texts/date';
import { type JcstarKey, say } from '../../texts/jcstar';
import { levelName } from '../LevelMeaning';
import type { LabelEvent, Scheme } from '../types';

const EVENTS: Record<string, JcstarKey> = {
  LISTED: 'event.LISTED',
  CHANGED: 'event.CHANGED',
  EXTENDED: 'event.EXTENDED',
  LAPSED: 'event.LAPSED',
  WITHDRAWN: 'event.WITHDRAWN',
  NOT_IN_LIST: 'event.NOT_IN_LIST',
  LISTED_AGAIN: 'event.LISTED_AGAIN',
  MODEL_ADDED: 'event.MODEL_ADDED',
  MODEL_NOT_IN_LIST: 'event.MODEL_NOT_IN_LIST',
};

const FIELDS: Record<string, JcstarKey> = {
  level: 'label.level',
  assessment: 'label.assessed',
  supplier: 'label.supplier',
  supplierLatin: 'label.supplierLatin',
  product: 'label.product',
  category: 'label.category',
  issuedOn: 'label.issuedOn',
  expiresOn: 'label.expiresOn',
  supportEndsOn: 'label.supportEndsOn',
  page: 'label.page',
  model: 'label.model',
  recorded: 'label.recorded',
};

interface LabelHistoryProps {
  history: LabelEvent[];
  scheme: Scheme | undefined;
}

/** What became of the label from list to list, the newest first. */
export function LabelHistory({ history, scheme }: LabelHistoryProps) {
  if (history.length === 0) return null;
  const newestFirst = [...history].reverse();
  return (
    <section aria-labelledby="label-history">
      <h2 id="label-history">{say('label.history')}</h2>
      <ul className="jc-history">
        {newestFirst.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries never move
          <li key={index}>
            <span className="jc-history-day">{day(entry.on)}</span>
            {say(EVENTS[entry.event] ?? 'event.CHANGED')}
            <Change entry={entry} scheme={scheme} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Change({
  entry: { field, before, after },
  scheme,
}: {
  entry: LabelEvent;
  scheme: Scheme | undefined;
}) {
  const name = field && say(FIELDS[field] ?? 'label.other');
  const written = (value: string | undefined) =>
    value === undefined ? undefined : inWords(field, value, scheme);
  const [from, to] = [written(before), written(after)];
  if (from === undefined && to === undefined) return null;
  return (
    <span className="jc-change">
      {name && `${name}：`}
      {from !== undefined && to !== undefined ? say('event.fromTo', { from, to }) : (to ?? from)}
    </span>
  );
}

function inWords(field: string | undefined, value: string, scheme: Scheme | undefined): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
  if (field === 'level') return levelName(scheme, Number(value));
  if (value === 'SELF_DECLARATION') return say('assessment.SELF');
  if (value === 'THIRD_PARTY') return say('assessment.THIRD_PARTY');
  return value === '' ? say('event.nothing') : value;
}
