import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/model/nearest.js';

describe('did you mean', () => {
  it.each([
    ['stafing', 'staffing'],
    ['staff', 'staffing'],
    ['Staffing', 'staffing'],
    ['fudns', 'funds'],
    ['funds', 'funds'],
    ['zzz', null],
    ['', null],
    ['x'.repeat(300), null],
  ])('%s: %s', (wanted, expected) => {
    expect(nearest(wanted, ['staffing', 'funds', 'rules'])).toBe(expected);
  });

  it('is not asked of a crowd: mistakes in plenty must not keep the program busy', () => {
    expect(
      nearest(
        'staf',
        Array.from({ length: 501 }, () => 'staff'),
      ),
    ).toBeNull();
  });

  it('counts a swap of neighbours as one slip', () => {
    expect(nearest('ba', ['cc', 'ab'])).toBe('ab');
  });

  it('takes the first of equals', () => {
    expect(nearest('a', ['b', 'c'])).toBe('b');
  });
});
