import { describe, expect, it } from 'vitest';
import {
  bandOf,
  betterBy,
  comparedAs,
  gapTo,
  percentOf,
  reachedLevel,
  stepUp,
  type BandTable,
} from '../../src/model/scale.js';
import { fc, test as property } from '../property.js';

const UP = { worst: 1, best: 5 };
const DOWN = { worst: 10, best: 0 };
const bands = (decimals: number | null): BandTable => ({
  decimals,
  edges: [1, 1.8, 2.6, 3.5, 4.2].map((from, i) => ({ from, id: `b${String(i)}`, label: { en: 'band' } })),
});

const anyTable = fc
  .record({
    edges: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
    decimals: fc.constantFrom(null, 0, 1, 2),
  })
  .map(({ edges, decimals }): BandTable => ({
    decimals,
    edges: edges
      .sort((a, b) => a - b)
      .map((from) => ({ from: from / 4, id: `from-${String(from)}`, label: { en: 'a band' } })),
  }));
const anyScore = fc.double({ min: -5, max: 15, noNaN: true });

describe('the band of a score', () => {
  // The predicates of PermenPANRB 59/2020, lower edge inclusive.
  it.each([
    [1, 'b0'],
    [1.79, 'b0'],
    [1.8, 'b1'],
    [2.59, 'b1'],
    [2.6, 'b2'],
    [3.49, 'b2'],
    [3.5, 'b3'],
    [4.19, 'b3'],
    [4.2, 'b4'],
    [5, 'b4'],
  ])('%d is in %s', (score, id) => {
    expect(bandOf(bands(null), score).id).toBe(id);
  });

  it('is that of the score rounded first, where the framework says so', () => {
    expect(bandOf(bands(null), 3.495).id).toBe('b2');
    expect(bandOf(bands(2), 3.495).id).toBe('b3'); // 3.50, although binary has it a little lower
    expect(bandOf(bands(2), 3.4949).id).toBe('b2');
  });

  it('is the first where the score lies under it', () => {
    expect(bandOf(bands(null), 0.3).id).toBe('b0');
  });

  property('is the one that begins at its edge', anyTable, (table) => {
    // Where scores are rounded before they are compared, an edge between two figures is passed by no edge alone.
    for (const band of table.edges) if (table.decimals === null) expect(bandOf(table, band.from)).toBe(band);
  });

  property('is never a lower one for a higher score', fc.tuple(anyTable, anyScore, anyScore), ([table, one, other]) => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    expect(bandOf(table, high).from).toBeGreaterThanOrEqual(bandOf(table, low).from);
  });

  property('begins at or below it, and the next one above it', fc.tuple(anyTable, anyScore), ([table, score]) => {
    const { edges, decimals } = table;
    const found = edges.indexOf(bandOf(table, score));
    const compared = comparedAs(score, decimals);
    if (found > 0) expect(edges[found]?.from).toBeLessThanOrEqual(compared);
    expect(edges[found + 1]?.from ?? Infinity).toBeGreaterThan(compared);
  });
});

describe('a scale where lower is better', () => {
  it('runs from the highest number to the lowest', () => {
    expect(percentOf(DOWN, 10)).toBe(0);
    expect(percentOf(DOWN, 2.5)).toBe(75);
    expect(betterBy(DOWN, 3, 5)).toBe(2);
    expect(betterBy(UP, 3, 5)).toBe(-2);
  });

  it('is climbed downwards, and no further than its best end', () => {
    expect(stepUp(DOWN, 4)).toBe(3);
    expect(stepUp(DOWN, 0)).toBe(0);
    expect(stepUp(UP, 4.6)).toBe(5);
  });

  it('is left where it is by a value that was let past its best end', () => {
    expect(stepUp(UP, 9)).toBe(9);
    expect(stepUp(DOWN, -2)).toBe(-2);
  });

  it('counts a value between two levels as the worse one', () => {
    expect(reachedLevel(UP, 3.9)).toBe(3);
    expect(reachedLevel(DOWN, 3.1)).toBe(4);
  });
});

describe('the gap to the target', () => {
  it('is what a level lacks, in the direction of the scale, and never less than nothing', () => {
    expect(gapTo(UP, 4, 1.5)).toEqual([2.5, 2.5]);
    expect(gapTo(UP, 4, 5)).toEqual([0, 0]);
    expect(gapTo(DOWN, 2, 6)).toEqual([4, 4]);
  });

  it('lies anywhere where there is no level', () => {
    expect(gapTo(UP, 4, null)).toEqual([0, 3]);
  });
});
