import { describe, expect, it } from 'vitest';
import { numberInPath, numberOfPath } from '../src/jcstar/numberInPath';

describe('a 登録番号 in a path', () => {
  it.each(['見本-0001', 'CSA/301128/1', '100%', 'a~2Fb', '見本 ‐１', '%2F'])(
    '%s comes back as it was',
    (number) => {
      const part = numberInPath(number);
      expect(part).not.toMatch(/%2F|%25|\//i);
      expect(numberOfPath(part)).toBe(number);
    },
  );

  it('takes what cannot be decoded as it stands', () => {
    expect(numberOfPath('100%')).toBe('100%');
  });
});
