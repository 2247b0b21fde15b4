const DAY = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
});

/** A day as people in Japan write it. */
export function day(timestamp: string): string {
  return DAY.format(new Date(timestamp));
}

const SHORT_DAY = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** A day as a column of a table has room for it. */
export function shortDay(timestamp: string): string {
  return SHORT_DAY.format(new Date(timestamp));
}

const MOMENT = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** A day with its time, where two of one day have to be told apart. */
export function moment(timestamp: string): string {
  return MOMENT.format(new Date(timestamp));
}
