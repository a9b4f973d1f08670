import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/index.js';
import type { Framework } from '../../src/model/framework.js';
import type { BandTable } from '../../src/model/scale.js';
import { framework, HERE, study, TOOL, type StudySpec } from '../build.js';

const TREE = { a: { a1: {}, a2: {} }, b: { b1: {} } };
const made = (over: Partial<Framework>, spec: StudySpec) => {
  const assessment = assess(study(spec), framework(TREE, over), TOOL);
  const at = (id: string) => assessment.nodes.find((node) => node.id === id);
  return { ...assessment, at, codes: assessment.findings.map(({ code }) => code) };
};
const external = (level: number, more = {}) =>
  ({ level, status: 'external', source: 'head', at: 'table 1', ...more }) as const;

describe('a value taken over from elsewhere', () => {
  it('closes the branch it stands at: known, covered and certain, with nothing below it', () => {
    const { result, at } = made({}, { ratings: { a: external(3.6), b1: 2 } });
    expect(at('a')).toMatchObject({ status: 'external', score: 3.6, bounds: [3.6, 3.6], coverage: 1 });
    expect(at('a')?.shares).toMatchObject({ own: 0, external: 1, none: 0 });
    expect(at('a1')).toMatchObject({ status: 'no-evidence', score: null });
    expect(result).toMatchObject({ score: 2.8, coverage: 1, bounds: [2.8, 2.8] });
    expect(result.shares).toMatchObject({ own: 0.5, external: 0.5 });
  });

  it('leaves what is below it unknown even where the unknown counts as the worst', () => {
    const { at, result } = made({ missing: FLOOR }, { ratings: { a: external(3) } });
    expect(at('a1')).toMatchObject({ status: 'no-evidence', score: null });
    expect(at('b1')).toMatchObject({ status: 'no-evidence', score: 1 });
    expect(result.score).toBe(2);
  });

  it('may lie beyond the scale, and moves the score all the same', () => {
    const waived = external(0.3, { outOfScale: { en: 'printed so' } });
    const { at } = made({}, { ratings: { a: waived, b1: 2 } });
    expect(at('a')).toMatchObject({ score: 0.3, band: { id: 'not-running' } });
    expect(at('a')?.percent).toBeLessThan(0);
  });

  it('gives way to what a rater of this study judged', () => {
    const raters = [{ rater: 'other', role: 'consensus' as const, ratings: { a1: external(4), a2: 1 } }];
    expect(made({}, { raters }).at('a1')).toMatchObject({ status: 'external', score: 4 });
    const both = [
      { rater: 'x', role: 'coder' as const, ratings: { a1: external(4) } },
      { rater: 'y', role: 'coder' as const, ratings: { a1: 2 } },
    ];
    expect(made({}, { raters: both }).at('a1')).toMatchObject({ status: 'scored', score: 2 });
  });
});

describe('an assumed value', () => {
  it('makes a score, and neither coverage nor certainty', () => {
    const { at } = made({ coverageFloor: 0 }, { ratings: { a1: { level: 2, status: 'assumed' }, a2: 4 } });
    expect(at('a1')).toMatchObject({ status: 'assumed', score: 2, coverage: 0, bounds: [1, 4] });
    expect(at('a')).toMatchObject({ score: 3, coverage: 0.5, bounds: [2.5, 4], shares: { assumed: 0.5 } });
  });

  it('that was let past the ends of the scale lies within its bounds, at a leaf and above it', () => {
    const beyond = { level: 9, status: 'assumed', outOfScale: { en: 'printed so' } } as const;
    const { at } = made({}, { ratings: { a1: beyond, a2: 4 } });
    expect(at('a1')).toMatchObject({ score: 9, bounds: [1, 9] });
    expect(at('a')).toMatchObject({ score: 6.5, bounds: [2.5, 6.5] });
    expect(made({}, { ratings: { b: beyond, b1: { status: 'not-applicable' } } }).at('b')).toMatchObject({
      score: 9,
      bounds: [1, 9],
    });
  });

  it('at an inner node stands for what is unknown below', () => {
    const { at } = made({}, { ratings: { a: { level: 3, status: 'assumed' }, a1: 4 } });
    expect(at('a')).toMatchObject({ status: 'assumed', score: 3, bounds: [2.5, 4] });
    expect(at('a')?.shares).toMatchObject({ own: 0.5, assumed: 0.5, none: 0 });
  });
});

const FLOOR = { sought: 'floor', unsought: 'floor' } as const;

describe('leaves without a value', () => {
  it('are taken for the worst level where the framework says so, with their bounds kept open', () => {
    const { at, result } = made({ missing: FLOOR }, { ratings: { a1: 3, b1: 2 } });
    expect(at('a2')).toMatchObject({ status: 'no-evidence', score: 1, coverage: 0, bounds: [1, 4] });
    expect(at('a')).toMatchObject({ score: 2, coverage: 0.5, bounds: [2, 3.5] });
    expect(result.score).toBe(2);
  });

  it('may be told apart by whether anybody looked', () => {
    const rule = { sought: 'floor', unsought: 'exclude' } as const;
    const { at } = made({ missing: rule }, { ratings: { a1: { status: 'no-evidence', sought: true }, a2: 3, b1: 3 } });
    expect([at('a1')?.score, at('a')?.score]).toEqual([1, 2]);
    const unsought = made({ missing: rule }, { ratings: { a1: { status: 'no-evidence' }, a2: 3, b1: 3 } });
    expect([unsought.at('a1')?.score, unsought.at('a')?.score]).toEqual([null, 3]);
  });

  it('block every score above them where the framework says so', () => {
    const rule = { sought: 'block', unsought: 'block' } as const;
    const { at, result, findings } = made({ missing: rule, coverageFloor: 0 }, { ratings: { a1: 3, b1: 3 } });
    expect(at('a')).toMatchObject({ status: 'insufficient', score: null, bounds: [2, 3.5] });
    expect(at('b')?.score).toBe(3);
    expect(result).toMatchObject({ status: 'insufficient', score: null, bounds: [2.5, 3.25] });
    const told = findings.filter(({ code }) => code === 'PARTS-MISSING');
    expect(told.map(({ args }) => args)).toEqual([{ node: 'a', rule: 'block', missing: ['a2'] }]);
    expect(told[0]?.place).toEqual(HERE); // where the ratings begin: nobody rated a2
    const unrated = made({ missing: rule, coverageFloor: 0 }, {}).findings;
    expect(unrated.find(({ code }) => code === 'PARTS-MISSING')?.place).toBeNull();
  });
});

const SUM: Partial<Framework> = {
  aggregate: 'sum',
  coverageFloor: 0,
  weakBelow: 3,
  target: 0,
  scale: {
    levels: [4, 3, 2, 1, 0].map((value) => ({ value, label: { en: 'gap' }, means: { en: 'means' } })),
    worst: 4,
    best: 0,
    fractional: false,
    cumulative: false,
  },
  bands: {
    decimals: null,
    edges: [
      { from: 0, id: 'fine', label: { en: 'fine' } },
      { from: 6, id: 'bad', label: { en: 'bad' } },
    ],
  },
};

describe('a sum of gaps', () => {
  it('runs over the sum of its parts, where lower is better', () => {
    const { result, at } = made(SUM, { ratings: { a1: 3, a2: 1, b1: 2 } });
    expect(result).toMatchObject({ score: 6, percent: 50, band: { id: 'bad', notes: [] } });
    expect(at('a')).toMatchObject({ score: 4, percent: 50, band: null });
    expect(at('a1')).toMatchObject({ score: 3, percent: 25 });
  });

  it('is refused while a part is missing, and never just smaller', () => {
    const { result, at, findings } = made(SUM, { ratings: { a1: 3, b1: 2 } });
    expect(at('a')).toMatchObject({ status: 'insufficient', score: null, bounds: [7, 3] });
    expect(result).toMatchObject({ status: 'insufficient', score: null, known: null, bounds: [9, 5] });
    const told = findings.filter(({ code }) => code === 'PARTS-MISSING').map(({ args }) => args);
    expect(told).toEqual([{ node: 'a', rule: 'sum', missing: ['a2'] }]);
  });

  it('is refused as well where a part does not apply', () => {
    expect(made(SUM, { ratings: { a1: 3, a2: { status: 'not-applicable' }, b1: 2 } }).at('a')).toMatchObject({
      status: 'insufficient',
      score: null,
    });
  });

  it('gains by each gap that narrows', () => {
    const { at } = made(SUM, { ratings: { a1: 3, a2: 0, b1: 2 } });
    expect([at('a1')?.stake, at('a2')?.stake]).toEqual([1, null]);
  });
});

describe('a rule of a node', () => {
  const mixed = (spec: StudySpec) => {
    const whole = framework(TREE);
    const a = whole.nodes['a'];
    if (!a) throw new Error('the tree has a');
    return assess(study(spec), { ...whole, nodes: { ...whole.nodes, a: { ...a, aggregate: 'min' } } }, TOOL);
  };

  it('makes that node, and the framework its others', () => {
    const { nodes, result } = mixed({ ratings: { a1: 4, a2: 1, b1: 4 } });
    expect(nodes.find(({ id }) => id === 'a')).toMatchObject({ score: 1, aggregate: 'min' });
    expect(result.score).toBe(2.5);
  });

  it('of ratios has no answer for a value of zero or below, and says which', () => {
    const spec = { ratings: { a: external(-1, { outOfScale: { en: 'printed so' } }), b1: 2 } };
    const { result, findings } = made({ aggregate: 'geometric' }, spec);
    expect(result).toMatchObject({ status: 'insufficient', score: null });
    expect(findings.find(({ code }) => code === 'AGGREGATE-UNDEFINED')?.args).toEqual({
      node: null,
      rule: 'geometric',
      children: ['a'],
    });
  });
});

describe('bands of a node', () => {
  it('put its score into words instead of those of the whole', () => {
    const whole = framework(TREE, SUM);
    const a = whole.nodes['a'];
    if (!a) throw new Error('the tree has a');
    const bands: BandTable = {
      decimals: null,
      edges: [
        { from: 0, id: 'narrow', label: { en: 'narrow' } },
        { from: 4, id: 'wide', label: { en: 'wide' } },
      ],
    };
    const own = { ...whole, nodes: { ...whole.nodes, a: { ...a, bands } } };
    const { nodes, framework: facts } = assess(study({ ratings: { a1: 3, a2: 1, b1: 2 } }), own, TOOL);
    expect(nodes.find(({ id }) => id === 'a')?.band).toMatchObject({ id: 'wide' });
    expect(facts.ownBands.map(({ id }) => id)).toEqual(['narrow', 'wide']);
  });
});

describe('a cumulative ladder', () => {
  const ladder = { ...framework(TREE).scale, cumulative: true };
  const climbed = (evidence: Record<string, number>, level: number | null = null) => {
    const { at, findings } = made({ scale: ladder }, { ratings: { a1: { level, evidence } } });
    const told = findings.filter(({ code }) => code.startsWith('LEVEL-'));
    return { level: at('a1')?.score, divergent: findings.some(({ code }) => code === 'DIVERGENT'), told };
  };

  it('counts the highest level with every level below it proven; the worst needs no proof', () => {
    expect(climbed({ e1: 2, e2: 3 })).toEqual({ level: 3, divergent: false, told: [] });
    expect(climbed({ e1: 1 }).level).toBe(1);
  });

  it('names the levels that are not proven', () => {
    const { level, told } = climbed({ e1: 2, e2: 4 });
    expect(level).toBe(2);
    expect(told.map(({ code, args }) => [code, args])).toEqual([
      ['LEVEL-UNPROVEN', { node: 'a1', level: 4, missing: [3] }],
    ]);
  });

  it('lets what is proven go before what is given, and says so', () => {
    const { level, told } = climbed({ e1: 2 }, 4);
    expect(level).toBe(2);
    expect(told.map(({ code }) => code)).toEqual(['LEVEL-AND-ITEMS-DIFFER']);
  });

  it('takes a bare level at its word, and marks it asserted', () => {
    const { at, codes } = made({ scale: ladder }, { ratings: { a1: 3 } });
    expect(at('a1')?.score).toBe(3);
    expect(codes).toContain('LEVEL-ASSERTED');
  });

  it('keeps what is claimed beside what is proven, which is what a self-assessment is about', () => {
    const raters = (ratings: StudySpec['ratings']): StudySpec => ({
      raters: [{ rater: 'agency', role: 'self' as const, ratings: ratings ?? {} }],
    });
    const self = (ratings: StudySpec['ratings']) => made({ scale: ladder }, raters(ratings));
    const { at, codes, uncounted } = self({
      a1: { evidence: { e1: 4 } },
      a2: { level: 4, evidence: { e1: 2 } },
      b1: 3,
    });
    expect(at('a1')?.ratings).toMatchObject([{ level: 1, claimed: 4 }]);
    expect(at('a2')?.ratings).toMatchObject([{ level: 2, claimed: 4 }]);
    expect(at('b1')?.ratings[0]).not.toHaveProperty('claimed');
    expect(codes).not.toContain('LEVEL-ASSERTED');
    // By itself: a (1 + 2) / 2 = 1.5, b 3; claimed: a 4, b 3.
    expect(uncounted).toMatchObject([
      { rater: 'agency', role: 'self', result: { score: 2.25, coverage: 1 }, claimed: { score: 3.5 } },
    ]);
    expect(self({ a1: { evidence: { e1: 2 } } }).uncounted).toMatchObject([{ claimed: null }]);
    const counted = made({ scale: ladder, counts: ['self'] }, raters({ a1: 3 }));
    expect(counted.codes).toContain('LEVEL-ASSERTED');
    expect(counted.uncounted).toBeUndefined();
  });

  it('does not count what was rejected', () => {
    const { at } = made(
      { scale: ladder },
      { evidence: { e1: { state: 'rejected' } }, ratings: { a1: { evidence: { e1: 2, e2: 3 } } } },
    );
    expect(at('a1')?.score).toBe(1);
  });
});

describe('a study and a framework', () => {
  it('that nobody of a counted role rated says so: a self-assessment is never the score', () => {
    const raters = [{ rater: 'agency', role: 'self' as const, ratings: { a1: 4, a2: 4, b1: 4 } }];
    const { result, findings } = made({}, { raters });
    expect(result.score).toBeNull();
    expect(findings.find(({ code }) => code === 'NO-RATING-COUNTS')?.args).toEqual({
      framework: 'f',
      roles: ['self'],
      counts: ['coder', 'consensus'],
    });
  });

  it('of different times say so; a year that only touches the span belongs to it', () => {
    const at = (from: string, to: string) =>
      made({ valid: { from: '2021', to: '2026-06' } }, { over: { period: { from, to } } }).codes;
    expect(at('2019', '2020-12')).toContain('FRAMEWORK-NOT-IN-FORCE');
    expect(at('2026-07', '2026-08')).toContain('FRAMEWORK-NOT-IN-FORCE');
    expect(at('2020', '2021')).not.toContain('FRAMEWORK-NOT-IN-FORCE');
    expect(at('2026', '2026')).not.toContain('FRAMEWORK-NOT-IN-FORCE');
  });
});
