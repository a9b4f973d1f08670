import { describe, expect, it } from 'vitest';
import { dominanceOf, relationOf } from '../../../src/compare/agencies/dominance.js';
import { wholeBy } from '../../../src/compare/agencies/values.js';
import type { Entrant } from '../../../src/model/comparison/entrant.js';
import { study } from '../../build.js';
import { fc, test } from '../../property.js';
import { all, anyAgencies, comparison, desk, entrant, entrantOf, RULES } from './entrants.js';

/** Dimensions that are known: their worst is their best. */
const rows = (...values: number[][]) => values.map((row) => Float64Array.from(row.flatMap((value) => [value, value])));
const settled = (one: Entrant, other: Entrant) => comparison([one, other]).sets[0]?.dominance;

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

  it('is settled by nothing that is unknown, unless it holds whatever that is', () => {
    const known = entrant('known', all(3, 3, 2, 2));
    // Of people one indicator of two is known: 4, so that the dimension lies between 2.5 and 4 and the known part above 3.
    const half = entrant('half', { staff: 4, rooms: 2, funds: 2 });
    expect(settled(half, known)).toEqual([]);
    // It lies at least 0.5 above 2, whatever the other one is.
    expect(settled(half, entrant('low', all(2, 2, 2, 2)))).toEqual([[0, 1]]);
    expect(settled(entrant('best', all(4, 4, 2, 2)), half)).toEqual([]);
    expect(settled(entrant('best', all(4, 4, 3, 2)), half)).toEqual([[0, 1]]);
    expect(settled(entrant('nothing', {}), entrant('worst', all(1, 1, 1, 1)))).toEqual([]);
  });

  it('is settled by no level that was assumed', () => {
    const assumed = (level: number) => ({ level, status: 'assumed' as const, why: { en: 'why' } });
    const told = { people: assumed(4), means: assumed(4) };
    const one = entrantOf(study({ ratings: told, over: { id: 'told' } }), desk());
    expect(settled(one, entrant('worst', all(2, 2, 2, 2)))).toEqual([]);
  });

  it('leaves out what applies to neither, and holds apart those to whom different things apply', () => {
    const [none, low, high] = [
      [Infinity, Infinity],
      [1, 1],
      [4, 4],
    ] as const;
    expect(relationOf([...high, ...none], [...low, ...none])).toBe(1);
    expect(relationOf([...low, ...none], [...low, ...none])).toBe(0);
    expect(relationOf([...high, ...none], [...low, ...low])).toBe(0);
    expect(relationOf([...low, ...low], [...high, ...none])).toBe(0);
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

  const level = fc.integer({ min: 1, max: 4 });
  const levels = fc.record({ staff: level, head: level, rooms: level, funds: level });
  const unknown = fc.subarray(['staff', 'head', 'rooms', 'funds']);
  test(
    'is an order that nothing unknown changes, however it turns out',
    fc.tuple(fc.constantFrom(...RULES), fc.array(fc.tuple(levels, unknown), { minLength: 2, maxLength: 4 })),
    ([aggregate, agencies]) => {
      const bands = { decimals: null, edges: [{ from: 0, id: 'any', label: { en: 'any' } }] };
      const by = desk({ aggregate, bands });
      const full = agencies.map(([all_], i) => entrant(`s${String(i)}`, all_, {}, by));
      const partly = agencies.map(([all_, gone], i) =>
        entrant(`s${String(i)}`, Object.fromEntries(Object.entries(all_).filter(([id]) => !gone.includes(id))), {}, by),
      );
      for (const [better, worse] of comparison(partly).sets[0]?.dominance ?? [])
        expect(full[better]!.result.score).toBeGreaterThanOrEqual(full[worse]!.result.score!);
    },
  );
});
