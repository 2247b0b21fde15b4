import { type Outcome, request } from '../api/request';
import type {
  AnnouncedAttachment,
  Assessment,
  Attachment,
  IncidentView,
  Message,
  Statement,
  SubmittedReport,
} from './types';

function incidents(community: string, path = ''): string {
  return `/v1/communities/${encodeURIComponent(community)}/incidents${path}`;
}

/** What follows from a statement; nothing is stored. */
export function assess(statement: Statement, signal?: AbortSignal): Promise<Outcome<Assessment>> {
  const body = JSON.stringify({ statement });
  return request('/v1/incident-assessments', { method: 'POST', body, ...(signal ? { signal } : {}) });
}

export function submitReport(
  community: string,
  idempotencyKey: string,
  body: string,
  origin: string,
): Promise<Outcome<SubmittedReport>> {
  // A header takes no other characters; the body carries what was typed.
  const invited = /^[0-9A-Za-z-]{1,20}$/.test(origin) ? { 'Origin-Code': origin } : {};
  return request(incidents(community), {
    method: 'POST',
    headers: { 'Idempotency-Key': idempotencyKey, ...invited },
    body,
  });
}

/** One report, opened by its receipt. */
export interface Opened {
  community: string;
  incident: string;
  receipt: string;
}

function at({ community, incident }: Opened, path = ''): string {
  return incidents(community, `/${encodeURIComponent(incident)}${path}`);
}

export function readIncident(opened: Opened, signal?: AbortSignal): Promise<Outcome<IncidentView>> {
  return request(at(opened), { headers: { Receipt: opened.receipt }, ...(signal ? { signal } : {}) });
}

/** Erases the report, its messages and its attachments for good. */
export function eraseIncident(opened: Opened): Promise<Outcome<undefined>> {
  return request(at(opened), { method: 'DELETE', headers: { Receipt: opened.receipt } });
}

/** Erases who reported; what was reported stays. */
export function eraseContact(opened: Opened): Promise<Outcome<undefined>> {
  return request(at(opened, '/contact'), { method: 'DELETE', headers: { Receipt: opened.receipt } });
}

/** Another version after the one that was seen. */
export function addVersion(
  opened: Opened,
  version: number,
  idempotencyKey: string,
  body: string,
): Promise<Outcome<IncidentView>> {
  return request(at(opened, '/versions'), {
    method: 'POST',
    headers: { Receipt: opened.receipt, 'If-Match': `"${version}"`, 'Idempotency-Key': idempotencyKey },
    body,
  });
}

export function sendMessage(
  opened: Opened,
  idempotencyKey: string,
  words: string,
): Promise<Outcome<Message>> {
  return request(at(opened, '/messages'), {
    method: 'POST',
    headers: { Receipt: opened.receipt, 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify({ text: words }),
  });
}

export interface FileFacts {
  fileName: string;
  type: string;
  size: number;
  sha256: string;
}

/** Announces a file, and says where it goes. */
export function announce(
  opened: Opened,
  idempotencyKey: string,
  facts: FileFacts,
): Promise<Outcome<AnnouncedAttachment>> {
  return request(at(opened, '/attachments'), {
    method: 'POST',
    headers: { Receipt: opened.receipt, 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify(facts),
  });
}

/** Says that the file lies there; the server looks whether it is the one announced. */
export function reportArrival(opened: Opened, attachment: string): Promise<Outcome<Attachment>> {
  return request(at(opened, `/attachments/${encodeURIComponent(attachment)}/arrival`), {
    method: 'POST',
    headers: { Receipt: opened.receipt },
  });
}
