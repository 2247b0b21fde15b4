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
