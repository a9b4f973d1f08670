import { describe, expect, it } from 'vitest';
import { uncertaintyFindings, uncertaintyOf } from '../../../src/analysis/uncertainty/index.js';
import type { Framework } from '../../../src/model/framework.js';
import type { Cause } from '../../../src/model/uncertainty.js';
import { framework, study, type StudySpec } from '../../build.js';

const OPTIONS = { runs: 200, seed: 1, weights: 'uniform', projectFrom: null } as const;
const TREE = { a: { a1: {}, a2: {} }, b: { b1: {} } };
const IDS = ['s1', 's2', 's3', 's4', 's5'];
const MANY: StudySpec = {
  sources: Object.fromEntries(IDS.map((id) => [id, { group: id === 's1' ? 'leaders' : 'users' }])),
  evidence: Object.fromEntries(IDS.map((id) => [`e-${id}`, { source: id }])),
  ratings: {
    a1: { evidence: { 'e-s1': 4, 'e-s2': 2, 'e-s3': 2 } },
    a2: { evidence: { 'e-s4': 3, 'e-s5': 4 } },
    b1: { level: 4, evidence: ['e-s1'] },
  },
};

function found(spec: StudySpec, made: Framework = framework(TREE)) {
  const uncertainty = uncertaintyOf(study(spec), made, OPTIONS);
  return { uncertainty, findings: uncertaintyFindings(made, uncertainty) };
}

describe('the uncertainty of a score', () => {
  it('names its generator, seed and runs, so that it can be made again', () => {
    const { uncertainty, findings } = found(MANY);
    expect(uncertainty).toMatchObject({ generator: 'xoshiro128** 1.1', seed: 1, sources: 5 });
    expect(uncertainty?.bootstrap?.runs).toBe(200);
    expect(uncertainty?.weights.runs).toBe(200);
    expect(findings).toEqual([]);
    expect(found(MANY)).toEqual(found(MANY));
  });

  it('draws from no fewer than five sources, and says so', () => {
    const { uncertainty, findings } = found({ ratings: { a1: 2, a2: 3, b1: 4 } });
    expect(uncertainty?.bootstrap).toBeNull();
    expect(findings).toMatchObject([{ code: 'SOURCES-TOO-FEW', args: { sources: 1, least: 5 } }]);
    expect(uncertainty?.tornado.map(({ cause }) => cause)).not.toContain('bootstrap' satisfies Cause);
  });

  it('is not asked of a study without a score, nor of a framework that scores nothing', () => {
    const unscored = { ...framework(TREE), scale: { ...framework(TREE).scale, levels: [] } };
    for (const { uncertainty, findings } of [found({ ratings: { a1: 2 } }), found(MANY, unscored)]) {
      expect(uncertainty).toBeNull();
      expect(findings).toMatchObject([{ code: 'NO-SCORE-TO-VARY', args: { framework: 'f' } }]);
    }
  });
});

describe('the tornado', () => {
  const rows = (spec = MANY, made?: Framework) => found(spec, made).uncertainty?.tornado ?? [];

  it('sets the lowest and the highest score beside each cause, the widest first', () => {
    const all = rows();
    const widths = all.map(({ lowest, highest }) => highest.score - lowest.score);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(all.map(({ cause }) => cause).sort()).toEqual([
      'bootstrap',
      'group',
      'item',
      'level',
      'rule',
      'source',
      'unknown',
      'weights',
    ]);
  });

  it('says which rule, source, group, item or node leads to an end', () => {
    const of = (cause: Cause) => rows().find((row) => row.cause === cause);
    expect(of('rule')).toMatchObject({
      lowest: { by: 'min', score: 2 },
      highest: { by: 'max', score: 4 },
      cases: 6,
    });
    expect(of('level')).toMatchObject({
      highest: { by: 'a1', score: 3.5, band: 'good' },
      lowest: { by: 'b1' },
      cases: 5,
    });
    expect(of('unknown')).toMatchObject({ lowest: { score: 3.25, by: null }, highest: { score: 3.25 }, cases: 2 });
    expect(of('weights')).toMatchObject({ cases: 200, unscored: 0, lowest: { by: null } });
  });

  it('counts the cases without a score, and begins at the score as it is', () => {
    const alone = { a1: { level: 3, evidence: ['e-s1'] }, b1: { level: 2, evidence: ['e-s2'] } };
    const strict = framework(TREE, { coverageFloor: 0.75 });
    const base = { score: 2.5, band: 'fair', by: null };
    const none = rows({ ...MANY, ratings: alone }, strict).find(({ cause }) => cause === 'source');
    expect(none).toEqual({ cause: 'source', lowest: base, highest: base, cases: 2, unscored: 2 });
    const more = { ...alone, a2: { level: 1, evidence: ['e-s3'] } };
    const some = rows({ ...MANY, ratings: more }, strict).find(({ cause }) => cause === 'source');
    expect(some).toMatchObject({ cases: 3, unscored: 1, lowest: { score: 1.5, by: 's1' }, highest: { score: 2.5 } });
  });

  it('leaves out a cause of which there is no case', () => {
    const ungrouped = { ...MANY, sources: Object.fromEntries(IDS.map((id) => [id, {}])) };
    expect(rows(ungrouped).map(({ cause }) => cause)).not.toContain('group' satisfies Cause);
  });
});
