import { beforeEach, expect, test } from 'vitest';
import {
  attemptFor,
  draftFrom,
  EMPTY_DRAFT,
  isUntouched,
  unanswered,
  withAnswer,
  withProfile,
} from '../src/diagnosis/draft';
import { draftKey, loadDraft, saveDraft, wipeDraft } from '../src/diagnosis/draftStore';
import { questionSet } from './questionSet';

const KEY = draftKey('here', 'set');

beforeEach(() => localStorage.clear());

test('a draft comes back as it was left, for its own community only', () => {
  const draft = withProfile(withAnswer(EMPTY_DRAFT, 1, 'PARTIAL'), { scope: '本社だけ' });
  expect(saveDraft(KEY, draft)).toBe(true);
  expect(loadDraft(KEY)).toEqual(draft);
  expect(loadDraft(draftKey('elsewhere', 'set'))).toEqual(EMPTY_DRAFT);
});

test('a wiped draft leaves nothing on the device', () => {
  saveDraft(KEY, withAnswer(EMPTY_DRAFT, 1, 'PARTIAL'));
  wipeDraft(KEY);
  expect(localStorage).toHaveLength(0);
});

test.each([
  '{broken',
  'null',
  '7',
  '"text"',
  '[]',
  '{"answers":[1],"profile":7,"attempt":{"idempotencyKey":1}}',
])('of %s on the device nothing is taken', (stored) => {
  localStorage.setItem(KEY, stored);
  expect(loadDraft(KEY)).toEqual(EMPTY_DRAFT);
});

test('of an older draft what still fits is taken', () => {
  localStorage.setItem(
    KEY,
    '{"answers":{"1":"UNKNOWN","2":"GONE","x":"PARTIAL"},"profile":{"scope":"本社","shoeSize":"26"}}',
  );
  expect(loadDraft(KEY)).toEqual(withProfile(withAnswer(EMPTY_DRAFT, 1, 'UNKNOWN'), { scope: '本社' }));
});

test('a device that is full says so and loses nothing of before', () => {
  const before = withAnswer(EMPTY_DRAFT, 1, 'PARTIAL');
  saveDraft(KEY, before);
  expect(saveDraft(KEY, withProfile(before, { scope: '長'.repeat(6_000_000) }))).toBe(false);
  expect(loadDraft(KEY)).toEqual(before);
});

test('the same body to the same firm keeps its key, anything else gets a new one', () => {
  const first = attemptFor(EMPTY_DRAFT, 'a', null, () => 'key-1');
  const draft = { ...EMPTY_DRAFT, attempt: first };
  expect(attemptFor(draft, 'a', null, () => 'key-2')).toEqual(first);
  expect(attemptFor(draft, 'b', null, () => 'key-2').idempotencyKey).toBe('key-2');
  expect(attemptFor(draft, 'a', 'firm', () => 'key-3').idempotencyKey).toBe('key-3');
});

test('what is unanswered is told in the order of the questions', () => {
  expect(unanswered(questionSet, { 2: 'UNKNOWN' })).toEqual([1, 3]);
});

test('a draft begun from a former diagnosis keeps what is still asked and knows that it is untouched', () => {
  const former = {
    answers: { 1: 'PARTIAL', 99: 'IMPLEMENTED' } as const,
    profile: { scope: '本社' },
    submittedAt: '2025-11-23T09:00:00+09:00',
  };
  const draft = draftFrom(questionSet, former);
  expect(draft.answers).toEqual({ 1: 'PARTIAL' });
  expect(draft.profile.scope).toBe('本社');
  expect(isUntouched(draft)).toBe(true);
  expect(isUntouched(withAnswer(draft, 1, 'IMPLEMENTED'))).toBe(false);
  expect(isUntouched(EMPTY_DRAFT)).toBe(false);
});

test('a draft on the device keeps the former diagnosis, and drops what another hand wrote there', () => {
  const key = draftKey('c', 's');
  saveDraft(
    key,
    draftFrom(questionSet, { answers: { 1: 'PARTIAL' }, profile: {}, submittedAt: '2025-11-23' }),
  );
  expect(loadDraft(key).former?.answers).toEqual({ 1: 'PARTIAL' });
  localStorage.setItem(key, JSON.stringify({ answers: { 1: 'PARTIAL' }, former: { submittedAt: 'x' } }));
  expect(loadDraft(key).former).toBeNull();
});
