import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../../src/analysis/uncertainty/bootstrap.js';
import { voicesOf } from '../../../src/analysis/uncertainty/voices.js';
import { framework, type StudySpec } from '../../build.js';
import { fc, test } from '../../property.js';
import { anyCase, given } from './cases.js';
import { wholeOf } from '../../../src/assess/nodes/index.js';
import { judgeLeaves } from '../../../src/assess/nodes/leaves.js';
import { study } from '../../build.js';

const TREE = { a: { a1: {}, a2: {} }, b: { b1: {} } };
const IDS = ['s1', 's2', 's3', 's4', 's5', 's6'];
const SOURCES = Object.fromEntries(IDS.map((id) => [id, {}]));
const EVIDENCE = Object.fromEntries(IDS.map((id) => [`e-${id}`, { source: id }]));

function drawn(spec: StudySpec, over = {}, seed = 1) {
  const one = given({ sources: SOURCES, evidence: EVIDENCE, ...spec }, framework(TREE, over));
  const voices = voicesOf(one.study, one.framework, one.leaves);
  return bootstrap(one.framework, voices, null, one.base.table, { runs: 400, seed });
}

describe('sources drawn anew', () => {
  const LEVELS = { 'e-s1': 1, 'e-s2': 2, 'e-s3': 2, 'e-s4': 3, 'e-s5': 4, 'e-s6': 4 };

  it('scatter the score as far as they disagree', () => {
    const { sources, raters, interval, median, skipped } = drawn(
      { ratings: { a1: { evidence: LEVELS } } },
      { coverageFloor: 0 },
    );
    expect({ sources, raters, skipped }).toEqual({ sources: 6, raters: 1, skipped: 0 });
    expect({ interval, median }).toEqual({ interval: [1, 4], median: 2 });
  });

  it('skip and count the draws in which too little is left for a score', () => {
    const alone = { a1: { level: 2, evidence: ['e-s1'] }, b1: { level: 3, evidence: ['e-s2'] } };
    const { runs, skipped, bands } = drawn({ ratings: alone }, { coverageFloor: 0.6 });
    expect(skipped).toBeGreaterThan(0);
    expect(bands.reduce((sum, band) => sum + band.runs, 0)).toBe(runs - skipped);
  });

  it('are drawn together with the raters, where two or more count', () => {
    const rated = (level: number) => ({ a1: { level, evidence: IDS.map((id) => `e-${id}`) } });
    const raters = [1, 2, 4].map((level, i) => ({
      rater: `r${String(i)}`,
      role: 'coder' as const,
      ratings: rated(level),
    }));
    const { raters: count, interval } = drawn({ raters }, { coverageFloor: 0 });
    expect(count).toBe(3);
    expect(interval).toEqual([1, 4]);
  });

  it('are the same draws for the same seed, and others for another', () => {
    const spec = { ratings: { a1: { evidence: LEVELS }, b1: { evidence: { 'e-s1': 2, 'e-s6': 3 } } } };
    expect(drawn(spec)).toEqual(drawn(spec));
    expect(drawn(spec, {}, 2)).not.toEqual(drawn(spec));
  });

  test('from one source alone always give the score there is', fc.tuple(anyCase, fc.nat()), ([any, seed]) => {
    const s = study({ ratings: any.ratings });
    const leaves = judgeLeaves(s, any.framework);
    const { score } = wholeOf(any.framework, leaves);
    if (score === null) return;
    const voices = voicesOf(s, any.framework, leaves);
    const { interval, skipped, sources } = bootstrap(any.framework, voices, null, any.framework.bands, {
      runs: 5,
      seed,
    });
    expect({ interval, skipped, sources }).toEqual({ interval: [score, score], skipped: 0, sources: 1 });
  });
});
