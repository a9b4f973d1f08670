import { describe, expect, it } from 'vitest';
import { regularisedBeta } from '../../../src/analysis/distributions/beta.js';
import { lnGamma } from '../../../src/analysis/distributions/gamma.js';
import { NORMAL_975 } from '../../../src/analysis/distributions/normal.js';
import { f975, t975 } from '../../../src/analysis/distributions/quantiles.js';
import { fc, test as property } from '../../property.js';
import { fTail, normalCdf } from './tails.js';

describe('ln Γ', () => {
  it.each([
    [0.5, Math.log(Math.PI) / 2],
    [1, 0],
    [6, Math.log(120)],
    [20.5, lnGamma(21.5) - Math.log(20.5)],
  ])('of %f', (x, known) => {
    expect(lnGamma(x)).toBeCloseTo(known, 12);
  });
});

describe('the incomplete beta function', () => {
  it('is 0 and 1 at its ends', () => {
    expect([regularisedBeta(0, 2, 3), regularisedBeta(1, 2, 3)]).toEqual([0, 1]);
  });

  const parameter = fc.double({ min: 0.5, max: 400, noNaN: true });
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

  property('is a power where one parameter is 1', fc.tuple(share, parameter), ([x, a]) => {
    expect(regularisedBeta(x, a, 1)).toBeCloseTo(x ** a, 11);
    expect(regularisedBeta(x, 1, a)).toBeCloseTo(1 - (1 - x) ** a, 11);
  });

  property('obeys its recurrence (DLMF 8.17)', fc.tuple(share, parameter, parameter), ([x, a, b]) => {
    const term = Math.exp(a * Math.log(x) + b * Math.log(1 - x) + lnGamma(a + b) - lnGamma(a + 1) - lnGamma(b));
    expect(regularisedBeta(x, a, b) - regularisedBeta(x, a + 1, b)).toBeCloseTo(term, 10);
  });
});

describe('quantiles', () => {
  // Student's t: closed forms for 1 and 2 degrees of freedom; the others from printed tables.
  it.each([
    [1, Math.tan(0.475 * Math.PI), 10],
    [2, 0.95 * Math.sqrt(2 / (1 - 0.95 ** 2)), 11],
    [11, 2.201, 3],
    [30, 2.0423, 4],
    [120, 1.9799, 4],
  ])('of t with %i degrees of freedom', (df, known, digits) => {
    expect(t975(df)).toBeCloseTo(known, digits);
  });

  it('of t come near the normal one', () => {
    expect(t975(1e6)).toBeCloseTo(NORMAL_975, 5);
  });

  // P(F > f) = (1 + 2f/b)^(−b/2) with 2 degrees of freedom above; the others from printed tables.
  it.each([
    [2, 7, 3.5 * (0.025 ** (-2 / 7) - 1), 10],
    [5, 15, 3.58, 2],
    [3, 10, 4.83, 2],
    [15, 5, 6.43, 2],
  ])('of F with %i and %i degrees of freedom', (above, below, known, digits) => {
    expect(f975(above, below)).toBeCloseTo(known, digits);
  });

  const df = fc.double({ min: 0.5, max: 300, noNaN: true });
  property('of F are exceeded in 2.5 of 100 cases', fc.tuple(df, df), ([above, below]) => {
    expect(fTail(f975(above, below), above, below)).toBeCloseTo(0.025, 9);
  });
});

describe('the normal distribution', () => {
  it.each([
    [-9, 0],
    [0, 0.5],
    [1, 0.841344746069],
    [NORMAL_975, 0.975],
    [-NORMAL_975, 0.025],
    [9, 1],
  ])('up to %f', (z, known) => {
    expect(normalCdf(z)).toBeCloseTo(known, 12);
  });
});
