import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/index.js';
import type { Framework } from '../../src/model/framework.js';
import { render } from '../../src/report/index.js';
import { framework, study, TOOL, type StudySpec } from '../build.js';
import { fc, test } from '../property.js';
import { words } from '../report/sections.js';

const TREE = { a: { a1: { concepts: ['money'] }, a2: {} }, b: { b1: {} } };
const FLOOR = { missing: { sought: 'floor', unsought: 'floor' }, coverageFloor: 0 } as const;
const ASIDE = { status: 'not-applicable', level: null } as const;

function assessed(spec: StudySpec, over: Partial<Framework> = {}) {
  const assessment = assess(study(spec), framework(TREE, over), TOOL);
  const at = (wanted: string) => assessment.nodes.find(({ id }) => id === wanted);
  const codes = assessment.findings.map(({ code }) => code);
  const explained = (id: string) => words(render(assessment, { view: 'explain', id }));
  return { ...assessment, at, codes, explained };
}

describe('a framework that takes what is unknown for the worst', () => {
  it('does not take a parent that was judged as a whole for one that nobody judged', () => {
    const { at, result, explained } = assessed({ ratings: { a: 4, b: 4 } }, FLOOR);
    expect(at('a')).toMatchObject({ status: 'scored', score: 4, floored: false });
    expect(result).toMatchObject({ status: 'scored', score: 4, floored: false });
    expect(explained('index')).not.toContain('Nobody judged this');
  });

  it('says of a whole of which nothing is known that there is no evidence', () => {
    const { result, at } = assessed({}, FLOOR);
    expect(result).toMatchObject({ status: 'no-evidence', score: 1, floored: true });
    expect(at('a')).toMatchObject({ status: 'no-evidence', score: 1, floored: true });
  });

  it('and of one whose every item was rejected, that', () => {
    const rejected = { status: 'rejected', level: null } as const;
    const { result } = assessed({ ratings: { a1: rejected, a2: rejected, b1: rejected } }, FLOOR);
    expect(result).toMatchObject({ status: 'rejected', score: 1, floored: true });
  });
});

describe('a node that does not apply', () => {
  const spec: StudySpec = {
    evidence: { shown: { shows: ['poor'] } },
    factors: { poor: { concepts: ['money'] } },
    ratings: { a: ASIDE, a1: 1, b1: 3 },
  };

  it('takes all below it along, whatever was said of it there', () => {
    const { at, result, factors, candidates } = assessed(spec);
    expect(at('a1')).toMatchObject({ status: 'not-applicable', score: null, bounds: null, evidence: [] });
    expect(at('a2')).toMatchObject({ status: 'not-applicable', score: null });
    expect(at('a1')?.ratings).toMatchObject([{ level: 1, counted: false }]);
    expect(result).toMatchObject({ score: 3, coverage: 1 });
    expect(factors[0]?.rank?.gap).toEqual([0, 0]);
    expect(candidates).toEqual([]);
  });

  it('leaves a finding where something below it was rated', () => {
    const told = assessed(spec).findings.filter(({ code }) => code === 'RATING-SET-ASIDE');
    expect(told.map(({ args }) => args)).toEqual([{ node: 'a1', above: 'a', rater: 'coder-a' }]);
    expect(assessed({ ratings: { a: ASIDE, b1: 3 } }).codes).not.toContain('RATING-SET-ASIDE');
  });
});

describe('a sum with a part that does not apply', () => {
  const SUM = { aggregate: 'sum', coverageFloor: 0 } as const;
  const { result, explained } = assessed({ ratings: { a1: 2, a2: 3, b: ASIDE } }, SUM);

  it('has no score, and names the part', () => {
    expect(result).toMatchObject({ status: 'insufficient', score: null });
    expect(result.trouble).toEqual({ kind: 'missing', rule: 'sum', children: ['b'] });
    expect(explained('index')).toContain('in the way of a score: b (b).');
  });

  it('shares out the weight of what applies, and leaves room for the rest', () => {
    expect(result.shares.own).toBe(1);
    expect(result.bounds).toEqual([6, 9]);
    expect(explained('index')).not.toContain('widened');
  });
});

describe('counted raters who disagree', () => {
  const both = (a1: object, b1: object, role: 'coder' | 'consensus' = 'coder') =>
    assessed({
      raters: [
        { rater: 'x', role: 'coder', ratings: { a1 } },
        { rater: 'y', role, ratings: { a1: b1 } },
      ],
    });

  it('are reported whether their levels were judged or taken over', () => {
    const { findings } = both({ level: 1 }, { level: 4, status: 'external' });
    expect(findings.find(({ code }) => code === 'UNSETTLED')?.args).toEqual({
      node: 'a1',
      levels: [
        { rater: 'x', level: 1 },
        { rater: 'y', level: 4 },
      ],
    });
  });

  it('are reported where one holds that there is nothing to judge', () => {
    const { findings, at } = both({ level: 4 }, ASIDE);
    expect(at('a1')?.score).toBe(4);
    expect(findings.find(({ code }) => code === 'STATUS-UNSETTLED')?.args).toEqual({
      node: 'a1',
      raters: [
        { rater: 'x', status: 'scored', level: 4 },
        { rater: 'y', status: 'not-applicable', level: null },
      ],
    });
  });

  it('are reported where one looked and found no evidence, not where one did not look', () => {
    const nothing = (sought: boolean) => ({ status: 'no-evidence', sought }) as const;
    expect(both({ level: 4 }, nothing(true)).codes).toContain('STATUS-UNSETTLED');
    expect(both({ level: 4 }, nothing(false)).codes).not.toContain('STATUS-UNSETTLED');
    // A value from elsewhere, or one that is assumed, is there because there is no evidence.
    expect(both({ level: 4, status: 'assumed' }, nothing(true)).codes).not.toContain('STATUS-UNSETTLED');
    expect(both({ level: 4, status: 'assumed' }, ASIDE).codes).toContain('STATUS-UNSETTLED');
  });

  it('are settled by a consensus, beside which they are shown', () => {
    const { codes, at } = both({ level: 1 }, { level: 4 }, 'consensus');
    expect(codes).not.toContain('UNSETTLED');
    expect(at('a1')).toMatchObject({ score: 4, ratings: [{ counted: false }, { counted: true }] });
  });
});

describe('an assumed value', () => {
  it('makes nothing weak, and no gap certain', () => {
    const { factors, candidates } = assessed({
      evidence: { shown: { shows: ['poor'] } },
      factors: { poor: { concepts: ['money'] } },
      ratings: { a1: { level: 1, status: 'assumed' }, b1: 3 },
    });
    expect(factors[0]?.rank?.gap).toEqual([0, 3]);
    expect(candidates).toEqual([]);
  });

  it('of a node whose parts do not apply may still lie anywhere', () => {
    const { at } = assessed({ ratings: { a: { level: 2, status: 'assumed' }, a1: ASIDE, a2: ASIDE, b1: 3 } });
    expect(at('a')).toMatchObject({ score: 2, bounds: [1, 4], shares: { assumed: 1 } });
  });
});

/** Whatever was said, of leaves and of inner nodes. */
const rating = fc.option(
  fc.oneof(
    fc.integer({ min: 1, max: 4 }).map((level) => ({ level })),
    fc.integer({ min: 1, max: 4 }).map((level) => ({ level, status: 'assumed' as const })),
    fc.integer({ min: 1, max: 4 }).map((level) => ({ level, status: 'external' as const })),
    fc.constant(ASIDE),
    fc.constant({ level: null, status: 'rejected' as const }),
    fc.constant({ level: null, status: 'no-evidence' as const, sought: true }),
  ),
  { nil: undefined },
);
const anyRatings = fc.record({ a: rating, a1: rating, a2: rating, b: rating, b1: rating });
const anyRules = fc.record({
  aggregate: fc.constantFrom('mean', 'geometric', 'harmonic', 'median', 'min', 'max', 'sum'),
  sought: fc.constantFrom('exclude', 'floor', 'block'),
  unsought: fc.constantFrom('exclude', 'floor', 'block'),
  coverageFloor: fc.constantFrom(0, 0.5),
});

test(
  'whatever was said, shares add up and the score lies within its bounds',
  fc.tuple(anyRatings, anyRules),
  ([said, rules]) => {
    const { aggregate, sought, unsought, coverageFloor } = rules;
    const ratings = Object.fromEntries(Object.entries(said).flatMap(([id, r]) => (r ? [[id, r]] : [])));
    const { nodes, result } = assessed({ ratings }, { aggregate, missing: { sought, unsought }, coverageFloor });
    for (const { shares, bounds, score, status, floored, trouble } of [...nodes, result]) {
      const { own, external, assumed, rejected, none } = shares;
      const total = own + external + assumed + rejected + none;
      expect(total).toBeCloseTo(bounds === null ? 0 : 1, 8);
      if (score !== null && bounds !== null) {
        expect(score).toBeGreaterThanOrEqual(bounds[0]);
        expect(score).toBeLessThanOrEqual(bounds[1]);
      }
      if (floored) expect(['no-evidence', 'rejected']).toContain(status);
      if (trouble !== null) expect(score).toBeNull();
    }
  },
);
