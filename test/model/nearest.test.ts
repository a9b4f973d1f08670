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

  it('knows one by its first words, where no other begins with them', () => {
    const plans = ['strategic-plan-2025-2029', 'annual-plan-2025', 'annual-plan-2026'];
    expect(nearest('strategic-plan', plans)).toBe('strategic-plan-2025-2029');
    expect(nearest('annual', plans)).toBeNull();
    expect(nearest('strategic-p', ['strategic-plan-of-the-agency'])).toBeNull();
  });

  it('takes the first of equals', () => {
    expect(nearest('ab', ['ac', 'ad'])).toBe('ac');
  });

  it.each([
    ['7', 'b'],
    ['', 'b'],
    ['a1', 'b2'],
  ])('is not asked where nothing is shared: %j, %j', (wanted, candidate) => {
    expect(nearest(wanted, [candidate])).toBeNull();
  });

  it('tells a single letter apart from its like by one slip', () => {
    expect(nearest('bb', ['b'])).toBe('b');
    expect(nearest('B', ['b'])).toBe('b');
  });
});
