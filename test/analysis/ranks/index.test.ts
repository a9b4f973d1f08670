import { describe, expect, it } from 'vitest';
import { rankDraws } from '../../../src/analysis/ranks/index.js';
import type { RankTable } from '../../../src/model/comparison/ranks.js';
import { fc, test } from '../../property.js';

const table = (rows: (number | null)[][], over: Partial<RankTable> = {}): RankTable => ({
  rows,
  weights: rows[0]!.map(() => 1),
  rule: 'mean',
  direction: 1,
  ...over,
});
const drawn = (of: RankTable, runs = 1000, seed = 1) => rankDraws(of, [], { runs, seed }).draws;

describe('drawn ranks', () => {
  it('say what they were drawn with', () => {
    expect(
      drawn(
        table([
          [1, 2],
          [2, 1],
        ]),
        50,
        7,
      ),
    ).toMatchObject({
      generator: 'xoshiro128** 1.1',
      seed: 7,
      runs: 50,
      spread: 0.25,
      rules: ['mean', 'geometric'],
    });
  });

  it('stand still where nothing depends on weights', () => {
    const { rows } = drawn(
      table([
        [4, 4],
        [1, 1],
        [3, 2],
      ]),
    );
    expect(rows).toEqual([
      { interval: [1, 1], median: 1, first: 1 },
      { interval: [3, 3], median: 3, first: 0 },
      { interval: [2, 2], median: 2, first: 0 },
    ]);
  });

  it('spread where they do', () => {
    const { rows } = drawn(
      table([
        [4, 1],
        [2.5, 2.5],
        [1, 1],
      ]),
      10_000,
    );
    expect(rows[0]).toMatchObject({ interval: [1, 2] });
    expect(rows[1]).toMatchObject({ interval: [1, 2] });
    expect((rows[0]?.first ?? 0) + (rows[1]?.first ?? 0)).toBeCloseTo(1, 9);
    // By the mean they are level, by the geometric mean the more even one is before: it is first in about three of four runs.
    expect(rows[1]?.first).toBeGreaterThan(0.6);
    expect(rows[1]?.first).toBeLessThan(0.9);
  });

  it('are shared where scores are', () => {
    expect(
      drawn(
        table([
          [2, 2],
          [2, 2],
        ]),
      ).rows,
    ).toEqual([
      { interval: [1, 1], median: 1, first: 1 },
      { interval: [1, 1], median: 1, first: 1 },
    ]);
  });

  it('are the same for the same seed, and hardly for another', () => {
    const close = table([
      [4, 1, 2],
      [1.5, 4, 1.5],
      [2, 2, 3.1],
      [2.4, 2.4, 2.4],
    ]);
    expect(JSON.stringify(drawn(close))).toBe(JSON.stringify(drawn(close)));
    expect(JSON.stringify(drawn(close, 1000, 2))).not.toBe(JSON.stringify(drawn(close)));
  });

  it('cut off two and a half of a hundred runs at either end', () => {
    // In one run of two the other one is first: no interval but of both ranks.
    const { draws, ahead } = rankDraws(
      table(
        [
          [2, 3],
          [3, 2],
        ],
        { weights: [1, 1], rule: 'max' },
      ),
      [[0, 1]],
      {
        runs: 40,
        seed: 1,
      },
    );
    expect(ahead[0]).toBeGreaterThan(0.25);
    expect(draws.rows[0]?.interval).toEqual([1, 2]);
    // The lower of two medians.
    expect(rankDraws(table([[1], [2]]), [], { runs: 2, seed: 1 }).draws.rows[1]?.median).toBe(1);
  });

  it('count for pairs how often the first stands before the second, level pegging half', () => {
    const { ahead } = rankDraws(
      table([
        [4, 4],
        [1, 1],
        [1, 1],
      ]),
      [
        [0, 1],
        [1, 0],
        [1, 2],
      ],
      { runs: 10, seed: 1 },
    );
    expect(ahead).toEqual([1, 0, 0.5]);
  });

  it('go the other way where lower is better', () => {
    expect(
      drawn(
        table(
          [
            [4, 4],
            [1, 1],
          ],
          { direction: -1 },
        ),
      ).rows[0]?.median,
    ).toBe(2);
  });

  const anyRows = fc.array(
    fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 8, nil: null }), { minLength: 3, maxLength: 3 }),
    {
      minLength: 2,
      maxLength: 6,
    },
  );
  test('lie in their order, and never before who is better in all', anyRows, (some) => {
    const rows = some.filter((row) => row.some((value) => value !== null));
    if (rows.length < 2) return;
    const { draws } = rankDraws(table(rows), [], { runs: 100, seed: 3 });
    for (const { interval, median, first } of draws.rows) {
      expect(interval[0]).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(interval[1]);
      expect(interval[0]).toBeGreaterThanOrEqual(1);
      expect(interval[1]).toBeLessThanOrEqual(rows.length);
      if (interval[0] > 1) expect(first).toBeLessThan(0.03);
    }
    for (const [i, one] of rows.entries())
      for (const [j, other] of rows.entries()) {
        const isOver = one.every((value, at) => value !== null && (other[at] ?? null) !== null && value > other[at]);
        if (isOver) expect(draws.rows[i]!.interval[1]).toBeLessThanOrEqual(draws.rows[j]!.interval[1]);
      }
  });
});
