import { describe, expect, it } from 'vitest';
import { assess, score, scoreNodes } from '../../../src/assess/index.js';
import type { Framework, FrameworkNode } from '../../../src/model/framework.js';
import { framework, node, study, TOOL, type StudySpec } from '../../build.js';
import { fc, test } from '../../property.js';

/** The framework scored: two leaves about staff and money, one about neither. */
const SCORED = framework({ a: { a1: about('staff'), a2: about('money') }, b: { b1: about('law') } });

/** The same, asking for more evidence. */
const STRICT = { ...SCORED, coverageFloor: 0.6 };

/** Another, on a scale of its own from 0 to 10. */
const OTHER = framework(
  { x: { x1: about('staff', 'money'), x2: about('staff'), x3: about('sun') } },
  { id: 'other', scale: { ...SCORED.scale, worst: 0, best: 10 }, digest: 'other-digest' },
);

function about(...concepts: string[]): Partial<FrameworkNode> {
  return { concepts };
}

/** A study with ratings by the framework scored and by the other one. */
function rated(own: StudySpec, other: StudySpec, id = 'other') {
  const [here, there] = [study(own), study(other)];
  const moved = there.raters.map((sheet) => ({
    ...sheet,
    ratings: new Map([[id, sheet.ratings.get('f') ?? new Map()]]),
  }));
  return { ...here, raters: [...here.raters, ...moved], evidence: new Map([...there.evidence, ...here.evidence]) };
}

function projected(own: StudySpec, other: StudySpec, scored = SCORED, others: readonly Framework[] = [OTHER]) {
  const assessment = assess(rated(own, other), scored, TOOL, { projectFrom: others });
  const at = (wanted: string) => assessment.nodes.find(({ id }) => id === wanted);
  return { ...assessment, at };
}

/** A leaf of the other framework as the projection on a leaf about staff names it. */
const ofStaff = (node: string, level: number, percent: number) => ({
  framework: 'other',
  node,
  title: { en: node },
  level,
  range: [0, 10],
  percent,
  concepts: ['staff'],
});

const external = { level: 8, status: 'external', source: 'head', at: 'table 1' } as const;

describe('a projected value', () => {
  it('is the mean of the percents of the rated leaves that share a concept, each with the same weight', () => {
    // 4 of 0–10 is 40 %, 10 is 100 %: their mean 70 % is 3.1 on 1–4.
    const { at } = projected({}, { ratings: { x1: 4, x2: 10 } });
    expect(at('a1')).toMatchObject({ status: 'projected', score: 3.1, percent: 70 });
    expect(at('a1')?.projection).toEqual({
      percent: 70,
      value: 3.1,
      from: [ofStaff('x1', 4, 40), ofStaff('x2', 10, 100)],
    });
    expect(at('a2')).toMatchObject({ status: 'projected', percent: 40, projection: { from: [{ node: 'x1' }] } });
  });

  it('does not come from a value that was let past the ends of its scale', () => {
    const beyond = { level: 100, outOfScale: { en: 'printed so' } };
    const { at } = projected({}, { ratings: { x1: 4, x2: beyond } });
    expect(at('a1')?.projection).toEqual({ percent: 40, value: 2.2, from: [ofStaff('x1', 4, 40)] });
  });

  it('turns round where lower is better', () => {
    const gaps = { ...OTHER, scale: { ...OTHER.scale, worst: 10, best: 0 } };
    const { at } = projected({}, { ratings: { x2: 2 } }, SCORED, [gaps]);
    expect(at('a1')).toMatchObject({ score: 3.4, percent: 80 });
  });

  it('adds neither coverage nor certainty, and has a share of its own', () => {
    const { at, result } = projected({ ratings: { a2: 2 } }, { ratings: { x2: 10 } }, STRICT);
    expect(at('a1')).toMatchObject({ coverage: 0, bounds: [1, 4], strength: null, evidence: [], stake: null });
    expect(at('a1')?.shares).toEqual({ own: 0, external: 0, assumed: 0, rejected: 0, none: 0, projected: 1 });
    expect(at('a')).toMatchObject({ coverage: 0.5, bounds: [1.5, 3] });
    expect(result.shares).toMatchObject({ own: 0.25, projected: 0.25, none: 0.5 });
  });

  it('moves no parent that can be judged by its own evidence', () => {
    const { at, result } = projected({ ratings: { a2: 2, b1: 4 } }, { ratings: { x2: 10 } });
    expect(at('a1')).toMatchObject({ status: 'projected', score: 4 });
    expect(at('a')).toMatchObject({ status: 'scored', score: 2, shares: { own: 0.5, none: 0.5, projected: 0 } });
    expect(result).toMatchObject({ status: 'scored', score: 3, coverage: 0.75 });
    expect(score(rated({ ratings: { a2: 2, b1: 4 } }, { ratings: { x2: 10 } }), SCORED).result.score).toBe(3);
  });

  it('counts for nothing in such a parent, and for its value in another', () => {
    const counted = (scored: Framework) =>
      projected({ ratings: { a2: 2, b1: 3 } }, { ratings: { x2: 10 } }, scored).at('a')?.made?.parts;
    expect(counted(SCORED)).toContainEqual({ id: 'a1', known: null });
    expect(counted(STRICT)).toContainEqual({ id: 'a1', known: 4 });
  });

  it('marks every parent that rests on it, however much evidence that has besides', () => {
    const { at, result } = projected(
      { ratings: { a2: 2, b1: 4 } },
      { ratings: { x2: 10 } },
      { ...SCORED, coverageFloor: 0.8 },
    );
    expect(at('a')).toMatchObject({ status: 'projected', score: 3 });
    expect(at('b')).toMatchObject({ status: 'scored', score: 4, shares: { projected: 0 } });
    expect(result).toMatchObject({ status: 'projected', score: 3.5, coverage: 0.75 });
  });

  it('leaves a parent without a score where it and the evidence together stay under the floor', () => {
    const { result } = projected({}, { ratings: { x1: 10 } }, { ...SCORED, coverageFloor: 0.6 });
    expect(result).toMatchObject({ status: 'insufficient', score: null, known: 4, shares: { projected: 0.5 } });
  });

  it('stands where a missing value would be taken for the worst level, or would block its parent', () => {
    for (const rule of ['floor', 'block'] as const) {
      const strict = { ...SCORED, missing: { sought: rule, unsought: rule } };
      expect(projected({}, { ratings: { x1: 10, x2: 10 } }, strict).at('a')).toMatchObject({
        status: 'projected',
        score: 4,
      });
    }
  });

  it('is no level: no step is taken from it, and no published verdict is compared with it', () => {
    const { remedies, published, factors } = projected(
      { published: [{ band: 'good', node: 'a' }] },
      { ratings: { x1: 2, x2: 2 } },
      { ...SCORED, nodes: { ...SCORED.nodes, a1: node('a1', 'a', { ...about('staff'), remedies: { 1: ['r'] } }) } },
    );
    expect([remedies, factors]).toEqual([[], []]);
    expect(published).toMatchObject([{ computed: null, agrees: null }]);
  });
});

describe('nothing is projected on a leaf', () => {
  it.each([
    ['that was rated', { a1: 2 }, 'scored'],
    [
      'that was looked for in vain',
      { a1: { status: 'no-evidence', sought: true, why: { en: 'none' } } },
      'no-evidence',
    ],
    ['that does not apply', { a1: { status: 'not-applicable', why: { en: 'none' } } }, 'not-applicable'],
    ['under a node that was judged as a whole', { a: 3 }, 'no-evidence'],
    ['under a node whose value was taken over', { a: { ...external, level: 3 } }, 'no-evidence'],
    ['under a node that does not apply', { a: { status: 'not-applicable', why: { en: 'none' } } }, 'not-applicable'],
  ] as const)('%s', (_, ratings, status) => {
    const { at } = projected({ ratings: ratings }, { ratings: { x2: 10 } });
    expect(at('a1')).toMatchObject({ status, projection: null });
  });

  it('that shares no concept with a rated one', () => {
    expect(projected({}, { ratings: { x1: 4, x2: 4, x3: 4 } }).at('b1')).toMatchObject({
      status: 'no-evidence',
      projection: null,
    });
  });

  it('but on one with a self-rating alone, which does not count', () => {
    const raters = [{ rater: 'agency', role: 'self' as const, ratings: { a1: 4 } }];
    expect(projected({ raters }, { ratings: { x2: 0 } }).at('a1')).toMatchObject({ status: 'projected', score: 1 });
  });
});

describe('nothing is projected from', () => {
  const from = (ratings: StudySpec, other = OTHER) => projected({}, ratings, SCORED, [other]).at('a1')?.projection;

  it.each([
    ['a value taken over from elsewhere', { x2: external }],
    ['an assumed value', { x2: { level: 8, status: 'assumed', why: { en: 'x' } } }],
    ['a leaf looked for in vain', { x2: { status: 'no-evidence', sought: true, why: { en: 'x' } } }],
    ['a leaf under a node that does not apply', { x: { status: 'not-applicable', why: { en: 'x' } }, x2: 8 }],
    ['an inner node', { x: 8 }],
  ] as const)('%s', (_, ratings) => {
    expect(from({ ratings: ratings })).toBeNull();
  });

  it('the worst level that a framework puts where nothing is known', () => {
    const floor = { ...OTHER, missing: { sought: 'floor', unsought: 'floor' } } as const;
    expect(from({ ratings: { x3: 5 } }, floor)).toBeNull();
  });

  it('a self-rating that does not count', () => {
    expect(from({ raters: [{ rater: 'agency', role: 'self', ratings: { x2: 8 } }] })).toBeNull();
  });

  it('the framework scored, nor a value that was projected itself', () => {
    const own = projected({ ratings: { a1: 4 } }, {}, SCORED, [SCORED, OTHER]);
    expect(own.at('a1')).toMatchObject({ status: 'scored', projection: null });
    // x1 shares "money" with a2, and is itself only projected from a1.
    const chain = projected({ ratings: { a1: 4 } }, {}, OTHER, [SCORED]);
    expect(chain.at('x1')).toMatchObject({ status: 'projected' });
    expect(own.at('a2')).toMatchObject({ status: 'no-evidence', projection: null });
  });
});

describe('an assessment', () => {
  it('says from which frameworks it could project', () => {
    const { options } = projected({}, { ratings: { x1: 4 } }, SCORED, [SCORED, OTHER]);
    expect(options).toEqual({
      framework: 'f',
      project: [{ id: 'other', version: '1.0.0', title: { en: 'A framework' }, digest: 'other-digest' }],
    });
  });

  it('is the same to the byte where it was not asked to project', () => {
    const both = rated({ ratings: { a1: 3 } }, { ratings: { x1: 4 } });
    const plain = JSON.stringify(assess(both, SCORED, TOOL));
    expect(JSON.stringify(assess(both, SCORED, TOOL, { projectFrom: null }))).toBe(plain);
    expect(plain).not.toContain('project');
  });

  it('has the scores that the tables show', () => {
    const both = rated({ ratings: { a2: 3 } }, { ratings: { x2: 4 } });
    const options = { projectFrom: [OTHER] };
    const { result, nodes } = assess(both, SCORED, TOOL, options);
    expect(score(both, SCORED, options).result).toEqual(result);
    expect(scoreNodes(both, SCORED, options)).toMatchObject({ result, nodes });
  });
});

describe('whatever was rated', () => {
  const levels = (ids: readonly string[], least: number, most: number) =>
    fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: least, max: most }));
  const studies = fc.record({ own: levels(['a1', 'a2', 'b1'], 1, 4), other: levels(['x1', 'x2', 'x3'], 0, 10) });

  test(
    'own coverage and bounds stay, shares sum to 1, and what rests on no projection is as it was',
    studies,
    (given) => {
      const both = rated({ ratings: given.own }, { ratings: given.other });
      const [plain, filled] = [assess(both, SCORED, TOOL), assess(both, SCORED, TOOL, { projectFrom: [OTHER] })];
      [...filled.nodes, filled.result].forEach((after, i) => {
        const before = [...plain.nodes, plain.result][i];
        const { own, external: taken, assumed, rejected, none, projected: share = 0 } = after.shares;
        expect([after.coverage, after.bounds, after.shares.own]).toEqual([
          before?.coverage,
          before?.bounds,
          before?.shares.own,
        ]);
        expect(own + taken + assumed + rejected + none + share).toBeCloseTo(1);
        expect(after.status === 'projected').toBe(share > 0 && after.score !== null);
        if (share === 0) expect([after.status, after.score]).toEqual([before?.status, before?.score]);
      });
    },
  );

  test('a projected value lies among those it comes from, and comes out the same again', studies, (given) => {
    const made = () => projected({ ratings: given.own }, { ratings: given.other }).nodes;
    expect(made()).toEqual(made());
    for (const { projection, percent } of made()) {
      if (projection) expect(percent).toBe(projection.percent);
      const percents = projection?.from.map(({ percent }) => percent) ?? [];
      expect(projection?.percent ?? 0).toBeGreaterThanOrEqual(Math.min(...percents, projection ? 100 : 0));
      expect(projection?.percent ?? 0).toBeLessThanOrEqual(Math.max(...percents, 0));
    }
  });
});
