import { describe, expect, it } from 'vitest';
import { nth } from '../../src/model/nth.js';
import { seeded, xoshiro128, type Random } from '../../src/analysis/random.js';

const taken = (random: Random, n: number): number[] => Array.from({ length: n }, () => random.next());

describe('xoshiro128**', () => {
  // From the authors' C program, version 1.1, as printed in the tests of the Rust crate rand_xoshiro.
  it('gives the numbers of its authors', () => {
    expect(taken(xoshiro128([1, 2, 3, 4]), 10)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });
});

describe('a seeded source of random numbers', () => {
  it('gives the same numbers for the same seed, whatever else is drawn', () => {
    const [one, other] = [seeded(7), seeded(7)];
    const first = taken(one, 5);
    taken(seeded(8), 3);
    expect(taken(other, 5)).toEqual(first);
    expect(taken(seeded(8), 5)).not.toEqual(first);
  });

  // No published figures: the filling of the state is our own, and may never change, or every printed interval would.
  it('gives the numbers it always gave', () => {
    expect(taken(seeded(0), 3)).toMatchInlineSnapshot(`
      [
        3809008728,
        1133695204,
        53579671,
      ]
    `);
    expect(taken(seeded(2 ** 32 - 1), 3)).toMatchInlineSnapshot(`
      [
        835879718,
        1921286648,
        2356205009,
      ]
    `);
  });

  it('fills a stretch with the numbers it would give one by one, between two ends, and goes on from there', () => {
    const [one, other] = [seeded(7), seeded(7)];
    const filled = new Float64Array(6);
    one.fill(filled, { from: 1, to: 6 }, 3, 5);
    expect([...filled]).toEqual([0, ...taken(other, 5).map((number) => 3 + number / 2 ** 31)]);
    expect(taken(one, 3)).toEqual(taken(other, 3));
  });

  it.each([-1, 1.5, NaN, 2 ** 32])('takes no seed of %f', (seed) => {
    expect(() => seeded(seed)).toThrow(`a seed is a whole number from 0 to 4294967295, not ${seed}`);
  });

  it('fills an array with whole numbers as one by one, and goes on from there', () => {
    const [one, other] = [seeded(7), seeded(7)];
    const filled = new Uint32Array(1000);
    // Of three in four numbers drawn one is past the last whole multiple.
    const n = 3 * 2 ** 30;
    one.fillBelow(filled, n);
    expect([...filled]).toEqual(Array.from(filled, () => other.below(n)));
    expect(one.next()).toBe(other.next());
  });

  it('draws each number below n about equally often', () => {
    const random = seeded(1);
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 70_000; i++) counts[random.below(7)]! += 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('draws again what lies past the last whole multiple of n', () => {
    // 3 · 2³⁰ fits once below 2³², so a quarter of the numbers is refused.
    const random = seeded(3);
    const same = seeded(3);
    const kept = taken(same, 400).filter((number) => number < 3 * 2 ** 30);
    expect(kept.length).toBeLessThan(400);
    expect(kept.map(() => random.below(3 * 2 ** 30))).toEqual(kept);
  });

  it('draws again what is that multiple itself', () => {
    // Of numbers below n, and n more than half of all there are, the first one that is n is the first one too many.
    const seed = Array.from({ length: 100 }, (_, i) => i).find((each) => {
      const [first = 0, second = 0] = taken(seeded(each), 2);
      return first > 2 ** 31 && second < first;
    })!;
    const [first = 0, second] = taken(seeded(seed), 2);
    expect(seeded(seed).below(first)).toBe(second);
  });
});

describe('an element that must be there', () => {
  it('is missed loudly', () => {
    expect(nth([5, 6], 1)).toBe(6);
    expect(() => nth([5, 6], 2)).toThrow('nothing is at 2 of 2');
  });
});
