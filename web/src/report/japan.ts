/** Times are typed and read as in Japan, wherever the device thinks that it is. */
const OFFSET = '+09:00';

/** What a field for date and time holds (`2026-11-28T09:30`), as the API takes it; undefined where it is no time. */
export function momentOf(typed: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(typed)) return undefined;
  const moment = `${typed.slice(0, 16)}:00${OFFSET}`;
  return Number.isNaN(Date.parse(moment)) || fieldOf(moment) !== typed.slice(0, 16) ? undefined : moment;
}

/** A moment as such a field shows it. */
export function fieldOf(moment: string | Date): string {
  const japan = new Date(new Date(moment).getTime() + 9 * 3_600_000);
  return japan.toISOString().slice(0, 16);
}
