import { describe, expect, it } from 'vitest';
import { dimensionsOf, turned, weighed, wholeBy } from '../../../src/compare/agencies/values.js';
import type { Weights } from '../../../src/model/comparison/index.js';
import { study } from '../../build.js';
import { fc, test } from '../../property.js';
import { all, anyAgencies, comparison, desk, entrant, entrantOf } from './entrants.js';

const own = (weights: Record<string, number>): Weights => ({ kind: 'own', weights });
const EQUAL: Weights = { kind: 'equal' };

describe('the whole by other weights', () => {
  const office = entrant('a', all(4, 4, 2, 2));

  it('is made of the same dimensions', () => {
    expect(wholeBy(office, { kind: 'official' })).toMatchObject({ score: 3.5, band: { id: 'good' } });
    expect(wholeBy(office, EQUAL)).toEqual({
      score: 3,
      bounds: [3, 3],
      band: { from: 2.5, id: 'fair', label: { en: 'fair' } },
    });
    expect(wholeBy(office, own({ means: 3 })).score).toBe(3);
  });

  it('leaves out what weighs nothing, known or not', () => {
    expect(wholeBy(office, own({ people: 0 }))).toMatchObject({ score: 2, bounds: [2, 2] });
    const half = entrant('b', { staff: 4, head: 4 });
    expect(wholeBy(half, own({ means: 0 }))).toMatchObject({ score: 4, bounds: [4, 4] });
    expect(wholeBy(half, own({ people: 0 }))).toEqual({ score: null, bounds: [1, 4], band: null });
  });

  it('is withheld where too little of the new weight is covered', () => {
    const half = entrant('b', { staff: 4, head: 4 }, {}, desk({ coverageFloor: 0.75 }));
    expect(half.result.score).toBe(4);
    expect(wholeBy(half, EQUAL)).toEqual({ score: null, bounds: [2.5, 4], band: null });
  });

  it('counts what was projected as the framework does', () => {
    const [from, to] = [desk({ id: 'f', digest: 'from' }), desk({ id: 'g', digest: 'to' })];
    const concepts = (of: typeof from) => ({
      ...of,
      nodes: Object.fromEntries(
        Object.entries(of.nodes).map(([id, node]) => [id, node.children.length ? node : { ...node, concepts: [id] }]),
      ),
    });
    const rated = study({ ratings: { staff: 3, head: 3, rooms: 3, funds: 3 } });
    const projected = entrantOf(rated, concepts(to), [concepts(from)]);
    expect(projected.result).toMatchObject({ status: 'projected', score: 3, coverage: 0 });
    expect(wholeBy(projected, EQUAL).score).toBe(3);
  });

  it('keeps the scale of a sum', () => {
    const bands = { decimals: null, edges: [{ from: 0, id: 'any', label: { en: 'any' } }] };
    const by = desk({ aggregate: 'sum', bands });
    const best = entrant('best', all(4, 4, 4, 4), {}, by);
    expect(best.result.score).toBe(32);
    for (const weights of [EQUAL, own({ people: 100 })]) expect(wholeBy(best, weights).score).toBe(32);
    expect(weighed(best, EQUAL).map(({ weight }) => weight)).toEqual([2, 2]);
    const none = entrantOf(study({ ratings: { staff: 4, head: 4, means: { status: 'not-applicable' } } }), by);
    expect(none.result).toMatchObject({ score: null, bounds: [26, 32] });
    expect(wholeBy(none, own({ people: 3 }))).toMatchObject({ score: null, bounds: [26, 32] });
  });

  it('has the ends of the scale for bounds where a geometric mean is not defined for the worst', () => {
    const scale = { ...desk().scale, worst: 0 };
    const by = desk({ aggregate: 'geometric', scale });
    const half = entrant('half', { staff: 4, head: 4 }, {}, by);
    expect(half.result.bounds).toEqual([0, 4]);
    expect(wholeBy(half, EQUAL).bounds).toEqual([0, 4]);
  });

  it('takes a dimension named like what every object has for no weight', () => {
    const [people, ...others] = weighed(office, own({}));
    const odd = { ...office, nodes: office.nodes.map((node) => ({ ...node, id: node === people ? 'x' : node.id })) };
    expect(others.map(({ weight }) => weight)).toEqual([1]);
    const named = {
      ...odd,
      nodes: odd.nodes.map((node) => (node.id === 'means' ? { ...node, id: 'constructor' } : node)),
    };
    expect(weighed(named, own({ x: 1 })).map(({ weight }) => weight)).toEqual([3, 1]);
  });

  test('is the score of the framework where they are its own', anyAgencies, (agencies) => {
    for (const each of agencies) {
      const weights = Object.fromEntries(dimensionsOf(each).map(({ id, weight }) => [id, weight]));
      const { score, bounds } = wholeBy(each, own(weights));
      expect({ score, bounds }).toEqual({ score: each.result.score, bounds: each.result.bounds });
    }
  });

  test(
    'depends on how they stand to each other alone',
    fc.tuple(
      anyAgencies,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 2, max: 8 }),
    ),
    ([agencies, people, means, times]) => {
      for (const each of agencies) {
        const [one, other] = [own({ people, means }), own({ people: people * times, means: means * times })];
        const [before, after] = [wholeBy(each, one), wholeBy(each, other)];
        expect(after.score === null).toBe(before.score === null);
        expect(after.score ?? 0).toBeCloseTo(before.score ?? 0, 9);
      }
    },
  );

  test('stays as it is when a dimension comes that applies to nobody', anyAgencies, (agencies) => {
    const [first] = agencies;
    if (first!.framework.aggregate === 'sum') return;
    const wider = agencies.map((each) => {
      const [node] = dimensionsOf(each);
      const none = { ...node!, id: 'none', children: [], score: null, known: null, bounds: null, coverage: null };
      const { made, ...result } = each.result;
      const parts = made && { made: { ...made, parts: [...made.parts, { id: 'none', known: null }] } };
      return { ...each, nodes: [...each.nodes, none], result: { ...result, ...parts } };
    });
    for (const weights of [EQUAL, own({ people: 5 })]) {
      const [before, after] = [agencies, wider].map((given) => comparison(given, { weights }).sets[0]!);
      expect(after!.standings).toEqual(before!.standings);
      expect([after!.dominance, after!.groups]).toEqual([before!.dominance, before!.groups]);
    }
  });
});

describe('dimensions beside each other', () => {
  it('are what they can be at worst and at best, turned so that more is better, and endless where they do not apply', () => {
    const half = dimensionsOf(entrant('a', { staff: 2 }));
    expect([...turned(half, 1)]).toEqual([1.5, 3, 1, 4]);
    const none = dimensionsOf(
      entrantOf(study({ ratings: { staff: 2, head: 2, means: { status: 'not-applicable' } } }), desk()),
    );
    expect([...turned(none, -1)]).toEqual([-2, -2, Infinity, Infinity]);
  });
});
