import { day } from '../../texts/date';
import { type JcstarKey, say } from '../../texts/jcstar';
import type { LabelEvent, LabelField } from '../types';

const EVENTS: Record<LabelEvent['event'], JcstarKey> = {
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

const FIELDS: Record<LabelField, JcstarKey> = {
  NUMBER: 'label.number',
  MODEL: 'label.model',
  LEVEL: 'label.level',
  SUPPLIER: 'label.supplier',
  SUPPLIER_LATIN: 'label.supplierLatin',
  PRODUCT: 'label.product',
  CATEGORY: 'label.category',
  ISSUED_ON: 'label.issuedOn',
  EXPIRES_ON: 'label.expiresOn',
  STATE: 'label.recorded',
  STATE_ON: 'label.recordedOn',
  PAGE: 'label.page',
  SUPPORT_ENDS_ON: 'label.supportEndsOn',
};

/** What became of the label from list to list, the newest first. */
export function LabelHistory({ history }: { history: LabelEvent[] }) {
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
            <Change entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Change({ entry: { field, before, after } }: { entry: LabelEvent }) {
  if (before === undefined && after === undefined) return null;
  const [from, to] = [inWords(before), inWords(after)];
  return (
    <span className="jc-change">
      {field && `${say(FIELDS[field] ?? 'label.other')}：`}
      {field === 'MODEL' ? (after ?? before) : say('event.fromTo', { from, to })}
    </span>
  );
}

/** The list's own words; of a day, as people write it. */
function inWords(value: string | undefined): string {
  if (value === undefined) return say('event.nothing');
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value;
}
