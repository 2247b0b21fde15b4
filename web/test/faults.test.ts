import { expect, test } from 'vitest';
import { EMPTY_DRAFT, withAnswer, withProfile } from '../src/diagnosis/draft';
import { faultsBeforeSending, faultsOf } from '../src/diagnosis/faults';
import { questionSet } from './questionSet';

const complete = [1, 2, 3].reduce((draft, number) => withAnswer(draft, number, 'PARTIAL'), EMPTY_DRAFT);

test('each unanswered question is named, and the missing consent', () => {
  const faults = faultsBeforeSending(questionSet, withAnswer(EMPTY_DRAFT, 2, 'UNKNOWN'), false);
  expect(faults.map(({ field }) => field)).toEqual(['question-1', 'question-3', 'consent']);
  expect(faults[0]?.message).toContain('更新');
});

test('nothing stands in the way of a complete sheet', () => {
  expect(faultsBeforeSending(questionSet, complete, true)).toEqual([]);
  expect(faultsBeforeSending(questionSet, complete)).toEqual([]);
});

test('a mistyped corporate number and a long scope are told', () => {
  const typed = withProfile(complete, { corporateNumber: '123', scope: '𠮷'.repeat(101) });
  const faults = faultsBeforeSending(questionSet, typed, true);
  expect(faults.map(({ field }) => field)).toEqual(['profile-corporateNumber', 'profile-scope']);
  expect(faults[1]?.message).toContain('101');
});

test('a scope is counted in characters, not in code units', () => {
  expect(faultsBeforeSending(questionSet, withProfile(complete, { scope: '𠮷'.repeat(100) }), true)).toEqual(
    [],
  );
});

test.each([
  ['/answers/3', 'question-3'],
  ['/sheets/0/answers/16', 'question-16'],
  ['/profile/scope', 'profile-scope'],
  ['/consent/notice', 'consent'],
  ['/headers/Receipt', 'join'],
  ['/shoeSize', undefined],
])('the violation at %s leads to %s', (path, field) => {
  expect(faultsOf([{ path, code: 'X', message: 'm' }])).toEqual([{ field, message: 'm' }]);
});
