import { describe, expect, it } from 'vitest';
import { answersOf, stroke, type Typed } from '../src/desk/paperKeys';
import { shippedQuestionSet } from './shippedQuestionSet';

const questionSet = shippedQuestionSet;
const sheetOf = (count: number): Typed => Array.from({ length: count }, () => 'PARTIAL' as const);

describe('keys of a sheet from paper', () => {
  it('take 25 digits and Enter, one key less than allowed', () => {
    let typed: Typed = [];
    let keys = 0;
    for (const key of '1234'.repeat(7).slice(0, 25)) {
      const result = stroke(questionSet, typed, key);
      keys += 1;
      if (result.kind === 'answer') typed = [...typed, result.answer];
    }
    expect(stroke(questionSet, typed, 'Enter')).toEqual({ kind: 'send' });
    expect(keys + 1).toBeLessThanOrEqual(27);
    expect(Object.keys(answersOf(questionSet, typed))).toHaveLength(25);
  });

  it('allow 該当なし only where the question does', () => {
    expect(stroke(questionSet, sheetOf(8), '5')).toEqual({ kind: 'answer', answer: 'NOT_APPLICABLE' });
    expect(stroke(questionSet, sheetOf(9), '5')).toEqual({ kind: 'refused', why: 'notApplicable' });
  });

  it('read full-width digits, and refuse what is no answer', () => {
    expect(stroke(questionSet, [], '３')).toEqual({ kind: 'answer', answer: 'NOT_IMPLEMENTED' });
    expect(stroke(questionSet, [], '6')).toEqual({ kind: 'refused', why: 'unknown' });
    expect(stroke(questionSet, [], 'Shift')).toEqual({ kind: 'ignored' });
    expect(stroke(questionSet, sheetOf(25), '1')).toEqual({ kind: 'refused', why: 'tooMany' });
    expect(stroke(questionSet, sheetOf(24), 'Enter')).toEqual({ kind: 'refused', why: 'incomplete' });
    expect(stroke(questionSet, sheetOf(3), 'Backspace')).toEqual({ kind: 'back' });
  });
});
