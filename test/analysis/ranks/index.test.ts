import { describe, expect, it } from 'vitest';
import { rankDraws } from '../../../src/analysis/ranks/index.js';
import { aheadOf, type RankTable } from '../../../src/model/comparison/ranks.js';
import { fc, test } from '../../property.js';

const table = (rows: (number | null)[][], over: Partial<RankTable> = {}): RankTable => ({
  rows,
  weights: rows[0]!.map(() => 1),
  rule: 'mean',
  exchanged: 'geometric',
  direction: 1,
  ...over,
});
const drawn = (of: RankTable, runs = 1000, seed = 1) => rankDraws(of, { runs, seed });

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
      { interval: [1, 1], median: 1, first: 1, firstExchanged: 1 },
      { interval: [3, 3], median: 3, first: 0, firstExchanged: 0 },
      { interval: [2, 2], median: 2, first: 0, firstExchanged: 0 },
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
    // By the mean they are level, so that each is first by half of the weights; by the geometric mean the more even one is, by all.
    expect(rows[1]?.first).toBeCloseTo(0.5, 1);
    expect(rows[1]?.firstExchanged).toBe(1);
    expect(rows[0]?.firstExchanged).toBe(0);
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
      { interval: [1, 1], median: 1, first: 1, firstExchanged: 1 },
      { interval: [1, 1], median: 1, first: 1, firstExchanged: 1 },
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
    const draws = rankDraws(
      table(
        [
          [2, 3],
          [3, 2],
        ],
        { rule: 'max' },
      ),
      { runs: 40, seed: 1 },
    );
    expect(aheadOf(draws).exchanged?.share).toBeGreaterThan(0.25);
    expect(draws.rows[0]?.interval).toEqual([1, 2]);
    // The lower of two medians: level by the best dimension, behind by the geometric mean of unlike weights.
    expect(rankDraws(table([[1], [2]]), { runs: 2, seed: 1 }).rows[1]?.median).toBe(1);
  });

  it('count how often the first of two stands before the second, level pegging half', () => {
    const ahead = (...rows: [number[], number[]]) => aheadOf(drawn(table(rows), 10));
    expect(ahead([4, 4], [1, 1])).toEqual({ share: 1, exchanged: { rule: 'geometric', share: 1 } });
    expect(ahead([1, 1], [4, 4]).share).toBe(0);
    expect(ahead([1, 1], [1, 1])).toEqual({ share: 0.5, exchanged: { rule: 'geometric', share: 0.5 } });
  });

  it("tell the framework's rule and the one that takes turns with it apart", () => {
    // (1,4) is before (2,2) by every mean, and by a geometric mean by half of the weights.
    const of = table([
      [1, 4],
      [2, 2],
    ]);
    const { share, exchanged } = aheadOf(drawn(of, 10_000));
    expect(share).toBe(1);
    expect(exchanged?.share).toBeCloseTo(0.5, 1);
    expect(aheadOf(drawn({ ...of, exchanged: null }))).toEqual({ share: 1, exchanged: null });
    expect(drawn({ ...of, exchanged: null }).rows[0]).toMatchObject({ first: 1, firstExchanged: null });
    // Of a single run nothing is left for the other rule.
    expect(aheadOf(drawn(of, 1))).toEqual({ share: 1, exchanged: null });
    // An odd number of runs has one weighting more by the first.
    expect(
      drawn(
        table([
          [4, 4],
          [1, 1],
        ]),
        3,
      ).rows[0],
    ).toMatchObject({ first: 1, firstExchanged: 1 });
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
    const draws = rankDraws(table(rows), { runs: 100, seed: 3 });
    for (const { interval, median, first } of draws.rows) {
      expect(interval[0]).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(interval[1]);
      expect(interval[0]).toBeGreaterThanOrEqual(1);
      expect(interval[1]).toBeLessThanOrEqual(rows.length);
      expect(first).toBeGreaterThanOrEqual(interval[1] === 1 ? 0.9 : 0);
      // At most two runs of a hundred lie before it; both may be among the fifty by the framework's rule.
      if (interval[0] > 1) expect(first).toBeLessThan(0.05);
    }
    for (const [i, one] of rows.entries())
      for (const [j, other] of rows.entries()) {
        const isOver = one.every((value, at) => value !== null && value > (other[at] ?? Infinity));
        if (isOver) expect(draws.rows[i]!.interval[1]).toBeLessThanOrEqual(draws.rows[j]!.interval[1]);
      }
  });
});
