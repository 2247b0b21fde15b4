import { expect, test } from 'vitest';
import { failureOf, LOST_CONNECTION } from '../src/api/failure';
import { refusalOf } from '../src/diagnosis/submission';
import { failureText, incidentText } from '../src/layout/failureText';

const problem = { type: '/problems/x', title: 't', status: 422, code: 'INVALID_REQUEST' };

test.each([
  [401, { message: 'Unauthorized' }],
  [404, { message: 'Not Found' }],
  [413, { message: 'Request Too Long' }],
  [429, { message: 'Too Many Requests' }],
  [503, { message: 'Service Unavailable' }],
  [502, undefined],
  [500, '<html>'],
])("the gateway's own answer %s has words", (status, body) => {
  expect(failureText(failureOf(status, body))).toMatch(/[ぁ-ん]/);
});

test('an internal error gives the number to tell', () => {
  const failure = failureOf(500, { ...problem, status: 500, code: 'INTERNAL_ERROR', incident: 'K7' });
  expect(incidentText(failure)).toContain('K7');
  expect(incidentText(LOST_CONNECTION)).toBeUndefined();
});

test('a lost connection while sending says that nothing is stored twice', () => {
  expect(refusalOf(LOST_CONNECTION, false).message).toContain('二重');
});

test('an outdated notice asks for consent again, in words and at its place', () => {
  const refusal = refusalOf(
    failureOf(422, {
      ...problem,
      violations: [{ path: '/consent/notice', code: 'NOTICE_OUTDATED', message: 'm' }],
    }),
    false,
  );
  expect(refusal.noticeOutdated).toBe(true);
  expect(refusal.faults.map(({ field }) => field)).toEqual(['consent']);
});

test('a refused receipt is told at the choice to join, and only who joined is told so', () => {
  const unknown = failureOf(404, {
    ...problem,
    status: 404,
    code: 'NOT_FOUND',
    violations: [{ path: '/headers/Receipt', code: 'RECEIPT_UNKNOWN', message: 'm' }],
  });
  expect(refusalOf(unknown, true).faults.map(({ field }) => field)).toEqual(['join']);
});

test.each(['IDEMPOTENCY_KEY_REUSED', 'ERASED'])('after %s the key is spent', (code) => {
  expect(refusalOf(failureOf(409, { ...problem, status: 409, code }), false).keySpent).toBe(true);
});
