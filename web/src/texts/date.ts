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
