import { describe, expect, it } from 'vitest';
import { whatIf, type WhatIfOptions } from '../../../src/analysis/whatif/index.js';
import type { Framework } from '../../../src/model/framework.js';
import type { WhatIf } from '../../../src/model/whatIf.js';
import { framework, inhibitor, remedy, study, TOOL, type StudySpec } from '../../build.js';
import { fc, test } from '../../property.js';
import { assess } from '../../../src/assess/index.js';
import { anyCase, GAPS } from '../uncertainty/cases.js';

const TREE = { a: { a1: {}, a2: {} }, b: { b1: {} } };

function asked(spec: StudySpec, options: Partial<WhatIfOptions> = {}, made: Framework = framework(TREE)) {
  const { whatIf: found, findings } = whatIf(study(spec), made, TOOL, {
    settings: [],
    target: null,
    projectFrom: null,
    ...options,
  });
  return { found, codes: findings.map(({ code }) => code), findings };
}
const set = (levels: Record<string, number>): WhatIfOptions['settings'] =>
  Object.entries(levels).map(([node, level]) => ({ node, level }));

describe('what if', () => {
  it('gives score, band and bounds before and after, of the whole and of each node that changes', () => {
    const { found, codes } = asked({ ratings: { a1: 2, b1: 3 } }, { settings: set({ a1: 4, a2: 4 }) });
    expect(codes).toEqual([]);
    // Before: a = 2 by a1 alone, b = 3, so 2.5; a2 at 1 makes a = 1.5 and 2.25 in all, at 4 a = 3 and 3. After: (4 + 3) / 2.
    expect(found).toMatchObject({
      format: 'egov-whatif/1',
      before: { score: 2.5, band: { id: 'fair' }, bounds: [2.25, 3] },
      after: { score: 3.5, band: { id: 'good' }, bounds: [3.5, 3.5] },
      set: [
        { node: 'a1', status: 'scored', from: 2, to: 4 },
        { node: 'a2', status: 'no-evidence', from: null, to: 4 },
      ],
    });
    expect(found?.nodes.map(({ id, before, after }) => [id, before.score, after.score])).toEqual([
      ['a', 2, 4],
      ['a1', 2, 4],
      ['a2', null, 4],
    ]);
  });

  it('puts aside whatever was said of a leaf, a consensus too', () => {
    const raters = (['coder', 'consensus', 'official'] as const).map((role) => ({
      rater: role,
      role,
      ratings: { a1: 2, b1: 3 },
    }));
    const { found } = asked({ raters }, { settings: set({ a1: 4 }) });
    expect(found?.after.score).toBe(3.5);
  });

  it('takes a study that was not rated at all', () => {
    const { found } = asked({}, { settings: set({ a1: 3, b1: 3 }) });
    expect([found?.before.score, found?.after.score]).toEqual([null, 3]);
  });

  it('fractions only where the framework allows them', () => {
    expect(asked({ ratings: { a1: 2 } }, { settings: set({ a1: 2.5 }) }).codes).toEqual(['SET-OFF-SCALE']);
    const made = framework({ g1: {}, g2: {} }, GAPS);
    expect(asked({ ratings: { g1: 2, g2: 3 } }, { settings: set({ g1: 2.5 }) }, made).found?.after.score).toBe(5.5);
    expect(asked({ ratings: { g1: 2, g2: 3 } }, { settings: set({ g1: 10.5 }) }, made).codes).toEqual([
      'SET-OFF-SCALE',
    ]);
  });

  test('that everything stays as it is changes nothing', anyCase, ({ framework: made, ratings }) => {
    const { found } = asked({ ratings }, { settings: set(ratings) }, made);
    expect(found?.after).toEqual(found?.before);
    expect(found?.nodes).toEqual([]);
  });

  test('is what the program says of a study with those levels', fc.tuple(anyCase, anyCase), ([one, other]) => {
    const known = Object.entries(other.ratings).filter(([node]) => Object.hasOwn(one.framework.nodes, node));
    const { found } = asked({ ratings: one.ratings }, { settings: set(Object.fromEntries(known)) }, one.framework);
    const ratings = { ...one.ratings, ...Object.fromEntries(known) };
    expect(found?.after).toEqual(assess(study({ ratings }), one.framework, TOOL).result);
  });
});

describe('what cannot be asked', () => {
  it.each([
    ['a node that is none', { a3: 2 }, 'UNKNOWN-NODE', { suggestion: 'a' }],
    ['a dimension', { a: 2 }, 'SET-INNER-NODE', { leaves: ['a1', 'a2'] }],
    ['a level off the scale', { a1: 5 }, 'SET-OFF-SCALE', { level: 5, levels: [1, 2, 3, 4], fractional: false }],
  ])('%s', (_, levels, code, args) => {
    const { found, findings } = asked({ ratings: { a1: 2 } }, { settings: set(levels) });
    expect(found).toBeNull();
    expect(findings).toMatchObject([{ code, args }]);
  });

  it('the same leaf twice, a band that is none, and a framework that scores nothing', () => {
    const twice = [...set({ a1: 2 }), ...set({ a1: 3 })];
    expect(asked({}, { settings: twice })).toMatchObject({ found: null, codes: ['SET-TWICE'] });
    expect(asked({}, { target: 'god' }).findings).toMatchObject([
      { code: 'UNKNOWN-BAND', args: { id: 'god', suggestion: 'good' } },
    ]);
    const unscored = { ...framework(TREE), scale: { ...framework(TREE).scale, levels: [] } };
    expect(asked({}, {}, unscored)).toMatchObject({ found: null, codes: ['WHATIF-UNSCORED'] });
  });

  it('without effect, where the node above was judged as a whole or put aside: it is answered, and said', () => {
    const judged = asked({ ratings: { a: 3, a1: 2, b1: 2 } }, { settings: set({ a1: 4 }) });
    expect(judged.codes).toEqual(['SET-WITHOUT-EFFECT']);
    expect(judged.found?.after.score).toBe(judged.found?.before.score);
    const aside = asked({ ratings: { a: { status: 'not-applicable' }, b1: 2 } }, { settings: set({ a1: 4 }) });
    expect(aside.findings).toMatchObject([{ code: 'SET-WITHOUT-EFFECT', args: { node: 'a1', above: 'a' } }]);
  });
});

describe('the path to a better band', () => {
  it('goes from where the settings lead, to the next band or to the one asked for', () => {
    const spec = { ratings: { a1: 2, a2: 2, b1: 2 } };
    // A level at b1 adds 1/2 to the whole, one at a1 or a2 adds 1/4; each costs 1. From 2 to "fair", 2.5: b1 once.
    expect(asked(spec).found).toMatchObject({
      target: 'fair',
      path: { effort: 1, atLeast: 1, steps: [{ node: 'b1' }] },
    });
    // From 2.5, with b1 at 3, to "good", 3.25, 3/4 are missing: b1 once more and one of the others.
    expect(asked(spec, { settings: set({ b1: 3 }) }).found).toMatchObject({ target: 'good', path: { effort: 2 } });
    // From 2 five quarters are missing: twice b1, which then is at the top, and one of the others; of equals the first.
    const far = asked(spec, { target: 'good' }).found;
    expect(far?.path).toMatchObject({ effort: 3, result: { score: 3.25, band: { id: 'good' } } });
    expect(far?.path?.steps.map(({ node, from, to }) => [node, from, to])).toEqual([
      ['a1', 2, 3],
      ['b1', 2, 3],
      ['b1', 3, 4],
    ]);
    expect(far?.summit).toEqual({ score: 4, band: 'good' });
  });

  it('raises nothing that is unknown or assumed, but what is set', () => {
    const spec: StudySpec = { ratings: { a1: { level: 2, status: 'assumed' }, b1: 2 } };
    const nodesOf = (found: ReturnType<typeof asked>['found']) => [
      ...new Set(found?.path?.steps.map(({ node }) => node)),
    ];
    // (2 + 3) / 2 is "fair". For "good" (a + b) must come to 6.5: with a1 assumed at 2 even b1 at 4 makes 6; once a1 is set
    // and so may rise, 3 and 4 make 7.
    expect(nodesOf(asked(spec, { target: 'fair' }).found)).toEqual(['b1']);
    expect(asked(spec, { target: 'good' }).found).toMatchObject({
      path: null,
      noPath: 'out-of-reach',
      summit: { score: 3 },
    });
    expect(nodesOf(asked(spec, { target: 'good', settings: set({ a1: 2 }) }).found)).toEqual(['a1', 'b1']);
  });

  it('goes down a scale where lower is better', () => {
    const made = framework({ g1: {}, g2: {}, g3: {} }, GAPS);
    // A sum of 11.5; "good" ends at 10, so more than 1.5 must go: two levels of one each.
    const { found } = asked({ ratings: { g1: 3, g2: 4, g3: 4.5 } }, {}, made);
    expect(found).toMatchObject({ before: { score: 11.5, band: { id: 'fair' } }, target: 'good' });
    expect(found?.path).toMatchObject({ effort: 2, atLeast: 2, result: { score: 9.5 } });
    // 10 itself is the first of "fair": a sum of 11 needs two levels as well.
    expect(asked({ ratings: { g1: 3, g2: 4, g3: 4 } }, {}, made).found?.path).toMatchObject({
      effort: 2,
      result: { score: 9 },
    });
  });

  it.each([
    ['in the best band', { a1: 4, a2: 4, b1: 4 }, null, 'best-band'],
    ['already there', { a1: 3, a2: 3, b1: 3 }, 'weak', 'reached'],
    ['too little known', { a1: 3 }, null, 'no-score'],
    ['nothing below that could rise', { a: 2, a1: 4, b1: 4 }, null, 'nothing-to-raise'],
    ['out of reach', { a: 1, b1: 1 }, 'good', 'out-of-reach'],
  ] as const)('%s: there is none, and it says why', (_, ratings, target, noPath) => {
    expect(asked({ ratings }, { target }).found).toMatchObject({ path: null, noPath });
  });
});

describe('a path', () => {
  const levelsAfter = (ratings: Record<string, number>, found: WhatIf): Record<string, number> => ({
    ...ratings,
    ...Object.fromEntries(found.path?.steps.map(({ node, to }) => [node, to]) ?? []),
  });

  test(
    'leads where the program itself comes to with those levels, and a level less anywhere does not',
    anyCase,
    (one) => {
      const { found } = asked({ ratings: one.ratings }, {}, one.framework);
      if (!found?.path) return;
      const levels = levelsAfter(one.ratings, found);
      const scored = (ratings: Record<string, number>) => assess(study({ ratings }), one.framework, TOOL).result;
      expect(found.path.result.score).toBe(scored(levels).score);
      expect(scored(levels).band?.id).toBe(found.target);
      expect(found.path.effort).toBe(found.path.steps.reduce((sum, { effort }) => sum + effort, 0));
      if (found.path.atLeast < found.path.effort) return;
      for (const { node } of found.path.steps)
        expect(scored({ ...levels, [node]: (levels[node] ?? 0) - 1 }).band?.id).not.toBe(found.target);
    },
  );
});

describe('what a step costs', () => {
  const CATALOGUE = {
    concepts: { staff: { title: { en: 'staff' } } },
    factors: { few: inhibitor(['staff']), gone: inhibitor(['other']) },
    remedies: {
      hire: remedy(['few'], { effort: 3 }),
      borrow: remedy(['few'], { effort: 2 }),
      write: remedy([], { effort: 2 }),
      brief: remedy([], { effort: 1, improves: ['staff'] }),
      other: remedy(['gone'], { effort: 1 }),
    },
  };
  const made = (over: Partial<Framework> = {}): Framework =>
    framework({ a: { a1: { concepts: ['staff'], remedies: { 2: ['write'] } } } }, { catalogue: CATALOGUE, ...over });
  const steps = (spec: StudySpec, over: Partial<Framework> = {}) =>
    asked(spec, { target: 'good' }, made(over)).found?.path?.steps.map(({ from, effort, remedy: by }) => [
      from,
      effort,
      by?.id ?? null,
    ]);
  const shown: StudySpec = { ratings: { a1: 2 }, evidence: { e1: { shows: ['few'] } } };

  it('is the least effort of the remedies against its factors, and of its next step', () => {
    expect(steps(shown, { weakBelow: 2 })).toEqual([
      [2, 2, 'borrow'],
      [3, 2, 'borrow'],
    ]);
    // A weak leaf asks for what improves its topic as well.
    expect(steps(shown)).toEqual([
      [2, 1, 'brief'],
      [3, 2, 'borrow'],
    ]);
  });

  it('is one unit where no remedy tells', () => {
    expect(steps({ ratings: { a1: 2 } }, { weakBelow: 2 })).toEqual([
      [2, 2, 'write'],
      [3, 1, null],
    ]);
  });

  it('follows what is proposed for the leaf, and nothing that was done or dropped', () => {
    const proposal = { id: 'train', title: { en: 'train' }, improves: ['f/a1'], effort: 1 as const };
    expect(steps({ ...shown, proposals: [proposal] }, { weakBelow: 2 })).toEqual([
      [2, 1, 'train'],
      [3, 1, 'train'],
    ]);
    const done = [
      { ...proposal, status: 'done' as const },
      { id: 'write', status: 'dropped' as const },
    ];
    expect(steps({ ratings: { a1: 2 }, proposals: done }, { weakBelow: 2 })).toEqual([
      [2, 1, null],
      [3, 1, null],
    ]);
  });

  it('is not told by a proposal without an effort, nor by a next step that is nowhere listed', () => {
    const vague = { id: 'vague', improves: ['f/a1'] };
    const lost = framework({ a: { a1: { remedies: { 2: ['lost'] } } } });
    const { found } = asked({ ratings: { a1: 2 }, proposals: [vague] }, { target: 'fair' }, lost);
    expect(found?.path?.steps).toMatchObject([{ effort: 1, remedy: null }]);
  });
});
