import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment/index.js';
import { folder, run } from '../cli/run.js';

/** PermenPANRB 59/2020, annex: aspect → domain, weight of the aspect, number of its indicators, weight of each. */
const ASPECTS: [aspect: string, domain: string, weight: number, indicators: number, each: number][] = [
  ['a1', 'd1', 13, 10, 1.3],
  ['a2', 'd2', 10, 4, 2.5],
  ['a3', 'd2', 10, 4, 2.5],
  ['a4', 'd2', 5, 2, 2.5],
  ['a5', 'd3', 12, 8, 1.5],
  ['a6', 'd3', 4.5, 3, 1.5],
  ['a7', 'd4', 27.5, 10, 2.75],
  ['a8', 'd4', 18, 6, 3],
];

/** KemenPANRB, report on the evaluation of 2023, table 7: means of the eight aspects and of the index, by kind of agency. */
const MEANS: [kind: string, aspects: number[], index: number][] = [
  ['all', [2.91, 2.1, 2.37, 2.43, 1.68, 1.57, 3.45, 3.45], 2.79],
  ['ministries', [3.63, 3.18, 3.57, 3.62, 2.53, 2.55, 4.16, 4.3], 3.66],
  ['agencies outside ministries', [3.47, 2.92, 3.2, 2.88, 2.32, 2.29, 3.95, 4.06], 3.4],
  ['non-structural bodies', [2.88, 2.43, 2.46, 2.46, 1.79, 1.64, 3.45, 3.1], 2.78],
  ['others', [3.4, 2.93, 3.03, 3.03, 2.46, 2.24, 3.75, 3.44], 3.24],
  ['provinces', [3.17, 2.31, 2.72, 2.72, 1.79, 1.86, 3.64, 3.65], 3.01],
  ['regencies', [2.72, 1.86, 2.09, 2.18, 1.49, 1.35, 3.3, 3.27], 2.59],
  ['cities', [3.2, 2.26, 2.7, 2.79, 1.85, 1.73, 3.61, 3.77], 3.02],
];

/** A study that takes the values of the eight aspects from elsewhere. */
async function scored(aspects: readonly number[]): Promise<Assessment> {
  const ratings = aspects.map(
    (value, i) => `    a${i + 1}: { value: ${value}, status: external, source: report, at: table 7 }\n`,
  );
  const cwd = folder({
    'study.yaml':
      'format: egov-study/1\nid: means\nlang: id\nagency: { name: Rerata }\nframeworks: [spbe-2020]\n' +
      'sources: { report: { kind: publication, title: Laporan } }\n',
    'ratings/official.yaml': `format: egov-ratings/1\nrater: ministry\nrole: official\nratings:\n  spbe-2020:\n${ratings.join('')}`,
  });
  const { code, out, err } = await run(['score', '.', '--format', 'json'], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Assessment;
}

describe('the weights of the regulation', () => {
  it('make 47 indicators in eight aspects and four domains, 100 in all', async () => {
    const { nodes } = await scored([1, 1, 1, 1, 1, 1, 1, 1]);
    const leaves = nodes.filter((node) => node.children.length === 0);
    expect(leaves.map((leaf) => leaf.id)).toEqual(Array.from({ length: 47 }, (_, i) => `i${i + 1}`));
    const tree = nodes
      .filter((node) => node.id.startsWith('a'))
      .map((aspect) => {
        const own = leaves.filter((leaf) => leaf.parent === aspect.id);
        return [aspect.id, aspect.parent, aspect.weight, own.length, ...new Set(own.map((leaf) => leaf.weight))];
      });
    expect(tree).toEqual(ASPECTS);
    const domains = nodes.filter((node) => node.parent === null).map((node) => [node.id, node.weight]);
    expect(domains).toEqual([
      ['d1', 13],
      ['d2', 25],
      ['d3', 16.5],
      ['d4', 45.5],
    ]);
    // Each indicator's share in the whole is its weight of 100.
    for (const leaf of leaves) expect(leaf.wholeShare).toBeCloseTo(leaf.weight / 100, 9);
  });

  it('are refused as the national report of 2024 misprints them, 3.50 for indicators 42 to 47', async () => {
    const text = readFileSync('frameworks/spbe-2020/framework.yaml', 'utf8');
    expect(text.match(/^ +weight: 3$/gmu)).toHaveLength(6);
    const misprint = text.replace(/^( +)weight: 3$/gmu, '$1weight: 3.50').replace('id: spbe-2020', 'id: misprint');
    const cwd = folder({ 'framework.yaml': misprint });
    const { code, err } = await run(['frameworks', 'lint', 'framework.yaml'], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(/error {2}WEIGHTS-DO-NOT-SUM .*21.*18/u);
  });
});

describe('the means of 2023', () => {
  // All nine figures are rounded: by up to half a hundredth on either side.
  it.each(MEANS)('%s: the aspects make the index', async (_, aspects, index) => {
    const { result } = await scored(aspects);
    expect(Math.abs((result.score ?? NaN) - index)).toBeLessThanOrEqual(0.01);
    expect(result.shares.external).toBe(1);
  });
});
