import { describe, expect, it } from 'vitest';
import { weightings, type WeightingOptions } from '../../../src/analysis/uncertainty/weights.js';
import { framework } from '../../build.js';
import { fc, test } from '../../property.js';
import { anyCase, GAPS, given, withNodes } from './cases.js';
import { wholeOf } from '../../../src/assess/nodes/index.js';
import { judgeLeaves } from '../../../src/assess/nodes/leaves.js';
import { study } from '../../build.js';

const RUNS = { method: 'uniform', runs: 500, seed: 1 } as const;
const TREE = { a: { a1: {}, a2: {} }, b: { b1: {} } };

function weighted(ratings: Record<string, number>, over = {}, options: Partial<WeightingOptions> = {}) {
  const { framework: made, leaves, base } = given({ ratings }, framework(TREE, over));
  return weightings(made, leaves, base.table, { ...RUNS, ...options });
}

describe('other weights', () => {
  it('move a score as far as the levels differ, and name the share of runs in each band', () => {
    const { interval, median, bands, skipped } = weighted({ a1: 2, a2: 4, b1: 3 });
    expect(interval?.[0]).toBeGreaterThan(2.8);
    expect(interval?.[1]).toBeLessThan(3.2);
    expect(median).toBeCloseTo(3, 1);
    expect(skipped).toBe(0);
    expect(bands).toEqual([
      { id: 'not-running', runs: 0, share: 0 },
      { id: 'weak', runs: 0, share: 0 },
      { id: 'fair', runs: 500, share: 1 },
      { id: 'good', runs: 0, share: 0 },
    ]);
  });

  it('split the runs where the score lies at an edge', () => {
    const { bands } = weighted({ a1: 3, a2: 3, b1: 3.5 }, { scale: { ...framework({}).scale, fractional: true } });
    expect(bands.map(({ id, runs }) => [id, runs])).toEqual([
      ['not-running', 0],
      ['weak', 0],
      ['fair', 244],
      ['good', 256],
    ]);
  });

  it('change nothing where all levels are alike, nor where rules look at order alone', () => {
    expect(weighted({ a1: 3, a2: 3, b1: 3 }).interval).toEqual([3, 3]);
    expect(weighted({ a1: 1, a2: 2, b1: 4 }, { aggregate: 'min' }).interval).toEqual([1, 1]);
  });

  it('keep a sum within its range, where lower is better too', () => {
    const flat = { g1: {}, g2: {}, g3: {} };
    const { framework: made, leaves, base } = given({ ratings: { g1: 10, g2: 10, g3: 10 } }, framework(flat, GAPS));
    expect(weightings(made, leaves, base.table, RUNS).interval).toEqual([30, 30]);
    const mixed = given({ ratings: { g1: 2, g2: 5, g3: 8 } }, framework(flat, GAPS));
    const { interval, bands } = weightings(mixed.framework, mixed.leaves, base.table, RUNS);
    expect(interval?.every((end) => end > 13 && end < 17)).toBe(true);
    expect(bands.map(({ id, share }) => [id, share])).toEqual([
      ['good', 0],
      ['fair', 1],
      ['bad', 0],
    ]);
  });

  it('skip the weightings by which too little is known for a score', () => {
    const { runs, skipped, bands } = weighted({ a1: 2, b1: 3 }, { coverageFloor: 0.75 });
    expect(skipped).toBeGreaterThan(100);
    expect(bands.reduce((sum, band) => sum + band.runs, 0)).toBe(runs - skipped);
  });

  it('have no share of anything where every run is skipped', () => {
    const { framework: made, leaves, base } = given({ ratings: { a1: 2, b1: 3 } }, framework(TREE));
    const strict = weightings({ ...made, coverageFloor: 1 }, leaves, base.table, RUNS);
    expect(strict).toMatchObject({ skipped: 500, interval: null, median: null });
    expect(strict.bands.map(({ share }) => share)).toEqual([null, null, null, null]);
  });

  it('may be drawn from a Dirichlet distribution, which scatters more than a quarter either way', () => {
    const ratings = { a1: 1, a2: 4, b1: 3 };
    const [narrow, wide] = [weighted(ratings), weighted(ratings, {}, { method: 'dirichlet' })];
    expect(narrow).toMatchObject({ method: 'uniform', spread: 0.25, concentration: null });
    expect(wide).toMatchObject({ method: 'dirichlet', spread: null, concentration: 10 });
    const width = ({ interval }: typeof wide) => (interval ? interval[1] - interval[0] : 0);
    expect(width(wide)).toBeGreaterThan(1.5 * width(narrow));
    expect(Math.abs((wide.median ?? 0) - 2.75)).toBeLessThan(0.05);
  });

  it('are the same for the same seed, and others for another', () => {
    const ratings = { a1: 2, a2: 4, b1: 3 };
    expect(weighted(ratings)).toEqual(weighted(ratings));
    expect(weighted(ratings).interval).not.toEqual(weighted(ratings, {}, { seed: 2 }).interval);
  });

  const drawn = fc.tuple(anyCase, fc.constantFrom('uniform' as const, 'dirichlet' as const));
  const FEW = { runs: 40, seed: 7 };

  test('are the same if all weights of the framework are multiplied by one number', drawn, ([any, method]) => {
    const leaves = judgeLeaves(study({ ratings: any.ratings }), any.framework);
    if (wholeOf(any.framework, leaves).score === null) return;
    const heavier = withNodes(any.framework, (node) => ({ ...node, weight: node.weight * 8 }));
    const before = weightings(any.framework, leaves, any.framework.bands, { ...FEW, method });
    expect(weightings(heavier, leaves, any.framework.bands, { ...FEW, method })).toEqual(before);
  });

  test(
    'share out every run with a score among the bands, and stay between the levels given',
    drawn,
    ([any, method]) => {
      const leaves = judgeLeaves(study({ ratings: any.ratings }), any.framework);
      if (wholeOf(any.framework, leaves).score === null) return;
      const { bands, interval, skipped } = weightings(any.framework, leaves, any.framework.bands, { ...FEW, method });
      if (interval === null) return;
      expect(bands.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 12);
      expect(bands.reduce((sum, { runs }) => sum + runs, 0) + skipped).toBe(FEW.runs);
      // Where the unknown counts as the worst level, that is among the levels.
      expect(interval[0]).toBeGreaterThanOrEqual(1);
      expect(interval[1]).toBeLessThanOrEqual(Math.max(...Object.values(any.ratings)));
    },
  );
});
