import { describe, expect, it } from 'vitest';
import { bandOf, betterBy, gapTo, percentOf, reachedLevel, stepUp, type BandTable } from '../../src/model/scale.js';

const UP = { worst: 1, best: 5 };
const DOWN = { worst: 10, best: 0 };
const bands = (decimals: number | null): BandTable => ({
  decimals,
  edges: [1, 1.8, 2.6, 3.5, 4.2].map((from, i) => ({ from, id: `b${String(i)}`, label: { en: 'band' } })),
});

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
