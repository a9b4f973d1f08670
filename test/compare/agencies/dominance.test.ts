import { describe, expect, it } from 'vitest';
import { dominanceOf, relationOf } from '../../../src/compare/agencies/dominance.js';
import { wholeBy } from '../../../src/compare/agencies/values.js';
import { study } from '../../build.js';
import { fc, test } from '../../property.js';
import { all, anyAgencies, comparison, desk, entrant, entrantOf } from './entrants.js';

const rows = (...values: number[][]) => values.map((row) => Float64Array.from(row));

describe('dominance', () => {
  it('is being as good in every dimension, and better in one', () => {
    const found = dominanceOf(rows([3, 3], [3, 2], [2, 4], [3, 3]));
    expect(found.pairs).toEqual([
      [0, 1],
      [3, 1],
    ]);
    expect([found.over, found.under]).toEqual([
      [1, 0, 0, 1],
      [0, 2, 0, 0],
    ]);
  });

  it('is settled by nothing that is unknown', () => {
    expect(dominanceOf(rows([4, 4], [1, NaN], [1, 1])).pairs).toEqual([[0, 2]]);
    expect(relationOf([4, 4], [1, NaN])).toBe(0);
  });

  it('leaves out what applies to neither, and holds apart those to whom different things apply', () => {
    expect(relationOf([4, Infinity], [1, Infinity])).toBe(1);
    expect(relationOf([1, Infinity], [1, Infinity])).toBe(0);
    expect(relationOf([4, Infinity], [1, 1])).toBe(0);
    expect(relationOf([1, 1], [4, Infinity])).toBe(0);
  });

  it('is counted and not listed where there are more pairs than anybody reads', () => {
    const chain = rows(...Array.from({ length: 46 }, (_, i) => [i]));
    const found = dominanceOf(chain);
    expect(found.pairs).toBeNull();
    expect(found.over).toEqual(chain.map((_, i) => i));
    expect(dominanceOf(chain.slice(1)).pairs).toHaveLength(990);
  });

  it('turns round where lower is better', () => {
    const scale = { ...desk().scale, worst: 4, best: 1 };
    const low = (id: string, level: number) => entrant(id, all(level, level, level, level), {}, desk({ scale }));
    expect(comparison([low('much', 4), low('little', 2)]).sets[0]?.dominance).toEqual([[1, 0]]);
  });

  it('is not lost for a dimension that applies to nobody', () => {
    const without = (id: string, staff: number) =>
      entrantOf(study({ ratings: { staff, head: 2, means: { status: 'not-applicable' } }, over: { id } }), desk());
    expect(comparison([without('a', 3), without('b', 2)]).sets[0]?.dominance).toEqual([[0, 1]]);
  });

  test(
    'is an order that no weights change',
    fc.tuple(anyAgencies, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 })),
    ([agencies, people, means]) => {
      const { sets } = comparison(agencies);
      const score = (at: number) => wholeBy(agencies[at]!, { kind: 'own', weights: { people, means } }).score;
      for (const [better, worse] of sets[0]?.dominance ?? []) {
        const [first, second] = [score(better), score(worse)];
        if (first !== null && second !== null) expect(first).toBeGreaterThanOrEqual(second);
      }
    },
  );
});
