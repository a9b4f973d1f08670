import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/index.js';
import { combine } from '../../src/assess/nodes/combine.js';
import { framework, study, TOOL, type StudySpec } from '../build.js';

const one = framework({ a: { a1: {} } });
const sources = { office: { kind: 'place' }, paper: { kind: 'document' } } as const;
const judged = (spec: StudySpec, f = one) => {
  const assessment = assess(study({ sources, ...spec }), f, TOOL);
  const leaf = assessment.nodes.find((n) => n.id === 'a1');
  return { leaf, codes: assessment.findings.map((f) => f.code), findings: assessment.findings };
};

const UP = { worst: 1, best: 4 };
const DOWN = { worst: 4, best: 1 };

describe('combining levels', () => {
  it('takes the worse of two in the middle where lower is better', () => {
    expect(combine('median-low', [4, 1, 3, 2], DOWN)).toBe(3);
  });

  it('takes one of the levels given, by the rule', () => {
    expect(combine('median-low', [4, 1, 3], UP)).toBe(3);
    expect(combine('median-low', [4, 1, 3, 2], UP)).toBe(2); // the worse of the two in the middle
    expect(combine('min', [3, 2, 4], UP)).toBe(2);
    expect(combine('max', [3, 2, 4], UP)).toBe(4);
    for (const rule of ['median-low', 'min', 'max'] as const) expect(combine(rule, [], UP)).toBeNull();
  });
});

describe("a rater's level", () => {
  it('is the level given', () => {
    expect(judged({ ratings: { a1: 3 } }).leaf).toMatchObject({
      status: 'scored',
      score: 3,
      band: { id: 'fair' },
      percent: expect.closeTo(66.667, 3) as number,
    });
  });

  it('else is combined from its items', () => {
    const { leaf } = judged({ ratings: { a1: { evidence: { said: 3, seen: 2, read: 2 } } } });
    expect(leaf).toMatchObject({ score: 2, ratings: [{ given: null, combined: 2, level: 2 }] });
  });

  it('keeps both where they differ, and says so', () => {
    const { leaf, findings } = judged({ ratings: { a1: { level: 4, evidence: { said: 3, seen: 2 } } } });
    expect(leaf?.ratings[0]).toMatchObject({ given: 4, combined: 2, level: 4 });
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'LEVEL-AND-ITEMS-DIFFER',
        args: { node: 'a1', rater: 'coder-a', level: 4, combined: 2 },
      }),
    );
    expect(judged({ ratings: { a1: { level: 2, evidence: { said: 3, seen: 2 } } } }).codes).not.toContain(
      'LEVEL-AND-ITEMS-DIFFER',
    );
  });

  it('does not hear rejected items', () => {
    const { leaf } = judged({
      ratings: { a1: { evidence: { said: 4, seen: 2 } } },
      evidence: { said: { state: 'rejected', why: { en: 'hearsay' } } },
    });
    expect(leaf).toMatchObject({ score: 2, evidence: ['seen'] });
    expect(leaf?.ratings[0]?.items).toEqual([
      { evidence: 'said', level: 4, accepted: false },
      { evidence: 'seen', level: 2, accepted: true },
    ]);
  });
});

describe('status of a node', () => {
  it('is rejected where every item of its rating is', () => {
    const { leaf, findings } = judged({
      ratings: { a1: 3 },
      evidence: { 'e-a1': { state: 'rejected', why: { en: 'wrong document' } } },
    });
    expect(leaf).toMatchObject({
      status: 'rejected',
      score: null,
      coverage: 0,
      shares: { rejected: 1, none: 0 },
      bounds: [1, 4],
    });
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'RATING-ONLY-REJECTED', args: { node: 'a1', evidence: ['e-a1'] } }),
    );
  });

  it('is no-evidence, sought or not, where nobody could judge', () => {
    expect(judged({}).leaf).toMatchObject({ status: 'no-evidence', sought: false, shares: { none: 1 } });
    expect(judged({ ratings: { a1: { status: 'no-evidence', sought: true } } }).leaf).toMatchObject({
      status: 'no-evidence',
      sought: true,
    });
    expect(judged({ ratings: { a1: { status: 'rejected' } } }).leaf).toMatchObject({
      status: 'rejected',
      shares: { rejected: 1 },
    });
  });
});

describe('several raters', () => {
  const rater = (id: string, level: number, role: 'coder' | 'self' | 'consensus' = 'coder') => ({
    rater: id,
    role,
    ratings: { a1: level },
  });

  it('settle by the rule of the framework', () => {
    expect(judged({ raters: [rater('x', 2), rater('y', 3), rater('z', 3)] }).leaf?.score).toBe(3);
  });

  it('are outvoted by their consensus', () => {
    const { leaf, codes } = judged({ raters: [rater('x', 1), rater('y', 1), rater('both', 4, 'consensus')] });
    expect(leaf).toMatchObject({ score: 4, evidence: ['e-a1'] });
    expect(codes).not.toContain('UNSETTLED');
  });

  it('are told where their consensus lies outside what they gave', () => {
    const outside = judged({ raters: [rater('x', 1), rater('y', 2), rater('both', 4, 'consensus')] });
    expect(outside.findings).toContainEqual(
      expect.objectContaining({
        code: 'CONSENSUS-OUTSIDE',
        args: {
          node: 'a1',
          rater: 'both',
          status: 'scored',
          level: 4,
          given: [
            { rater: 'x', status: 'scored', level: 1 },
            { rater: 'y', status: 'scored', level: 2 },
          ],
        },
      }),
    );
    const between = judged({ raters: [rater('x', 1), rater('y', 3), rater('both', 2, 'consensus')] });
    expect(between.codes.filter((code) => code.startsWith('CONSENSUS'))).toEqual([]);
    const nothing = { rater: 'both', role: 'consensus', ratings: { a1: { status: 'not-applicable' } } } as const;
    expect(judged({ raters: [rater('x', 1), rater('y', 1), nothing] }).codes).toContain('CONSENSUS-OUTSIDE');
    const one = { rater: 'x', role: 'coder', ratings: { a1: { status: 'not-applicable' } } } as const;
    expect(judged({ raters: [one, rater('y', 1), nothing] }).codes).not.toContain('CONSENSUS-OUTSIDE');
    const two = { ...one, rater: 'y' };
    expect(judged({ raters: [one, two, rater('both', 2, 'consensus')] }).codes).toContain('CONSENSUS-OUTSIDE');
  });

  it('are told where a consensus stands on what fewer than two of them judged', () => {
    const of = (...raters: NonNullable<StudySpec['raters']>) =>
      judged({ raters: [...raters, rater('both', 3, 'consensus')] }).findings.flatMap(({ code, args }) =>
        code === 'CONSENSUS-OF-TOO-FEW' ? [args.raters] : [],
      );
    expect(of()).toEqual([[]]);
    expect(of(rater('x', 1))).toEqual([['x']]);
    expect(of(rater('x', 1), rater('agency', 3, 'self'))).toEqual([]);
    // Who did not look did not judge; who looked and found nothing did.
    const found = (sought: boolean) =>
      ({ rater: 'y', role: 'coder', ratings: { a1: { status: 'no-evidence', sought } } }) as const;
    expect(of(rater('x', 3), found(false))).toEqual([['x']]);
    expect(of(rater('x', 3), found(true))).toEqual([]);
    // That nobody looked is no consensus on anything.
    const unsaid = { rater: 'both', role: 'consensus', ratings: { a1: { status: 'no-evidence' } } } as const;
    expect(judged({ raters: [unsaid] }).codes).not.toContain('CONSENSUS-OF-TOO-FEW');
  });

  it('whom a consensus has settled raise no doubts any more', () => {
    const { leaf, codes } = judged({
      raters: [
        { rater: 'x', role: 'coder', ratings: { a1: { evidence: { said: 1, seen: 4 } } } },
        { rater: 'both', role: 'consensus', ratings: { a1: { level: 3, evidence: ['said'] } } },
      ],
    });
    expect(leaf).toMatchObject({ score: 3, saidSeen: null, evidence: ['said'] });
    expect(codes).not.toContain('DIVERGENT');
  });

  it('two levels apart are unsettled', () => {
    const { findings } = judged({ raters: [rater('x', 1), rater('y', 3)] });
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'UNSETTLED',
        args: {
          node: 'a1',
          levels: [
            { rater: 'x', level: 1 },
            { rater: 'y', level: 3 },
          ],
        },
      }),
    );
    expect(judged({ raters: [rater('x', 2), rater('y', 3)] }).codes).not.toContain('UNSETTLED');
  });

  it('whose role does not count are shown beside, never blended in', () => {
    const { leaf } = judged({ raters: [rater('x', 2), rater('agency', 4, 'self')] });
    expect(leaf).toMatchObject({ score: 2, ratings: [{ counted: true }, { counted: false, level: 4 }] });
    expect(judged({ raters: [rater('agency', 4, 'self')] }).leaf).toMatchObject({ status: 'no-evidence', score: null });
  });
});

describe('said and seen', () => {
  const evidence = {
    said: { method: 'interview' },
    seen: { method: 'observation', source: 'office' },
    read: { method: 'document', source: 'paper' },
  } as const;

  it('are told apart by method, each combined', () => {
    const { leaf, findings } = judged({ evidence, ratings: { a1: { evidence: { said: 3, seen: 2, read: 2 } } } });
    expect(leaf?.saidSeen).toEqual({ said: 3, seen: 2 });
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'SAID-SEEN-APART', args: { node: 'a1', said: 3, seen: 2 } }),
    );
  });

  it('say nothing where items carry no levels, or only one kind is there', () => {
    expect(judged({ evidence, ratings: { a1: 3 } }).leaf?.saidSeen).toBeNull();
    const { leaf, codes } = judged({ evidence, ratings: { a1: { evidence: { said: 3 } } } });
    expect(leaf?.saidSeen).toEqual({ said: 3, seen: null });
    expect(codes).not.toContain('SAID-SEEN-APART');
  });

  it('diverge from two levels on, or across weak', () => {
    const codes = (a: number, b: number) => judged({ ratings: { a1: { evidence: { x: a, y: b } } } }).codes;
    expect(codes(1, 3)).toContain('DIVERGENT');
    expect(codes(2, 3)).toContain('DIVERGENT'); // weak begins below 3
    expect(codes(3, 4)).not.toContain('DIVERGENT');
    expect(codes(1, 2)).not.toContain('DIVERGENT');
  });
});

describe('needs of the framework', () => {
  it('that the evidence does not meet are listed', () => {
    const demanding = framework({ a: { a1: { needs: { sources: 2, methods: 2, groups: ['leadership', 'users'] } } } });
    const { findings } = judged({ ratings: { a1: 3 } }, demanding);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'NEEDS-UNMET',
        args: {
          node: 'a1',
          missing: [
            { what: 'sources', need: '2', have: 1 },
            { what: 'methods', need: '2', have: 1 },
            { what: 'group', need: 'users', have: 0 },
          ],
        },
      }),
    );
    const modest = framework({ a: { a1: { needs: { sources: 1, methods: 1, groups: ['leadership'] } } } });
    expect(judged({ ratings: { a1: 3 } }, modest).codes).not.toContain('NEEDS-UNMET');
  });
});
