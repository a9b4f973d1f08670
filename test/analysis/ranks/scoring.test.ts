import { describe, expect, it } from 'vitest';
import { scorerOf } from '../../../src/analysis/ranks/scoring.js';
import { aggregate } from '../../../src/model/aggregate.js';
import type { RankTable } from '../../../src/model/comparison/ranks.js';
import { fc, test } from '../../property.js';

const RULES = ['mean', 'geometric', 'harmonic', 'sum', 'median', 'min', 'max'] as const;

/** Three dimensions; some rows lack some, none lacks all. */
const anyTable = fc
  .record({
    rule: fc.constantFrom(...RULES),
    weights: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
    known: fc.array(
      fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
      {
        minLength: 2,
        maxLength: 8,
      },
    ),
    gaps: fc.array(fc.constantFrom(null, 0, 1, 2), { minLength: 8, maxLength: 8 }),
    // Of a sum every part is known, or it has no score.
    isFull: fc.boolean(),
  })
  .map(({ rule, weights, known, gaps, isFull }): RankTable => {
    const rows = known.map((row, i) =>
      row.map((value, at) => (isFull || rule === 'sum' || gaps[i] !== at ? value : null)),
    );
    return { rows, weights, rule, exchanged: null, direction: 1 };
  });

describe('a scorer', () => {
  test('puts rows in the order of the scores that the rule makes, whatever is unknown', anyTable, (table) => {
    const into = new Float64Array(table.rows.length);
    scorerOf(table, table.rule)(Float64Array.from(table.weights), into);
    const scores = table.rows.map((row) =>
      aggregate(
        table.rule,
        row.flatMap((value, i) => (value === null ? [] : [{ value, weight: table.weights[i]! }])),
      ),
    );
    for (const [i, score] of scores.entries())
      for (const [j, other] of scores.entries()) {
        // What differs by less than the tenth decimal is level pegging in one and may be so in the other.
        if (Math.abs(score! - other!) > 1e-9) expect(Math.sign(into[i]! - into[j]!)).toBe(Math.sign(score! - other!));
        if (table.rows[i] === table.rows[j]) expect(into[i]).toBe(into[j]);
      }
  });

  it('keeps equal what the rule makes equal', () => {
    const table: RankTable = {
      rows: [
        [1, 4],
        [2, 2],
        [4, 1],
      ],
      weights: [1, 1],
      rule: 'geometric',
      exchanged: null,
      direction: 1,
    };
    const into = new Float64Array(3);
    scorerOf(table, 'geometric')(Float64Array.from([1, 1]), into);
    expect(new Set(into).size).toBe(1);
  });
});
