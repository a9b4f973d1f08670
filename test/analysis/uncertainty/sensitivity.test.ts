import { describe, expect, it } from 'vitest';
import { omissions } from '../../../src/analysis/uncertainty/omissions.js';
import { otherRules } from '../../../src/analysis/uncertainty/rules.js';
import { shifts } from '../../../src/analysis/uncertainty/shifts.js';
import { voicesOf } from '../../../src/analysis/uncertainty/voices.js';
import type { Framework } from '../../../src/model/framework.js';
import { framework, type StudySpec } from '../../build.js';
import { GAPS, given } from './cases.js';

const TREE = { a: { a1: {}, a2: {} }, b: { b1: {} } };
const FLAT = { g1: {}, g2: {}, g3: {} };
const LOOSE = { coverageFloor: 0 };

const rules = (ratings: StudySpec['ratings'], made: Framework) => {
  const { leaves, base } = given(ratings ? { ratings } : {}, made);
  return new Map(otherRules(made, leaves, base).map((each) => [each.rule, each]));
};

describe('another rule at every parent', () => {
  it('gives another score, and says whether the band flips', () => {
    const found = rules({ a1: 1, a2: 4, b1: 4 }, framework(TREE));
    expect([...found.keys()]).toEqual(['mean', 'geometric', 'harmonic', 'median', 'min', 'max']);
    expect(found.get('mean')).toEqual({ rule: 'mean', own: true, score: 3.25, band: 'good', flips: false, why: null });
    expect(found.get('min')).toMatchObject({ own: false, score: 1, band: 'not-running', flips: true });
    expect(found.get('geometric')?.score).toBeCloseTo(Math.sqrt(2 * 4), 9);
  });

  it('is nobody’s own where parents have different ones', () => {
    const made = framework(TREE);
    const mixed = { ...made, nodes: { ...made.nodes, a: { ...made.nodes['a']!, aggregate: 'min' as const } } };
    const found = [...rules({ a1: 1, a2: 4, b1: 4 }, mixed).values()];
    expect(found.filter(({ own }) => own)).toEqual([]);
    expect(found.find(({ rule }) => rule === 'mean')?.score).toBe(3.25);
  });

  it('is read off on the range of a sum: a mean stands where the sum does', () => {
    const found = rules({ g1: 2, g2: 4, g3: 9 }, framework(FLAT, GAPS));
    expect(found.get('sum')).toMatchObject({ own: true, score: 15, band: 'fair' });
    expect(found.get('mean')).toMatchObject({ own: false, score: 15, flips: false });
    expect(found.get('median')).toMatchObject({ score: 12 });
    expect(found.get('max')).toMatchObject({ score: 27, band: 'bad', flips: true });
  });

  it('has no score where it is not defined, and says why', () => {
    const found = rules({ g1: 0, g2: 4, g3: 9 }, framework(FLAT, GAPS));
    expect(found.get('geometric')).toMatchObject({ score: null, band: null, flips: false, why: 'zero-or-below' });
    const made = framework({ a: { a1: {}, a2: {} }, b: { b1: {} } }, { ...GAPS, ...LOOSE });
    const judged = rules({ a: 15, a1: 4, a2: 5, b1: 2 }, made);
    expect(judged.get('sum')).toMatchObject({ own: true, score: 17 });
    expect(judged.get('mean')).toMatchObject({ score: null, why: 'other-range' });
  });
});

describe('one left out', () => {
  const spec: StudySpec = {
    sources: {
      head: { group: 'leaders' },
      deputy: { group: 'leaders' },
      user: { group: 'users' },
      room: { kind: 'place' },
    },
    evidence: { h: { source: 'head' }, d: { source: 'deputy' }, u: { source: 'user' }, r: { source: 'room' } },
    ratings: { a1: { evidence: { h: 4, d: 4, u: 1 } }, b1: { level: 3, evidence: ['r'] } },
  };
  const found = (over = {}) => {
    const one = given(spec, framework(TREE, over));
    const voices = voicesOf(one.study, one.framework, one.leaves);
    return new Map(
      omissions(one.study, one.framework, voices, null, one.base).map((each) => [`${each.what} ${each.id}`, each]),
    );
  };

  it('source, group or item of evidence in turn, each with the score that is left', () => {
    const all = found(LOOSE);
    expect([...all.keys()]).toEqual([
      'source head',
      'source deputy',
      'source user',
      'source room',
      'group leaders',
      'group users',
      'item h',
      'item d',
      'item u',
      'item r',
    ]);
    expect(all.get('source user')).toEqual({ what: 'source', id: 'user', score: 3.5, band: 'good', flips: false });
    expect(all.get('group leaders')).toMatchObject({ score: 2, band: 'weak', flips: true });
    expect(all.get('item h')).toMatchObject({ score: 2, flips: true });
  });

  it('flips the band as well where it leaves no score', () => {
    expect(found().get('source room')).toMatchObject({ score: null, band: null, flips: true });
  });
});

describe('one level up or down', () => {
  const shifted = (ratings: StudySpec['ratings'], made: Framework) => {
    const { leaves, base } = given(ratings ? { ratings } : {}, made);
    return new Map(shifts(made, leaves, base).map((each) => [each.node, each]));
  };

  it('at each judged node in turn, as far as the scale goes', () => {
    const found = shifted({ a1: 1, a2: 3, b1: 4 }, framework(TREE));
    expect([...found.keys()]).toEqual(['a1', 'a2', 'b1']);
    expect(found.get('a1')).toEqual({
      node: 'a1',
      level: 1,
      worse: null,
      better: { level: 2, score: 3.25, band: 'good', flips: true },
    });
    expect(found.get('b1')).toMatchObject({
      better: null,
      worse: { level: 3, score: 2.5, band: 'fair', flips: false },
    });
  });

  it('turns round where lower is better, and goes to the end where less than a level is left', () => {
    const found = shifted({ g1: 0.5, g2: 4, g3: 10 }, framework(FLAT, GAPS));
    expect(found.get('g1')).toMatchObject({ better: { level: 0 }, worse: { level: 1.5 } });
    expect(found.get('g3')).toMatchObject({ better: { level: 9 }, worse: null });
  });

  it('leaves out what does not speak: the unknown, and what lies below a node judged as a whole or put aside', () => {
    const external = { level: 2, status: 'external', source: 'head', at: 'table 1' } as const;
    expect([...shifted({ a: external, a1: 4, b1: 4 }, framework(TREE)).keys()]).toEqual(['a', 'b1']);
    expect([...shifted({ a: { status: 'not-applicable' }, a1: 4, b1: 4 }, framework(TREE)).keys()]).toEqual(['b1']);
  });
});
