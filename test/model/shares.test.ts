import { describe, expect, it } from 'vitest';
import { sumOfShares } from '../../src/model/shares.js';

describe('shares of one whole', () => {
  it.each([
    [[0.6, 0.4], 1],
    [[0.1, 0.2, 0.7], 1], // 0.1 + 0.2 is no 0.3 in binary
    [[1], 1],
    [[1, 0], 1],
  ])('%j sum to 1', (shares, sum) => {
    expect(sumOfShares(shares)).toEqual({ sum, fits: 'exactly' });
  });

  it.each([
    ['three thirds', [0.3333, 0.3333, 0.3333], 0.9999],
    ['three thirds, roughly', [0.33, 0.33, 0.33], 0.99],
    ['more than the whole', [0.167, 0.167, 0.167, 0.167, 0.167, 0.167], 1.002],
    ['a share whose last zero is not seen', [0.3, 0.33, 0.36], 0.99],
    ['all that rounding can take away', [0.25, 0.24, 0.24, 0.25], 0.98],
  ])('%s: rounded', (_, shares, sum) => {
    expect(sumOfShares(shares)).toEqual({ sum, fits: 'rounded' });
  });

  it.each([
    ['one share that is less than the whole', [0.9], 0.9],
    ['a unit more than rounding can take away', [0.24, 0.24, 0.24, 0.25], 0.97],
    ['a slip in a long table', [0.125, 0.125, 0.25, 0.4], 0.9],
    ['whole numbers', [1, 1], 2],
    ['nothing at all', [0, 0], 0],
    ['two units of the seventh decimal', [0.5, 0.4999998], 0.9999998],
  ])('%s: not', (_, shares, sum) => {
    expect(sumOfShares(shares)).toEqual({ sum, fits: 'not' });
  });
});
