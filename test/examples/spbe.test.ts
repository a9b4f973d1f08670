import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment/index.js';
import { folder, run } from '../cli/run.js';

const EXAMPLES = 'examples/spbe';

/*
 * KemenPANRB, reports on the evaluation of SPBE of 2023 (tables 22, 34, 43) and 2024 (tables 23, 35, 44): the indices of
 * domains 1 to 4, the index and the predicate as printed.
 */
const PRINTED: [study: string, domains: number[], index: number, predicate: string][] = [
  ['spbe-badung-2023', [3.6, 3.2, 2.27, 4.43], 3.66, 'Sangat Baik'],
  ['spbe-badung-2024', [4.7, 3.1, 2.45, 4.57], 3.87, 'Sangat Baik'],
  ['spbe-balangan-2023', [3, 1.9, 1.73, 3.38], 2.69, 'Baik'],
  ['spbe-balangan-2024', [4, 2.8, 1.64, 4.07], 3.34, 'Baik'],
  ['spbe-banyuasin-2023', [2.4, 1.7, 1.09, 0.3], 1.05, 'Kurang'],
  ['spbe-banyuasin-2024', [3.1, 2.1, 1, 3.56], 2.71, 'Baik'],
  ['spbe-hulu-sungai-tengah-2023', [2.2, 1.9, 1, 3.88], 2.69, 'Baik'],
  ['spbe-hulu-sungai-tengah-2024', [3.6, 2.9, 1.82, 4.13], 3.37, 'Baik'],
];

const scored = await run(['score', EXAMPLES, '--format', 'json']);
const assessments = JSON.parse(scored.out) as Assessment[];
const of = (study: string) => assessments.find((a) => a.study.id === study)!;
const domain = (study: string, id: string) => of(study).nodes.find((node) => node.id === id)!;

describe('the official results', () => {
  it('are eight studies, all of them scored', () => {
    expect(scored.code).toBe(0);
    expect(assessments.map((a) => a.study.id)).toEqual(PRINTED.map(([study]) => study));
  });

  it.each(PRINTED)(
    '%s: index and predicate come out of the domain values as printed',
    (study, domains, index, predicate) => {
      const { result } = of(study);
      expect(['d1', 'd2', 'd3', 'd4'].map((id) => domain(study, id).score)).toEqual(domains);
      expect(Math.abs((result.score ?? NaN) - index)).toBeLessThanOrEqual(0.005);
      expect(result.band?.label.id).toBe(predicate);
    },
  );

  it.each(PRINTED)('%s: the study holds the printed verdict, and agrees with it', (study, _, index, predicate) => {
    const words = `indeks ${index.toFixed(2).replace('.', ',')}, ${predicate}`;
    expect(of(study).published).toMatchObject([{ node: null, words: { id: words }, agrees: true }]);
  });

  it.each(PRINTED)('%s: is judged by the rule of its year', (study) => {
    const rounded = study.endsWith('2023');
    expect(of(study).framework).toMatchObject({
      id: rounded ? 'spbe-results-2023' : 'spbe-2020',
      bandDecimals: rounded ? 2 : null,
    });
  });

  it('rest on the report alone: values taken over with their cell, no evidence, no factor', () => {
    for (const { result, nodes, evidence, factors } of assessments) {
      expect(result.shares).toMatchObject({ external: 1, own: 0 });
      for (const id of ['d1', 'd2', 'd3', 'd4'])
        expect(nodes.find((node) => node.id === id)?.ratings).toMatchObject([
          {
            role: 'official',
            status: 'external',
            at: expect.stringMatching(/^table \d+, row \d+, column D[1-4]$/u) as string,
          },
        ]);
      expect([evidence, factors]).toEqual([[], []]);
    }
  });
});

describe('the 0.30 of Banyuasin', () => {
  const STUDY = 'spbe-banyuasin-2023';
  const FOLDER = `${EXAMPLES}/banyuasin-2023`;

  it('is kept by an explicit waiver, which no other study has', () => {
    expect(domain(STUDY, 'd4').ratings[0]?.outOfScale?.id).toContain('1,05');
    const waived = assessments.filter(({ nodes }) => nodes.some((n) => n.ratings.some((r) => r.outOfScale !== null)));
    expect(waived.map((a) => a.study.id)).toEqual([STUDY]);
  });

  it('shows as a warning at its place, and as no error', async () => {
    const { code, err } = await run(['validate', EXAMPLES]);
    expect(code).toBe(0);
    expect(err.match(/OFF-SCALE-WAIVED/gu)).toHaveLength(1);
    expect(err).toMatch(/banyuasin-2023\/ratings\/official\.yaml:\d+:\d+ {2}warning {2}OFF-SCALE-WAIVED/u);
  });

  it('is an error without the waiver, and nothing is scored', async () => {
    const cwd = folder();
    cpSync(FOLDER, cwd, { recursive: true });
    const ratings = join(cwd, 'ratings/official.yaml');
    const text = readFileSync(ratings, 'utf8');
    const bare = text.replace(/ {6}out-of-scale:[^]*/u, '');
    expect(bare).not.toBe(text);
    writeFileSync(ratings, bare);
    const { code, err } = await run(['validate', '.'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/ratings\/official\.yaml:\d+:\d+ {2}error {2}VALUE-OFF-SCALE/u);
    expect(await run(['score', '.', '--format', 'ndjson'], { cwd })).toMatchObject({ code: 2, out: '' });
  });

  it('weighs as printed: with 3.00 in its place the index would be 2.28', async () => {
    const cwd = folder();
    cpSync(FOLDER, cwd, { recursive: true });
    const ratings = join(cwd, 'ratings/official.yaml');
    writeFileSync(
      ratings,
      readFileSync(ratings, 'utf8')
        .replace('value: 0.30', 'value: 3.00')
        .replace(/ {6}out-of-scale:[^]*/u, ''),
    );
    const { out } = await run(['score', '.', '--format', 'json'], { cwd });
    expect((JSON.parse(out) as Assessment).result).toMatchObject({ score: 2.28185, band: { id: 'cukup' } });
  });
});
