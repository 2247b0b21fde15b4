import type { Outcome, RequestOptions } from '../../api/request';
import type { CaseState, IncidentView, Message, ReportContact, SubmittedReport } from '../../report/types';
import { staffRequest } from '../../staff/staffRequest';
import { queryOf } from '../deskApi';

/** A report as the list of the desk shows it. */
export interface IncidentLine {
  id: string;
  number: string;
  receivedAt: string;
  type: string;
  typeName: string;
  severity: number;
  state: CaseState;
  takenBy?: Taker;
  /** Left out where nothing was promised. */
  firstContactBy?: string;
  isOverdue: boolean;
  /** The next last day that somebody has to keep. */
  nextDuty?: { id: string; name: string; day: string };
  wakeOn?: string;
  isAnonymous: boolean;
  /** Whether the reporter has added something since staff looked. */
  hasNews: boolean;
}

export interface Taker {
  memberId: string;
  name: string;
}

export type Outcomes = 'RESOLVED' | 'FALSE_ALARM' | 'DUPLICATE' | 'NO_REPLY' | 'TRANSFERRED';

export interface DeskCase {
  version: number;
  takenBy?: Taker;
  judgement?: { type: string; severity: number; reason: string; by: string; at: string };
  wakeOn?: string;
  outcome?: Outcomes;
  /** When somebody has spoken with the reporter. */
  firstContactAt?: string;
  mergedInto?: string;
  reports: string[];
}

export type DeskIncident = IncidentView & {
  contact?: ReportContact;
  case: DeskCase;
  automatic: { type: string; severity: number };
};

/** What staff change; what is left out stays. */
export interface CaseChange {
  state?: CaseState;
  take?: boolean;
  /** Spoken to the reporter. */
  reached?: boolean;
  type?: string;
  severity?: number;
  reason?: string;
  wakeOn?: string | null;
  outcome?: Outcomes;
  into?: string;
}

export type IncidentFilter = Partial<Record<'state' | 'severity', string>>;

type Signal = Pick<RequestOptions, 'signal'>;

function path(community: string, rest = ''): string {
  return `/v1/communities/${encodeURIComponent(community)}/desk/incidents${rest}`;
}

function one(community: string, incident: string, rest = ''): string {
  return path(community, `/${encodeURIComponent(incident)}${rest}`);
}

export function listIncidents(
  community: string,
  filter: IncidentFilter,
  cursor: string,
  options: Signal = {},
): Promise<Outcome<{ incidents: IncidentLine[]; cursor?: string }>> {
  return staffRequest(path(community, queryOf({}, { ...filter, cursor })), options);
}

export function readDeskIncident(
  community: string,
  incident: string,
  options: Signal = {},
): Promise<Outcome<DeskIncident>> {
  return staffRequest(one(community, incident), options);
}

/** Changes it, unless somebody else did since it was read. */
export function changeIncident(
  community: string,
  incident: string,
  version: number,
  change: CaseChange,
): Promise<Outcome<unknown>> {
  return staffRequest(one(community, incident), {
    method: 'PATCH',
    ifMatch: `"${version}"`,
    body: JSON.stringify(change),
  });
}

export function enterIncident(
  community: string,
  idempotencyKey: string,
  body: string,
): Promise<Outcome<SubmittedReport>> {
  return staffRequest(path(community), {
    method: 'POST',
    headers: { 'Idempotency-Key': idempotencyKey },
    body,
  });
}

export function writeToReporter(
  community: string,
  incident: string,
  idempotencyKey: string,
  words: string,
): Promise<Outcome<Message>> {
  return staffRequest(one(community, incident, '/messages'), {
    method: 'POST',
    headers: { 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify({ text: words }),
  });
}

/** An address under which the file can be saved for a short time; it is never opened in the page. */
export function fileAddress(
  community: string,
  incident: string,
  attachment: string,
): Promise<Outcome<{ url: string; expiresAt: string }>> {
  return staffRequest(one(community, incident, `/attachments/${encodeURIComponent(attachment)}`));
}
