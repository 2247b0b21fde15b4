import type { Outcome } from '../../api/request';
import type { components } from '../../api/schema';
import { type TextKey, text } from '../../texts/staff';
import { staffRequest } from '../staffRequest';

export type Entry = components['schemas']['AuditEntry'];
type Action = Entry['action'];

export interface TrailPage {
  entries: Entry[];
  nextCursor?: string;
}

export function readTrail(
  community: string,
  month: string,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Outcome<TrailPage>> {
  const query = new URLSearchParams({ month, limit: '100', ...(cursor ? { cursor } : {}) });
  const path = `/v1/communities/${encodeURIComponent(community)}/audit?${query}`;
  return staffRequest(path, signal ? { signal } : {});
}

/** What was done, in words; every action of the contract has them, or the pages do not compile. */
const ACTIONS: Record<Action, TextKey> = {
  COMMUNITY_OPENED: 'audit.opened',
  COMMUNITY_CHANGED: 'audit.changed',
  OWNER_INVITED: 'audit.ownerInvited',
  MEMBER_INVITED: 'audit.memberInvited',
  MEMBER_JOINED: 'audit.memberJoined',
  MEMBER_CHANGED: 'audit.memberChanged',
  MEMBER_REMOVED: 'audit.memberRemoved',
  ORIGIN_CODE_ISSUED: 'audit.codeIssued',
  ORIGIN_CODE_ENDED: 'audit.codeEnded',
  FIRM_READ: 'audit.firmRead',
  FIRMS_EXPORTED: 'audit.firmsExported',
  SHEET_ENTERED: 'audit.sheetEntered',
  SHEET_TAKEN_BACK: 'audit.sheetTakenBack',
  FIRM_CONFIRMED: 'audit.firmConfirmed',
  FIRM_CONFIRMATION_WITHDRAWN: 'audit.confirmationWithdrawn',
  FIRM_ERASED: 'audit.firmErased',
  INCIDENT_READ: 'audit.incidentRead',
  INCIDENT_CHANGED: 'audit.incidentChanged',
  INCIDENT_ANSWERED: 'audit.incidentAnswered',
  INCIDENT_FILE_OPENED: 'audit.incidentFileOpened',
  INCIDENT_ENTERED: 'audit.incidentEntered',
  CLOSING_ASKED: 'audit.closingAsked',
  CLOSING_CONFIRMED: 'audit.closingConfirmed',
  CLOSING_HURRIED: 'audit.closingHurried',
  CLOSING_TAKEN_BACK: 'audit.closingTakenBack',
  CLOSING_EXPORTED: 'audit.closingExported',
  CLOSING_CARRIED_OUT: 'audit.closingCarriedOut',
  CATALOGUE_IMPORT_BEGUN: 'audit.importBegun',
  CATALOGUE_PUBLISHED: 'audit.listPublished',
  CATALOGUE_RESTORED: 'audit.listRestored',
  CATALOGUE_SCHEDULE_TAKEN_BACK: 'audit.listTakenBack',
};

export function actionText(action: Action): string {
  const key = ACTIONS[action];
  return key ? text(key) : action;
}

/** This month in Japan and the eleven before it, as `2026-11`. */
export function months(now: Date): string[] {
  const [year, month] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Tokyo',
    year: 'numeric',
    month: '2-digit',
  })
    .format(now)
    .split('-')
    .map(Number) as [number, number];
  return Array.from({ length: 12 }, (_, back) => {
    const count = year * 12 + month - 1 - back;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}

export function monthText(month: string): string {
  const [year, number] = month.split('-');
  return text('audit.monthName', { year: Number(year), month: Number(number) });
}
