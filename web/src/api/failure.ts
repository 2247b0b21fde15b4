import type { Problem, Violation } from './types';

/**
 * Why a request brought no answer: no connection; a problem of Kyojo's own (RFC 9457); or anything else, such as
 * the gateway's `{"message": …}`, of which only the status is trusted.
 */
export type Failure =
  | { kind: 'connection' }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'status'; status: number };

export const LOST_CONNECTION: Failure = { kind: 'connection' };

export function failureOf(status: number, body: unknown): Failure {
  return isProblem(body) ? { kind: 'problem', problem: body } : { kind: 'status', status };
}

export function violationsOf(failure: Failure): Violation[] {
  return failure.kind === 'problem' ? (failure.problem.violations ?? []) : [];
}

export function codeOf(failure: Failure): string | undefined {
  return failure.kind === 'problem' ? failure.problem.code : undefined;
}

export function statusOf(failure: Failure): number | undefined {
  if (failure.kind === 'connection') return undefined;
  return failure.kind === 'problem' ? failure.problem.status : failure.status;
}

function isProblem(body: unknown): body is Problem {
  if (typeof body !== 'object' || body === null) return false;
  const { code, status, title } = body as Partial<Problem>;
  return typeof code === 'string' && typeof status === 'number' && typeof title === 'string';
}
