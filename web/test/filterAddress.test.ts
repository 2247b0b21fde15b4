import { describe, expect, test } from 'vitest';
import type { Filter } from '../src/desk/deskApi';
import { addressOf, filterIn } from '../src/desk/filterAddress';

describe('the address of the list of firms', () => {
  test.each<Filter>([
    { latest: 'true' },
    {},
    { notSince: '2026-05-24' },
    { latest: 'true', band: '0-49', prefecture: '29', code: 'NAN1WA01' },
    { from: '2026-04-01', to: '2027-03-31', origin: 'STAFF', industry: 'E', employees: '6-20' },
  ])('finds the filter %o again', (filter) => {
    expect(filterIn(addressOf(filter))).toEqual(filter);
  });

  test('is bare for the list as it begins, and takes nothing that it does not know', () => {
    expect(addressOf({ latest: 'true' })).toBe('');
    expect(filterIn('?cursor=stolen&band=')).toEqual({ latest: 'true' });
  });
});
