import { type Outcome, request } from './request';
import type {
  Answers,
  Community,
  CommunitySummary,
  Diagnosis,
  IncidentGuide,
  QuestionSet,
  ScoreResult,
  SubmittedDiagnosis,
} from './types';

type Signal = AbortSignal | undefined;

export function listCommunities(
  prefecture: string,
  signal?: Signal,
): Promise<Outcome<{ communities: CommunitySummary[] }>> {
  return get(`/v1/communities${prefecture ? `?prefecture=${encodeURIComponent(prefecture)}` : ''}`, signal);
}

export function getCommunity(community: string, signal?: Signal): Promise<Outcome<Community>> {
  return get(`/v1/communities/${encodeURIComponent(community)}`, signal);
}

export function getQuestionSet(id: string, signal?: Signal): Promise<Outcome<QuestionSet>> {
  return get(`/v1/question-sets/${encodeURIComponent(id)}`, signal);
}

export function getIncidentGuide(): Promise<Outcome<IncidentGuide>> {
  return get('/v1/incident-guides/current', undefined);
}

export function readDiagnosis(
  community: string,
  diagnosis: string,
  receipt: string,
  signal?: Signal,
): Promise<Outcome<Diagnosis>> {
  const path = `/v1/communities/${encodeURIComponent(community)}/diagnoses/${encodeURIComponent(diagnosis)}`;
  return request(path, { headers: { Receipt: receipt }, ...(signal ? { signal } : {}) });
}

/** Erases it for good, and the links to it. */
export function eraseDiagnosis(
  community: string,
  diagnosis: string,
  receipt: string,
): Promise<Outcome<undefined>> {
  const path = `/v1/communities/${encodeURIComponent(community)}/diagnoses/${encodeURIComponent(diagnosis)}`;
  return request(path, { method: 'DELETE', headers: { Receipt: receipt } });
}

/** One sheet, or one an office. */
export function calculateScore(
  sheets: { questionSet: string; answers: Answers }[],
  signal?: AbortSignal,
): Promise<Outcome<ScoreResult>> {
  const body = JSON.stringify({ sheets });
  return request('/v1/scores', { method: 'POST', body, ...(signal ? { signal } : {}) });
}

export interface Submission {
  idempotencyKey: string;
  /** Joins the diagnosis to the firm that holds it; a first diagnosis has none. */
  receipt: string | undefined;
  /** The code that the body carries too, for limits that do not read bodies. */
  origin: string;
  body: string;
}

export function submitDiagnosis(
  community: string,
  { idempotencyKey, receipt, origin, body }: Submission,
): Promise<Outcome<SubmittedDiagnosis>> {
  const path = `/v1/communities/${encodeURIComponent(community)}/diagnoses`;
  const joined = receipt ? { Receipt: receipt } : {};
  // A header takes no other characters; the body carries what was typed.
  const invited = /^[0-9A-Za-z-]{1,20}$/.test(origin) ? { 'Origin-Code': origin } : {};
  return request(path, {
    method: 'POST',
    headers: { 'Idempotency-Key': idempotencyKey, ...joined, ...invited },
    body,
  });
}

function get<T>(path: string, signal: Signal): Promise<Outcome<T>> {
  return request(path, signal ? { signal } : {});
}
