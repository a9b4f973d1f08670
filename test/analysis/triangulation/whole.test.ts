import { describe, expect, it } from 'vitest';
import { triangulationOf } from '../../../src/analysis/triangulation/index.js';
import { assess } from '../../../src/assess/index.js';
import type { Framework } from '../../../src/model/framework.js';
import { framework, study, TOOL, type StudySpec } from '../../build.js';
import { F, SOURCES } from './cases.js';

const of = (spec: StudySpec, f: Framework, ...others: Framework[]) => {
  const s = study({ sources: SOURCES, ...spec });
  return triangulationOf(
    assess(s, f, TOOL),
    others.map((other) => assess(s, other, TOOL)),
  );
};

/** The same framework under another title, but for what it calls weak. */
const weakBelow = (level: number, f: Framework): Framework => ({
  ...f,
  title: { en: `weak below ${String(level)}` },
  weakBelow: level,
});

describe('the count of readings', () => {
  const f = framework({ a: { a1: {}, a2: {}, a3: {}, a4: {} } });
  const evidence: StudySpec['evidence'] = {
    apart1: { source: 'clerk' },
    apart2: { source: 'citizen' },
    alike1: { source: 'clerk' },
    alike2: { source: 'office', method: 'observation' },
    beside1: { source: 'clerk' },
    beside2: { source: 'decree', method: 'document' },
    alone: { source: 'clerk' },
  };
  const ratings = {
    a1: { level: 1, evidence: { apart1: 1, apart2: 4 } },
    a2: { level: 3, evidence: { alike1: 3, alike2: 3 } },
    a3: { level: 3, evidence: ['beside1', 'beside2'] },
    a4: { level: 3, evidence: ['alone'] },
  };
  const second = {
    rater: 'second',
    role: 'coder' as const,
    ratings: { a1: { level: 4, evidence: ['apart1'] }, a2: { level: 3, evidence: ['alike1'] } },
  };

  it('is of each type and each reading', () => {
    expect(of({ evidence, ratings, raters: [second] }, f, weakBelow(2, f))?.summary).toEqual({
      data: { divergent: 1, convergent: 1, complementary: 1, singleSource: 1 },
      investigator: { divergent: 1, convergent: 1, complementary: 0, singleSource: 2 },
      method: { divergent: 0, convergent: 1, complementary: 1, singleSource: 2 },
      // Of 1 and 4 the worse is the level, and that is weak by both.
      theory: { divergent: 0, convergent: 4, complementary: 0, singleSource: 0 },
    });
  });

  it('has no theories where no other framework was scored', () => {
    expect(of({ evidence, ratings }, f)?.summary.theory).toEqual({
      divergent: 0,
      convergent: 0,
      complementary: 0,
      singleSource: 0,
    });
  });
});

describe('what is triangulated', () => {
  const listed = (spec: StudySpec, f: Framework) => of(spec, f)?.nodes.map(({ node }) => node);

  it('are leaves, not what was said of a parent as a whole', () => {
    const f = framework({ a: { a1: {} }, b: { b1: {} } });
    expect(listed({ ratings: { a1: 3, b: 2 } }, f)).toEqual(['a1']);
  });

  it('is a leaf without evidence too, where the agency and another rater say something of it', () => {
    const f = framework({ a: { a1: {}, a2: {} } });
    const self = { rater: 'agency', role: 'self' as const, ratings: { a1: { level: 4 } } };
    expect(of({ ratings: { a1: { level: 3 }, a2: { level: 3 } }, raters: [self] }, f)).toMatchObject({
      roles: { alike: 0, selfBetter: 1, selfWorse: 0 },
      nodes: [
        {
          node: 'a1',
          data: null,
          method: null,
          theory: null,
          roles: [{ self: 'agency', claimed: 4, rater: 'coder-a', role: 'coder', level: 3, difference: 1 }],
        },
      ],
    });
  });

  it('is no leaf of a framework that has no levels', () => {
    const unscored = { ...F, scale: { ...F.scale, levels: [] } };
    expect(of({ ratings: { a1: 3 } }, unscored)).toBeNull();
    expect(of({ ratings: { a1: 3 } }, F, unscored)?.nodes).toMatchObject([{ theory: null }]);
  });
});

describe('other theories of the same matter', () => {
  const f = framework({ a: { a1: {}, a2: {} } });
  const theory = (ratings: NonNullable<StudySpec['ratings']>, ...others: Framework[]) =>
    of({ ratings }, f, ...others)?.nodes.find(({ node }) => node === 'a1')?.theory;

  it('are set beside its own with what they share with it', () => {
    const ratings = { a1: { level: 3, evidence: ['e1', 'e2'] }, a2: { level: 4, evidence: ['e2'] } };
    const node = (id: string, percent: number, evidence: string[]) => ({
      node: id,
      title: { en: id },
      percent,
      weak: false,
      concepts: [],
      evidence,
    });
    const two = 66.6666666667;
    expect(theory(ratings, weakBelow(2, f))).toEqual({
      reading: 'convergent',
      sides: [
        { framework: 'f', title: { en: 'A framework' }, weak: false, nodes: [node('a1', two, [])] },
        {
          framework: 'f',
          title: { en: 'weak below 2' },
          weak: false,
          nodes: [node('a1', two, ['e1', 'e2']), node('a2', 100, ['e2'])],
        },
      ],
      grounds: [{ code: 'verdicts-agree', factor: null, levels: [], evidence: ['e1', 'e2'] }],
    });
  });

  it('are divergent where one of them is apart, whatever the others say', () => {
    const found = theory({ a1: { level: 3, evidence: ['e1'] } }, weakBelow(2, f), weakBelow(4, f));
    expect(found?.sides.map(({ title, weak }) => [title.en, weak])).toEqual([
      ['A framework', false],
      ['weak below 2', false],
      ['weak below 4', true],
    ]);
    expect(found).toMatchObject({ reading: 'divergent', grounds: [{ code: 'verdicts-apart', evidence: ['e1'] }] });
  });

  it('lie together on evidence by name, in whatever order they come to it', () => {
    const ratings = { a1: { level: 3, evidence: ['e1', 'e2'] }, a2: { level: 3, evidence: ['e2'] } };
    const turned = framework({ a: { a2: {}, a1: {} } });
    expect(theory(ratings, turned)?.grounds.map(({ evidence }) => evidence)).toEqual([['e1', 'e2']]);
  });

  it('are beside nothing where a leaf was not scored', () => {
    const raters = [
      { rater: 'agency', role: 'self' as const, ratings: { a1: 3 } },
      { rater: 'ministry', role: 'official' as const, ratings: { a1: 3 } },
    ];
    expect(of({ raters }, f, weakBelow(2, f))?.nodes).toMatchObject([{ node: 'a1', theory: null, roles: [{}] }]);
  });
});
