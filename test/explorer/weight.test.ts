import { describe, expect, test } from 'vitest';
import { weightFrom } from '../../src/explorer/weight.js';

describe('what somebody types as a weight', () => {
  test.each([
    ['', 0],
    ['-5', 0],
    ['abc', 0],
    ['0', 0],
    ['2.5', 2.5],
    ['1e3', 1000],
    ['0.0000001', 0.000_001],
    ['1e-400', 0],
    ['1e308', 1_000_000],
    ['1e400', 1_000_000],
  ])('"%s" weighs %d', (typed, weight) => {
    expect(weightFrom(typed, { weight: 1 })).toBe(weight);
  });

  test('may be that of the framework, whatever it is', () => {
    expect(weightFrom('1e-9', { weight: 1e-9 })).toBe(1e-9);
    expect(weightFrom('5000000', { weight: 5_000_000 })).toBe(5_000_000);
  });
});
