import { fc, test as property } from '../property.js';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/index.js';
import { framework, node, study, TOOL, type StudySpec } from '../build.js';

const two = framework({ a: { a1: {}, a2: {} }, b: { b1: {}, b2: {} } });
const scored = (ratings: Parameters<typeof study>[0]) => assess(study(ratings), two, TOOL);
const at = (a: ReturnType<typeof assess>, id: string) => {
  const found = a.nodes.find((n) => n.id === id);
  if (!found) throw new Error(`no node ${id}`);
  return found;
};

describe('score of a parent', () => {
  it('is the weighted mean of its children', () => {
    const weighted = framework({ a: { a1: { weight: 3 }, a2: { weight: 1 } } });
    const a = assess(study({ ratings: { a1: 4, a2: 2 } }), weighted, TOOL);
    expect(at(a, 'a').score).toBe(3.5); // (3 × 4 + 1 × 2) / 4
    expect(a.result.score).toBe(3.5);
  });

  it('renormalises weights over what is known, and says in bounds and coverage what is not', () => {
    const a = scored({ ratings: { a1: 4, b1: 2, b2: 2 } });
    expect(at(a, 'a')).toMatchObject({ score: 4, coverage: 0.5, bounds: [2.5, 4] });
    expect(a.result).toMatchObject({ score: 3, coverage: 0.75, bounds: [2.25, 3] });
  });

  it('is withheld, with its bounds shown, where less is known than the framework asks for', () => {
    const three = framework({ a: { a1: {}, a2: {}, a3: {} }, b: { b1: {} } });
    const a = assess(study({ ratings: { a1: 4, b1: 2 } }), three, TOOL);
    expect(at(a, 'a')).toMatchObject({ status: 'insufficient', score: null, band: null, known: 4, bounds: [2, 4] });
    expect(a.findings).toContainEqual(
      expect.objectContaining({
        code: 'INSUFFICIENT',
        args: { node: 'a', coverage: expect.closeTo(1 / 3, 9) as number, floor: 0.5 },
      }),
    );
    expect(a.result.score).toBe(3); // what is known still enters the whole: (4 + 2) / 2
  });

  it('is unknown, not zero, where nothing is known', () => {
    const a = scored({});
    expect(a.result).toMatchObject({
      status: 'no-evidence',
      score: null,
      percent: null,
      band: null,
      coverage: 0,
      bounds: [1, 4],
    });
  });

  it('leaves out what does not apply, from score, coverage and bounds', () => {
    const a = scored({
      ratings: { a1: 3, a2: { status: 'not-applicable', why: { en: 'no such service' } }, b1: 3, b2: 3 },
    });
    expect(at(a, 'a2')).toMatchObject({ status: 'not-applicable', coverage: null, bounds: null, score: null });
    expect(a.result).toMatchObject({ score: 3, coverage: 1, bounds: [3, 3] });
    const none = { status: 'not-applicable' as const };
    expect(scored({ ratings: { a1: none, a2: none, b1: none, b2: none } }).result.status).toBe('not-applicable');
  });

  it('lands on a band edge although decimal weights carry binary noise', () => {
    const noisy = framework({ a: { a1: { weight: 0.1 }, a2: { weight: 0.2 }, a3: { weight: 0.1 } } });
    const a = assess(study({ ratings: { a1: 3, a2: 2, a3: 3 } }), noisy, TOOL);
    expect(a.result.score).toBe(2.5);
    expect(a.result.band?.id).toBe('fair');
  });

  it('goes up through trees of any depth', () => {
    const deep = framework(
      {},
      {
        top: ['a'],
        nodes: {
          a: node('a', null, { children: ['b', 'a1'] }),
          b: node('b', 'a', { children: ['b1', 'b2'] }),
          a1: node('a1', 'a'),
          b1: node('b1', 'b'),
          b2: node('b2', 'b'),
        },
      },
    );
    const a = assess(study({ ratings: { a1: 2, b1: 4, b2: 3 } }), deep, TOOL);
    expect(a.result.score).toBe(2.75);
    expect(at(a, 'b1').wholeShare).toBe(0.25);
    expect(a.nodes.map((n) => n.id)).toEqual(['a', 'b', 'b1', 'b2', 'a1']);
  });

  // COINr 1.1.14 (R package), example ASEM: effective weights of two indicators, printed as 0.02 and 0.0333.
  it('gives each leaf the share in the whole that its weight and those above it make', () => {
    const siblings = (parent: string | null, ids: string[], children: Record<string, string[]> = {}) =>
      Object.fromEntries(ids.map((id) => [id, node(id, parent, { children: children[id] ?? [] })]));
    const numbered = (stem: string, count: number) => Array.from({ length: count }, (_, i) => `${stem}${i}`);
    const connectivity = ['economic', ...numbered('c', 4)];
    const sustainability = ['environmental', ...numbered('s', 2)];
    const goods = ['goods', ...numbered('g', 4)];
    const renewables = ['renewables', ...numbered('r', 4)];
    const asem = framework(
      {},
      {
        top: ['connectivity', 'sustainability'],
        nodes: {
          ...siblings(null, ['connectivity', 'sustainability'], { connectivity, sustainability }),
          ...siblings('connectivity', connectivity, { economic: goods }),
          ...siblings('sustainability', sustainability, { environmental: renewables }),
          ...siblings('economic', goods),
          ...siblings('environmental', renewables),
        },
      },
    );
    const a = assess(study(), asem, TOOL);
    expect(at(a, 'goods').wholeShare).toBeCloseTo(0.02, 9);
    expect(at(a, 'renewables').wholeShare).toBeCloseTo(1 / 30, 9);
  });
});

describe('a judged inner node', () => {
  it('wins over its children, adds no coverage, and a difference is a finding', () => {
    const a = scored({ ratings: { a: 2, a1: 4, a2: 4, b1: 3, b2: 3 } });
    expect(at(a, 'a')).toMatchObject({ score: 2, bounds: [2, 4], coverage: 1 });
    expect(a.findings.map((f) => f.code)).toContain('PARENT-AND-CHILDREN-DIFFER');
    const alone = scored({ ratings: { a: 2, b1: 3, b2: 3 } });
    expect(at(alone, 'a')).toMatchObject({ status: 'scored', score: 2, coverage: 0, bounds: [1, 4] });
    expect(alone.findings.map((f) => f.code)).not.toContain('PARENT-AND-CHILDREN-DIFFER');
  });
});

describe('how a parent is made', () => {
  const made = (ratings: NonNullable<StudySpec['ratings']>, id: string) => {
    const { result, nodes } = assess(study({ ratings }), framework({ a: { b: {}, c: { weight: 3 } } }), TOOL);
    return id === 'index' ? result.made : nodes.find((each) => each.id === id)?.made;
  };

  it('is told with what each child counts as, whatever was said of it as a whole', () => {
    const parts = [
      { id: 'b', known: 2 },
      { id: 'c', known: null },
    ];
    expect(made({ a: 4, b: 2 }, 'a')).toEqual({ known: 2, coverage: 0.25, bounds: [1.25, 3.5], parts });
    expect(made({ a: 4, b: 2 }, 'index')?.parts).toEqual([{ id: 'a', known: 4 }]);
  });

  it('is not told of a leaf, nor where no child applies', () => {
    expect(made({ b: 2 }, 'b')).toBeUndefined();
    expect(made({ a: { status: 'not-applicable' } }, 'a')).toBeUndefined();
  });
});

describe('what else a rater says of an inner node', () => {
  it('that it does not apply takes all below along', () => {
    const a = scored({ ratings: { a: { status: 'not-applicable' }, a1: 4, b1: 2, b2: 2 } });
    expect(at(a, 'a')).toMatchObject({
      status: 'not-applicable',
      bounds: null,
      coverage: null,
      ratings: [{ status: 'not-applicable' }],
    });
    expect(a.result).toMatchObject({ score: 2, coverage: 1, bounds: [2, 2] });
    expect(at(a, 'b1').stake).toBe(0.5);
  });

  it('of rejected evidence, or in a role that does not count, is kept and leaves it to its children', () => {
    const rejected = scored({
      ratings: { a: { evidence: { x: 4 } }, a1: 2, a2: 2, b1: 2, b2: 2 },
      evidence: { x: { state: 'rejected' } },
    });
    expect(at(rejected, 'a')).toMatchObject({ status: 'scored', score: 2, ratings: [{ status: 'rejected' }] });
    expect(rejected.findings.map((f) => f.code)).toContain('RATING-ONLY-REJECTED');
    const self = scored({ raters: [{ rater: 'agency', role: 'self', ratings: { a: 4 } }], ratings: { a1: 2, a2: 2 } });
    expect(at(self, 'a')).toMatchObject({ score: 2, ratings: [{ level: 4, counted: false }] });
  });

  it('a level over children that do not apply is all there is', () => {
    const none = { status: 'not-applicable' as const };
    const a = scored({ ratings: { a: 4, a1: none, a2: none, b1: 2, b2: 2 } });
    expect(at(a, 'a')).toMatchObject({ score: 4, bounds: [4, 4], shares: { own: 1 } });
    expect(a.result).toMatchObject({ score: 3, coverage: 1, shares: { own: 1 } });
  });
});

describe('band', () => {
  it('is a range where the bounds cross an edge', () => {
    const a = scored({ ratings: { a1: 4, b1: 3, b2: 3 } });
    expect(a.result.band).toMatchObject({ id: 'good', from: 'fair', to: 'good' });
  });

  it('comes with notes where leaves lie in a lower band', () => {
    const a = scored({ ratings: { a1: 4, a2: 2, b1: 4, b2: 4 } });
    expect(a.result.band).toMatchObject({ id: 'good', notes: ['a2'] });
    expect(at(a, 'a').band).toMatchObject({ id: 'fair', notes: ['a2'] });
    expect(at(a, 'a2').band?.notes).toEqual([]);
  });
});

describe('stake', () => {
  it('is what the whole gains from one level more', () => {
    const a = scored({ ratings: { a1: 3, a2: 4, b1: 2, b2: 2 } });
    expect(at(a, 'a1').stake).toBe(0.25);
    expect(at(a, 'a2').stake).toBeNull(); // already at the best
    expect(scored({ ratings: { a1: 3 } }).nodes.find((n) => n.id === 'b1')?.stake).toBeNull();
  });
});

const level = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null });
const levels = fc.record({ a1: level, a2: level, b1: level, b2: level });
const given = (l: Record<string, number | null>) =>
  scored({ ratings: Object.fromEntries(Object.entries(l).filter((e): e is [string, number] => e[1] !== null)) });

describe('whatever the levels', () => {
  property('the score lies within its bounds, and the bounds on the scale', levels, (l) => {
    for (const n of [given(l).result, ...given(l).nodes]) {
      const [worst, best] = n.bounds ?? [0, 0];
      expect(worst).toBeGreaterThanOrEqual(1);
      expect(best).toBeLessThanOrEqual(4);
      if (n.known !== null) {
        expect(n.known).toBeGreaterThanOrEqual(worst);
        expect(n.known).toBeLessThanOrEqual(best);
      }
    }
  });

  property('shares sum to one', levels, (l) => {
    for (const n of given(l).nodes) {
      const { own, external, assumed, rejected, none } = n.shares;
      expect(own + external + assumed + rejected + none).toBeCloseTo(1, 9);
    }
  });

  property('learning one more level never widens the bounds', levels, (l) => {
    const before = given({ ...l, a1: null }).result.bounds ?? [0, 0];
    const after = given({ ...l, a1: l.a1 ?? 2 }).result.bounds ?? [0, 0];
    expect(after[0]).toBeGreaterThanOrEqual(before[0]);
    expect(after[1]).toBeLessThanOrEqual(before[1]);
  });

  property('raising a level never lowers the score', levels, (l) => {
    const low = given({ ...l, a1: 2 }).result.known ?? 0;
    expect(given({ ...l, a1: 3 }).result.known).toBeGreaterThanOrEqual(low);
  });

  property('changing one level moves exactly its ancestors', levels, (l) => {
    const before = given({ ...l, a1: 2 });
    const after = given({ ...l, a1: 3 });
    const moved = after.nodes.filter((n, i) => n.known !== before.nodes[i]?.known).map((n) => n.id);
    expect(moved).toEqual(['a', 'a1']);
  });
});
