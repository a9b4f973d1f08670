import { describe, expect, it } from 'vitest';
import { aggregate, type Weighted } from '../../src/model/aggregate.js';
import type { Aggregate } from '../../src/model/framework.js';
import { fc, test as property } from '../property.js';

const of = (values: readonly number[], weights: readonly number[] = []): Weighted[] =>
  values.map((value, i) => ({ value, weight: weights[i] ?? 1 }));

describe('published values', () => {
  // PermenPANRB 59/2020, worked examples in its annex; KemenPANRB, report on the evaluation of 2023 (aspects).
  it.each([
    ['aspect 2', [3, 4, 3, 2], [2.5, 2.5, 2.5, 2.5], 3],
    ['domain 2', [3, 4, 3], [10, 10, 5], 3.4],
    [
      'national mean of 2023',
      [2.91, 2.1, 2.37, 2.43, 1.68, 1.57, 3.45, 3.45],
      [13, 10, 10, 5, 12, 4.5, 27.5, 18],
      2.79,
    ],
    ['index', [3.7, 3.4, 3, 3.2], [13, 25, 16.5, 45.5], 3.28],
  ])('%s is a weighted mean', (_, values, weights, printed) => {
    expect(aggregate('mean', of(values, weights))).toBeCloseTo(printed, 1.7);
  });

  it('the human development index is a geometric mean (UNDP, technical note)', () => {
    expect(aggregate('geometric', of([0.6971, 0.3447, 0.5506]))).toBeCloseTo(0.51, 2);
  });

  // COINr 1.1.14 (R package), example ASEM: eight pillars → connectivity and sustainability → index, all of equal weight. The
  // indices are as printed; the pillars were worked out from the package's raw indicators, as its manual tells.
  it.each([
    ['CHE', [63.41, 32.87, 74.78, 85.94, 56.93], [77.21, 87.85, 56.88], 68.38],
    ['NLD', [64.87, 46.62, 84.55, 71.74, 41.92], [58.73, 86.58, 57.78], 64.82],
    ['DNK', [50.52, 30.43, 78.13, 75.35, 51.04], [69.83, 86.4, 61.29], 64.8],
    ['NOR', [58.18, 25.7, 80.03, 89.46, 33.8], [70.9, 87.0, 56.59], 64.47],
    ['BEL', [71.97, 48.22, 80.84, 75.6, 43.32], [53.01, 86.17, 50.09], 63.54],
    ['SWE', [51.51, 23.87, 80.98, 74.51, 38.5], [66.37, 87.74, 62.27], 63.0],
    ['IND', [18.78, 6.38, 51.9, 59.84, 6.07], [75.34, 22.74, 54.88], 39.79],
  ])(
    'the index of %s comes out of its pillars by way of two sub-indices',
    (_, connectivity, sustainability, printed) => {
      const subindices = [connectivity, sustainability].map((pillars) => aggregate('mean', of(pillars)) ?? NaN);
      expect(Math.abs((aggregate('mean', of(subindices)) ?? NaN) - printed)).toBeLessThan(0.01);
    },
  );

  // KemenPANRB, results of 2024: domains of two regencies, and what becomes of their order under other rules.
  const weights = [13, 25, 16.5, 45.5];
  const first = of([3.6, 2.9, 1.82, 4.13], weights); // Hulu Sungai Tengah, printed 3.37
  const second = of([4, 2.8, 1.64, 4.07], weights); // Balangan, printed 3.34
  it('two regencies change places where weights are left aside', () => {
    const ahead = (rule: Aggregate, [a, b] = [first, second]) => (aggregate(rule, a) ?? 0) > (aggregate(rule, b) ?? 0);
    expect(aggregate('mean', first)).toBeCloseTo(3.37, 2);
    expect(aggregate('mean', second)).toBeCloseTo(3.34, 2);
    expect([ahead('mean'), ahead('geometric'), ahead('harmonic')]).toEqual([true, true, true]);
    expect(ahead('median')).toBe(false);
    const equal = (parts: readonly Weighted[]) => parts.map((part) => ({ ...part, weight: 1 }));
    expect(ahead('mean', [equal(first), equal(second)])).toBe(false);
  });
});

describe('rules, on synthetic values', () => {
  it.each<[Aggregate, number]>([
    ['mean', 3.4],
    ['harmonic', 2.3255813953], // 5 / (1 + 1/2 + 1/4 + 2/5)
    ['sum', 17],
    ['median', 3],
    ['min', 1],
    ['max', 5],
  ])('%s', (rule, expected) => {
    expect(aggregate(rule, of([1, 2, 4, 5], [1, 1, 1, 2]))).toBe(expected);
  });

  it('means of ratios are not defined for zero and below', () => {
    expect(aggregate('geometric', of([0, 4]))).toBeNull();
    expect(aggregate('harmonic', of([-1, 4]))).toBeNull();
    expect(aggregate('mean', of([0, 4]))).toBe(2);
  });

  it('nothing comes of nothing, a sum included', () => {
    for (const rule of ['mean', 'geometric', 'median', 'sum'] as const) expect(aggregate(rule, [])).toBeNull();
  });

  const parts = fc.array(
    fc.record({ value: fc.double({ min: 0.5, max: 10, noNaN: true }), weight: fc.integer({ min: 1, max: 9 }) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  );

  property('every rule but the sum lies between its parts, harmonic below geometric below mean', parts, (children) => {
    const values = children.map(({ value }) => value);
    const [low, high] = [Math.min(...values) - 1e-9, Math.max(...values) + 1e-9];
    for (const rule of ['mean', 'geometric', 'harmonic', 'median', 'min', 'max'] as const) {
      const made = aggregate(rule, children) ?? NaN;
      expect(made).toBeGreaterThanOrEqual(low);
      expect(made).toBeLessThanOrEqual(high);
    }
    const [harmonic, geometric, mean] = (['harmonic', 'geometric', 'mean'] as const).map(
      (rule) => aggregate(rule, children) ?? NaN,
    );
    expect(harmonic).toBeLessThanOrEqual((geometric ?? NaN) + 1e-9);
    expect(geometric).toBeLessThanOrEqual((mean ?? NaN) + 1e-9);
  });
});
