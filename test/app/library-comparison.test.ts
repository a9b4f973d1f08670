import { describe, expect, it } from 'vitest';
import {
  compare,
  loadFramework,
  loadStudy,
  memoryFiles,
  renderComparison,
  renderComparisonCharts,
  type Comparison,
  type CompareOptions,
  type StudyToCompare,
} from '../../src/index.js';
import { EXAMPLE, run, SMALL, TINY } from '../cli/run.js';
import { complaints } from '../report/charts/parsed.js';

const SPBE = ['badung', 'balangan', 'banyuasin', 'hulu-sungai-tengah'];
const FEW = { drawing: { runs: 100 } };

function studyIn(path: string): StudyToCompare {
  const { study } = loadStudy(path);
  const { framework } = loadFramework(study?.frameworks[0]?.text ?? '');
  if (!study || !framework) throw new Error(`${path} ships`);
  return { study, framework };
}

const spbe = SPBE.map((name) => studyIn(`examples/spbe/${name}-2024`));

function compared(options: CompareOptions = {}): Comparison {
  const { comparison } = compare(spbe, { ...FEW, ...options });
  if (!comparison) throw new Error('they can be compared');
  return comparison;
}

/** Studies of one indicator each, at these levels. */
function offices(...levels: readonly number[]): StudyToCompare[] {
  const files = memoryFiles({
    'tiny.yaml': TINY,
    ...Object.fromEntries(
      levels.map((level, i) => [
        `${String(i)}.yaml`,
        SMALL.replace('id: small', `id: office-${String(i)}`)
          .replace('Dinas X', `Dinas ${String(i)}`)
          .replace('level: 2', `level: ${String(level)}`),
      ]),
    ),
  });
  const { framework } = loadFramework('tiny.yaml', { files });
  return levels.map((_, i) => {
    const { study } = loadStudy(`${String(i)}.yaml`, { files });
    if (!study || !framework) throw new Error('both are there');
    return { study, framework };
  });
}

const codes = (studies: readonly StudyToCompare[], options: CompareOptions = {}): string[] =>
  compare(studies, { ...FEW, ...options }).findings.map(({ code }) => code);

describe('compare, of the library', () => {
  const paths = SPBE.map((name) => `examples/spbe/${name}-2024`);
  const program = async (...argv: string[]) => (await run(['compare', ...paths, '--runs', '100', ...argv])).out;

  it.each(['json', 'csv', 'markdown', 'html'] as const)('writes the very %s of the command line', async (format) => {
    const found = compared({ by: 'region', weights: { kind: 'equal' } });
    const written = renderComparison(found, { format, lang: 'id' });
    expect(written).toBe(await program('--by', 'region', '--weights', 'equal', '-f', format, '--lang', 'id'));
  });

  it('writes several, a comparison in which nobody is ranked, and none', () => {
    const [one, other] = [compared({ id: 'one' }), compared({ id: 'other', title: { en: 'The other' } })];
    const page = renderComparison([one, other], { format: 'html' });
    expect(page).toContain('The other</h1>');
    expect(page).not.toContain('<script');
    expect(renderComparison([one, other], { format: 'text' })).toMatch(/^Comparison of 4 agencies\n[^]*\nThe other\n/u);
    expect(renderComparison([one, other], { format: 'csv' })).toContain('"other"');
    expect(renderComparison([], { format: 'html' })).toBe('');
    const apart = compare(['examples/badung', 'examples/banyuasin'].map(studyIn)).comparison;
    expect(apart && renderComparison(apart, { format: 'html' })).not.toContain('<script');
  });

  it('draws as often as it is asked to, 10,000 times where it is not, and not at all with 0 runs', () => {
    const runs = (options: CompareOptions) => compare(offices(1, 2), options).comparison?.sets[0]?.draws?.runs ?? null;
    expect(runs({})).toBe(10_000);
    expect(runs({ drawing: { runs: 7, seed: 3 } })).toBe(7);
    expect(runs({ drawing: { runs: 0 } })).toBeNull();
    expect(() => runs({ drawing: { runs: 1.5 } })).toThrow(RangeError);
    expect(() => runs({ drawing: { seed: -1 } })).toThrow(RangeError);
  });

  it('says what cannot be meant, and throws for none of it', () => {
    expect(compare([])).toMatchObject({ comparison: null, findings: [{ code: 'COMPARED-TOO-FEW' }] });
    expect(codes(offices(1, 2), { pair: ['office-0', 'ofice-1'] })).toEqual(['PAIR-UNKNOWN']);
    expect(codes(offices(1, 2), { weights: { kind: 'own', weights: { plan: -1 } } })).toEqual(['WEIGHT-INVALID']);
    expect(codes(offices(1, 2), { weights: { kind: 'own', weights: { pln: 1 } } })).toEqual(['WEIGHT-UNKNOWN-NODE']);
    const [one, other] = offices(1, 2);
    const wrong = loadStudy('study.yaml', { files: memoryFiles({ 'study.yaml': SMALL.replace('plan:', 'pln:') }) });
    if (!one || !other || !wrong.study) throw new Error('all are there');
    expect(compare([one, other, { ...one, study: wrong.study }])).toMatchObject({
      comparison: null,
      findings: [{ code: 'UNKNOWN-NODE' }],
    });
  });

  it('tells readers of studies that go by one name, here and in the comparison', () => {
    const [one, other] = offices(1, 2);
    const [again] = offices(2);
    if (!one || !other || !again) throw new Error('all are there');
    const { comparison, findings } = compare([one, other, again]);
    expect(findings.map(({ code }) => code)).toContain('COMPARED-NAMESAKES');
    expect(comparison?.findings).toEqual(findings);
  });

  it('projects from the frameworks that a study brings', () => {
    const [{ study, framework: jones }, edward] = [studyIn(EXAMPLE), loadFramework('edward-iii').framework];
    if (!edward) throw new Error('it ships');
    const of = { study, framework: edward, projectFrom: [jones] };
    const { comparison } = compare([of, { ...of, study: { ...study, id: 'other' } }], FEW);
    expect(comparison?.compared).toMatchObject([
      { project: [{ id: 'jones' }], result: { status: 'projected' } },
      { project: [{ id: 'jones' }] },
    ]);
  });

  it('draws the pictures that the document shows, by the names of the command line', () => {
    const charts = renderComparisonCharts(compared({ id: 'four' }));
    expect([...charts.keys()]).toEqual(['four-ranks-1', 'four-heat-1']);
    for (const drawn of charts.values()) expect(complaints(drawn)).toEqual([]);
    const [both, indonesian] = [
      renderComparisonCharts([compared({ id: 'a' }), compared({ id: 'b/c', drawing: { runs: 0 } })]),
      renderComparisonCharts(compared(), { lang: 'id' }),
    ];
    expect([...both.keys()]).toEqual(['a-ranks-1', 'a-heat-1', 'b_c-scores-1', 'b_c-heat-1']);
    expect(indonesian.get('comparison-ranks-1')).toContain('Peringkat');
  });
});
