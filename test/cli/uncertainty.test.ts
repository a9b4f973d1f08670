import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { UncertaintyResult } from '../../src/model/uncertainty.js';
import { EXAMPLE, folder, run, SMALL, TINY } from './run.js';

const FEW = ['--runs', '100'];
const varied = async (...more: string[]) => run(['uncertainty', EXAMPLE, ...FEW, ...more]);

describe('uncertainty', () => {
  it('is a table, by default of 10,000 runs from the seed 1', async () => {
    const { code, out, err } = await run(['uncertainty', EXAMPLE]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Fairly good in [>\d.]+% of 10,000 weightings/u);
    expect(out).toMatch(/Fairly good in [\d.]+% of [\d,]+\s+draws, good in\s+[<\d.]+%/u);
    expect(out).toContain('xoshiro128** 1.1, seed 1, 10,000 runs of each kind');
    expect(out).not.toContain('|');
  });

  it('is markdown, and in Indonesian, where that is asked for', async () => {
    expect((await varied('-f', 'markdown')).out).toMatch(/^# How far the score holds/u);
    expect((await varied('--lang', 'id')).out).toContain('Ketidakpastian skor');
  });

  it('is JSON by a published schema, the same bytes for the same seed', async () => {
    const { out } = await varied('-f', 'json', '--seed', '42', '--weights', 'dirichlet');
    const found = JSON.parse(out) as UncertaintyResult;
    expect(found).toMatchObject({
      format: 'egov-uncertainty/1',
      framework: { id: 'jones' },
      uncertainty: { seed: 42, bootstrap: { runs: 100 }, weights: { method: 'dirichlet', runs: 100 } },
    });
    const schema = JSON.parse((await run(['schema', 'uncertainty'])).out) as object;
    const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);
    expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
    expect((await varied('-f', 'json', '--seed', '42', '--weights', 'dirichlet')).out).toBe(out);
    expect((await varied('-f', 'json', '--seed', '43', '--weights', 'dirichlet')).out).not.toBe(out);
  });

  it('works where lower is better, with sums and with values from elsewhere', async () => {
    const gaps = folder({ 'study.yaml': GAPS });
    const { code, out } = await run(['uncertainty', '.', ...FEW], { cwd: gaps });
    expect(code).toBe(0);
    expect(out).toContain('where lower is better');
    expect(out).toContain("Weighted sum (the framework's own): 21.00");
    const official = await run(['uncertainty', 'examples/spbe/banyuasin-2024', ...FEW]);
    expect(official.out).toMatch(/Good in \d+% of 100 weightings, fair in \d+%/u);
  });

  it('says where the sources are too few to draw from, and tells the rest', async () => {
    const { code, out, err } = await run(['uncertainty', '.', ...FEW], { cwd: folder({ 'study.yaml': GAPS }) });
    expect(code).toBe(0);
    expect(err).toContain('SOURCES-TOO-FEW  1 source speaks in the score');
    expect(out).toContain('Other weights');
  });

  it('of a study without a score is an error', async () => {
    const cwd = folder({
      'study.yaml': SMALL.replace('level: 2', 'status: no-evidence').replace('evidence: [e1], ', ''),
      'tiny.yaml': TINY,
    });
    expect(await run(['uncertainty', '.'], { cwd })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('NO-SCORE-TO-VARY') as string,
    });
  });

  it('asks a framework that scores nothing only where no other one does', async () => {
    const both = await run(['uncertainty', EXAMPLE, ...FEW, '--framework', 'jones,swot']);
    expect(both).toMatchObject({ code: 0, err: '' });
    const alone = await run(['uncertainty', 'examples/balangan', ...FEW]);
    expect(alone).toMatchObject({ code: 2, out: '' });
  });

  it.each([
    [['--runs', '99'], '--runs takes a whole number from 100 to 1000000, not "99"'],
    [['--runs', '1e3'], '--runs takes a whole number'],
    [['--seed', '-1'], '--seed takes a whole number from 0 to 4294967295, not "-1"'],
    [['--seed', '4294967296'], '--seed takes a whole number'],
    [['--weights', 'unifrom'], 'did you mean "uniform"?'],
    [['--format', 'csv'], 'There is no format "csv"'],
  ])('refuses %s', async (options, said) => {
    const { code, out, err } = await run(['uncertainty', EXAMPLE, ...options]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  it('of a study or config that cannot be used does nothing', async () => {
    expect((await run(['uncertainty', 'gone'])).code).toBe(2);
    const cwd = folder({ 'study.yaml': GAPS, 'egov-assess.yaml': 'format: egov-config/1\nlang: xx\n' });
    expect(await run(['uncertainty', '.'], { cwd })).toMatchObject({ code: 2, out: '' });
  });
});

describe('report', () => {
  it('has a section on it: 1,000 runs from the seed 1, unless others are asked for', async () => {
    expect((await run(['report', EXAMPLE])).out).toContain('seed 1, 1,000 runs of each kind');
    expect((await run(['report', EXAMPLE, ...FEW, '--seed', '9'])).out).toContain('seed 9, 100 runs of each kind');
  });

  it('leaves it out where there is no score', async () => {
    expect((await run(['report', 'examples/balangan'])).out).not.toContain('How far the score holds');
  });

  it('keeps it in JSON whatever the view, and does not ask it for strategies alone', async () => {
    const { out } = await run(['report', EXAMPLE, '--view', 'tows', '-f', 'json', '--seed', '9']);
    expect(JSON.parse(out)).toMatchObject({ uncertainty: { seed: 9 } });
    expect((await run(['report', EXAMPLE, '--view', 'tows'])).out).not.toContain('1,000 runs');
  });

  it('has it as the last key of the JSON', async () => {
    const file = join(folder(), 'assessment.json');
    await run(['report', EXAMPLE, '-f', `json=${file}`]);
    const assessment = JSON.parse(readFileSync(file, 'utf8')) as { uncertainty: object };
    expect(Object.keys(assessment).at(-1)).toBe('uncertainty');
  });
});

/** Seven gaps of three, one informant. */
const GAPS = `format: egov-study/1
id: gaps
lang: en
agency: { name: Dinas X }
frameworks: [heeks-itposmo]
sources: { head: { kind: informant, role: Head } }
evidence: [{ id: e1, from: head, finding: "There is a plan." }]
ratings:
  heeks-itposmo:
${[
  'information',
  'technology',
  'processes',
  'objectives-values',
  'staffing-skills',
  'management-structures',
  'other-resources',
]
  .map((node) => `    ${node}: { level: 3, evidence: [e1], why: said }\n`)
  .join('')}`;
