import { day } from '../texts/date';
import { type JcstarKey, say } from '../texts/jcstar';
import type { Tone } from './Icon';
import type { LabelHead, Status } from './types';

const TONES: Record<Status, Tone> = {
  VALID: 'good',
  EXPIRING: 'soon',
  NOT_YET_VALID: 'waiting',
  EXPIRED: 'ended',
  LAPSED: 'ended',
  WITHDRAWN: 'ended',
  NOT_IN_LAST_LIST: 'unsure',
};

const WORDS: Record<Status, JcstarKey> = {
  VALID: 'standing.VALID',
  EXPIRING: 'standing.EXPIRING',
  NOT_YET_VALID: 'standing.NOT_YET_VALID',
  EXPIRED: 'standing.EXPIRED',
  LAPSED: 'standing.LAPSED',
  WITHDRAWN: 'standing.WITHDRAWN',
  NOT_IN_LAST_LIST: 'standing.NOT_IN_LAST_LIST',
};

/** A status that a newer server knows and this page does not is at least not taken for good. */
export function toneOf(status: Status): Tone {
  return TONES[status] ?? 'unsure';
}

/** Whether the product carries a label, in words. */
export function standingWords(status: Status): string {
  return say(WORDS[status] ?? 'standing.other');
}

/** Until when, and how long that is. */
export function untilWords({ expiresOn, issuedOn, standing: { status, daysLeft } }: LabelHead): string {
  if (status === 'NOT_YET_VALID') return say('standing.from', { day: day(issuedOn) });
  if (status === 'EXPIRED') return say('standing.endedOn', { day: day(expiresOn) });
  if (status === 'LAPSED' || status === 'WITHDRAWN') return say('standing.term', { day: day(expiresOn) });
  if (daysLeft === undefined) return say('standing.until', { day: day(expiresOn) });
  return daysLeft === 0
    ? say('standing.today', { day: day(expiresOn) })
    : say('standing.daysLeft', { day: day(expiresOn), days: daysLeft });
}
