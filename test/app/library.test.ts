import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  assess,
  describeFinding,
  loadFramework,
  loadStudy,
  memoryFiles,
  render,
  renderCharts,
  renderSaturation,
  renderWhatIf,
  saturation,
  tables,
  triangulate,
  whatIf,
} from '../../src/index.js';
import { EXAMPLE, SMALL, TINY } from '../cli/run.js';
import { complaints } from '../report/charts/parsed.js';

const files = memoryFiles({ 'study.yaml': SMALL, 'tiny.yaml': TINY });

describe('the library', () => {
  it('does the main job in four calls', () => {
    const { study } = loadStudy(EXAMPLE);
    const { framework } = loadFramework('jones');
    if (!study || !framework) throw new Error('both ship');
    const { assessment, findings } = assess(study, framework);
    if (!assessment) throw new Error('the example can be scored');
    expect(findings).toEqual([]);
    expect(render(assessment, { format: 'markdown', lang: 'en' })).toMatch(/^# /u);
    expect(render(assessment, { view: 'explain', id: 'organization' })).toContain('3.25');
    expect(render(assessment, { view: 'score', format: 'text', lang: 'id' })).toContain('Skor');
  });

  it('tells how the evidence goes together, where that is asked, over all frameworks of a study', () => {
    const { study } = loadStudy(EXAMPLE);
    const [jones, other] = ['jones', 'edward-iii'].map((id) => loadFramework(id).framework);
    if (!study || !jones || !other) throw new Error('all ship');
    const [first, second] = [jones, other].map(
      (framework) => assess(study, framework, { besides: [jones] }).assessment,
    );
    if (!first || !second) throw new Error('the example can be scored');
    const [alone] = triangulate([first]);
    expect(alone?.triangulation?.nodes.every(({ theory }) => theory === null)).toBe(true);
    // No indicator of the other framework is rated, so nobody says anything beside it.
    const [beside, silent] = triangulate([first, second]);
    expect(beside?.triangulation?.summary.theory.singleSource).toBe(10);
    expect(silent).not.toHaveProperty('triangulation');
  });

  it('says how far raters agree, where that is asked', () => {
    const { study } = loadStudy(EXAMPLE);
    const { framework } = loadFramework('jones');
    if (!study || !framework) throw new Error('both ship');
    expect(assess(study, framework).assessment).not.toHaveProperty('agreement');
    expect(assess(study, framework, { agreement: { runs: 1 } }).assessment).toHaveProperty('agreement');
  });

  it('says how far a score can be trusted, where that is asked', () => {
    const { study } = loadStudy(EXAMPLE);
    const { framework } = loadFramework('jones');
    if (!study || !framework) throw new Error('both ship');
    expect(assess(study, framework).assessment).not.toHaveProperty('uncertainty');
    const { assessment } = assess(study, framework, { uncertainty: { runs: 100 } });
    expect(assessment?.uncertainty).toMatchObject({ seed: 1, weights: { method: 'uniform', runs: 100 } });
    expect(assessment && render(assessment, { view: 'uncertainty' })).toContain('100 weightings');
  });

  it('draws the pictures of a report, by the names of the command line', () => {
    const { study } = loadStudy(EXAMPLE);
    const [jones, edward] = ['jones', 'edward-iii'].map((id) => loadFramework(id).framework);
    if (!study || !jones || !edward) throw new Error('all ship');
    const { assessment } = assess(study, jones, { uncertainty: { runs: 100 } });
    const { assessment: other } = assess(study, edward, { besides: [jones] });
    if (!assessment || !other) throw new Error('the example can be scored');
    const named = (...charts: readonly string[]) => charts.map((chart) => `${study.id}-jones-${chart}`);
    const alone = renderCharts(assessment, { lang: 'id' });
    expect([...alone.keys()]).toEqual(named('scores', 'levels', 'radar', 'what-leads-to-what', 'raters', 'tornado'));
    for (const drawn of alone.values()) expect(complaints(drawn)).toEqual([]);
    expect(alone.get(`${study.id}-jones-levels`)).toContain('Tingkat');
    const both = [...renderCharts([assessment, other]).keys()];
    expect(both).toEqual(expect.arrayContaining([`${study.id}-jones-levels`, `${study.id}-edward-iii-levels`]));
    expect(new Set(both).size).toBe(both.length);
  });

  it('says what would be at other levels, and whether sessions still brought new themes', () => {
    const { study } = loadStudy(EXAMPLE);
    const { framework } = loadFramework('jones');
    if (!study || !framework) throw new Error('both ship');
    const { whatIf: found } = whatIf(study, framework, { settings: [{ node: 'staffing', level: 4 }] });
    expect(found?.after.score).toBeGreaterThan(found?.before.score ?? Infinity);
    expect(found && renderWhatIf(found)).toMatch(/^# What if/u);
    expect(whatIf(study, framework, { settings: [{ node: 'gone', level: 4 }] }).findings).toMatchObject([
      { code: 'UNKNOWN-NODE' },
    ]);
    const { saturation: told } = saturation(study, [framework], { runs: 100 });
    expect(told).toMatchObject({ of: 'factors', seed: 1, runs: 100, outcome: { base: 4, run: 2, threshold: 0.05 } });
    expect(told && renderSaturation(told, { lang: 'id', format: 'text' })).toMatch(/^Kejenuhan/u);
  });

  it('makes tables of a study and its frameworks: all, or those named', () => {
    const { study } = loadStudy('study.yaml', { files });
    const { framework } = loadFramework('tiny.yaml', { files });
    if (!study || !framework) throw new Error('both are there');
    const { tables: made, findings } = tables(study, [framework]);
    expect(findings).toEqual([]);
    expect(made).toMatchObject({ format: 'egov-tables/1', study: { id: 'small' }, frameworks: [{ id: 'tiny' }] });
    expect(made?.tables['nodes']?.map(({ id, score }) => [id, score])).toEqual([
      [null, 2],
      ['whole', 2],
      ['plan', 2],
    ]);
    expect(Object.keys(tables(study, [framework], ['matrix']).tables?.tables ?? {})).toEqual(['matrix']);
  });

  it('answers none of it of a study that refers to what the framework lacks', () => {
    const broken = memoryFiles({ 'study.yaml': SMALL.replace('plan:', 'pln:'), 'tiny.yaml': TINY });
    const { study } = loadStudy('study.yaml', { files: broken });
    const { framework } = loadFramework('tiny.yaml', { files: broken });
    if (!study || !framework) throw new Error('both are there');
    expect(whatIf(study, framework)).toMatchObject({ whatIf: null, findings: [{ code: 'UNKNOWN-NODE' }] });
    expect(tables(study, [framework])).toMatchObject({ tables: null, findings: [{ code: 'UNKNOWN-NODE' }] });
    expect(saturation(study, [framework])).toMatchObject({ saturation: null, findings: [{ code: 'UNKNOWN-NODE' }] });
  });

  it('works without a disk', () => {
    const { study } = loadStudy('study.yaml', { files });
    const { framework } = loadFramework('tiny.yaml', { files });
    if (!study || !framework) throw new Error('both are there');
    expect(assess(study, framework).assessment?.result.score).toBe(2);
  });

  it('projects from the frameworks it is given, and checks what the study says of them', () => {
    const { study } = loadStudy(EXAMPLE);
    const [edward, jones] = [loadFramework('edward-iii').framework, loadFramework('jones').framework];
    if (!study || !edward || !jones) throw new Error('all ship');
    const { assessment } = assess(study, edward, { projectFrom: [jones] });
    expect(assessment?.result).toMatchObject({ status: 'projected', coverage: 0 });
    const short = { ...jones, scale: { ...jones.scale, levels: jones.scale.levels.slice(0, 2) } };
    expect(assess(study, edward, { projectFrom: [short] })).toMatchObject({ assessment: null });
  });

  it("finds a framework of one's own by its id, in frameworks/", () => {
    const own = memoryFiles({ 'frameworks/tiny/framework.yaml': TINY, 'frameworks/large.yaml': TINY });
    expect(loadFramework('tiny@0', { files: own }).framework?.id).toBe('tiny');
    expect(loadFramework('large', { files: own }).findings).toMatchObject([{ code: 'FRAMEWORK-MISNAMED' }]);
    expect(loadFramework('../tiny', { files: own }).findings).toMatchObject([{ code: 'PATH-NOT-FOUND' }]);
    expect(loadFramework('..', { files: own }).findings).toMatchObject([
      { code: 'UNKNOWN-FRAMEWORK', args: { known: expect.arrayContaining(['large', 'tiny']) as string[] } },
    ]);
  });

  it('takes a folder for the one study in it', () => {
    expect(loadStudy('.', { files }).study?.id).toBe('small');
    const two = memoryFiles({ 'a/study.yaml': SMALL, 'b/study.yaml': SMALL });
    expect(loadStudy('.', { files: two })).toMatchObject({ study: null, findings: [{ code: 'SEVERAL-STUDIES' }] });
    expect(loadStudy('.', { files: memoryFiles({ 'x.txt': '' }) }).findings).toMatchObject([{ code: 'NO-STUDY' }]);
  });

  it('never throws for what a user did: findings say what is wrong, and words can be had for them', () => {
    expect(loadStudy('gone')).toMatchObject({ study: null, findings: [{ code: 'PATH-NOT-FOUND' }] });
    const broken = memoryFiles({ 'study.yaml': 'format: [' });
    const { study, findings } = loadStudy('study.yaml', { files: broken });
    expect(study).toBeNull();
    expect(findings).toMatchObject([{ code: 'YAML-SYNTAX' }]);
    const [first] = findings;
    if (!first) throw new Error('there is one');
    expect(describeFinding(first, 'en').fix).not.toBe('');
    expect(loadFramework('nothing').findings).toMatchObject([{ code: 'UNKNOWN-FRAMEWORK' }]);
  });

  it('does not score a study that refers to what the framework lacks', () => {
    const wrong = memoryFiles({ 'study.yaml': SMALL.replace('plan: {', 'paln: {') });
    const { study } = loadStudy('study.yaml', { files: wrong });
    const { framework } = loadFramework('tiny.yaml', { files });
    if (!study || !framework) throw new Error('both load');
    expect(assess(study, framework)).toMatchObject({
      assessment: null,
      findings: [{ code: 'UNKNOWN-NODE', args: { suggestion: 'plan' } }],
    });
  });

  it('keeps to the limits it is given', () => {
    expect(loadStudy('study.yaml', { files, limits: { fileBytes: 10 } })).toMatchObject({
      study: null,
      findings: [{ code: 'FILE-TOO-LARGE', args: { limit: 10 } }],
    });
  });

  it('has types that need no other package', () => {
    expect(readFileSync('dist/index.d.ts', 'utf8')).not.toMatch(/from ["'](?!node:)/u);
  });
});
