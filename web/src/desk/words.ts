import { PREFECTURES } from '../communities/prefectures';
import { type Choice, EMPLOYEE_BANDS, INDUSTRIES } from '../diagnosis/profileChoices';
import { text } from '../texts/staff';
import type { DeskRow, Origin } from './deskApi';

const ORIGINS = {
  INVITATION: 'desk.originInvitation',
  SEMINAR: 'desk.originSeminar',
  STAFF: 'desk.originStaff',
  OPEN: 'desk.originOpen',
} as const satisfies Record<Origin, string>;

export function originName(origin: Origin): string {
  return text(ORIGINS[origin]);
}

export const ORIGIN_CHOICES: Choice[] = (Object.keys(ORIGINS) as Origin[]).map((value) => ({
  value,
  name: value === 'STAFF' ? text('desk.originStaffKnown') : originName(value),
}));

const BANDS = {
  '100': 'desk.band100',
  '70-99': 'desk.band70',
  '50-69': 'desk.band50',
  '0-49': 'desk.band0',
} as const satisfies Record<DeskRow['band'], string>;

export function bandName(band: DeskRow['band']): string {
  return text(BANDS[band]);
}

export const BAND_IDS = Object.keys(BANDS).sort((one, other) => rank(other) - rank(one)) as DeskRow['band'][];

export const BAND_CHOICES: Choice[] = BAND_IDS.map((value) => ({ value, name: bandName(value) }));

function rank(band: string): number {
  return Number(band.split('-')[0]);
}

/** What sort of firm it is, in one line; empty where it did not say. */
export function sortOf({ industry, employees, prefecture }: DeskRow): string {
  return [
    INDUSTRIES.find(({ value }) => value === industry)?.name,
    EMPLOYEE_BANDS.find(({ value }) => value === employees)?.name,
    PREFECTURES.find(({ code }) => code === prefecture)?.name,
  ]
    .filter(Boolean)
    .join(text('desk.dot'));
}

/** What the firm is called here: its name where it agreed, else the end of its number. */
export function firmName(row: Pick<DeskRow, 'firmId' | 'identity'>): string {
  return row.identity?.firmName ?? text('desk.unnamed', { number: row.firmId.slice(-4) });
}

/** A day some months before today in Japan, as the API writes it. */
export function monthsAgo(months: number, now = new Date()): string {
  const japan = new Date(now.getTime() + 9 * 3_600_000);
  japan.setUTCMonth(japan.getUTCMonth() - months);
  return japan.toISOString().slice(0, 10);
}
