import type { QuestionSet } from '../src/api/types';

/** As much of a question set as rules about drafts and faults look at. */
export const questionSet = {
  id: 'set',
  questions: [
    { number: 1, topic: '更新' },
    { number: 2, topic: 'ウイルス対策' },
    { number: 3, topic: 'パスワード' },
  ],
} as QuestionSet;
