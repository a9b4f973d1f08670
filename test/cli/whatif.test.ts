import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { WhatIf } from '../../src/model/whatIf.js';
import { exampleByFirstCoder, folder, run, SMALL, TINY } from './run.js';

/** Its figures are worked out by hand from one coding. */
const EXAMPLE = exampleByFirstCoder();

const asked = async (...more: string[]) => run(['whatif', EXAMPLE, ...more]);

describe('whatif', () => {
  it('is a table of the score as it is, and the cheapest path to the next band', async () => {
    const { code, out, err } = await asked();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('What if: Regional Personnel');
    expect(out).toContain('The cheapest path to "good"');
    expect(out).toContain('1. Supervision: from 3 to 4, 1 unit (by: Hold an evaluation and keep its record)');
    expect(out).toMatch(/By this count no other path takes\s+less\./u);
    expect(out).not.toContain('|');
  });

  it('shows what several levels would change, of the whole and of each node above them', async () => {
    const { code, out } = await asked('--set', 'staffing=4', 'jones/facilities=4', '-f', 'markdown');
    expect(code).toBe(0);
    expect(out).toContain('- **Staff and responsible unit**: 4 instead of 3');
    expect(out).toMatch(/\| Organisation \| [\d.]+ \|/u);
    expect(out).toMatch(/\| \*\*Whole\*\* \| 3\.14 \|/u);
  });

  it('is in Indonesian where that is asked for', async () => {
    const { out } = await asked('--lang', 'id', '--set', 'funds=3', '-f', 'markdown');
    expect(out).toContain('Seandainya: Badan Kepegawaian');
    expect(out).toContain('(sejauh ini: tidak ada bukti)');
    expect(out).toContain('langkah dengan jumlah beban');
  });

  it('is JSON by a published schema', async () => {
    const { out } = await asked('-f', 'json', '--set', 'staffing=4', '--target', 'good');
    const found = JSON.parse(out) as WhatIf;
    expect(found).toMatchObject({
      format: 'egov-whatif/1',
      framework: { id: 'jones' },
      set: [{ node: 'staffing', from: 3, to: 4 }],
      target: 'good',
    });
    const schema = JSON.parse((await run(['schema', 'whatif'])).out) as object;
    const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);
    expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
  });

  it('answers by the frameworks that know what is set, and by all that score where nothing is', async () => {
    const both = await asked('--framework', 'jones,edward-iii', '--project', '-f', 'json', '--set', 'transmission=3');
    expect(JSON.parse(both.out)).toMatchObject({ framework: { id: 'edward-iii' }, set: [{ node: 'transmission' }] });
    const scoring = await asked('--framework', 'jones,swot', '-f', 'json');
    expect(JSON.parse(scoring.out)).toMatchObject({ framework: { id: 'jones' } });
    const factors = await run(['whatif', 'examples/balangan']);
    expect(factors).toMatchObject({ code: 2, out: '' });
    expect(factors.err).toContain('WHATIF-UNSCORED  "swot" scores no nodes');
  });

  it('says why there is no path: nothing below the best that could rise', async () => {
    const { code, out } = await run(['whatif', 'examples/spbe/banyuasin-2024']);
    expect(code).toBe(0);
    expect(out).toContain('"very good" cannot be reached by raising indicators');
  });

  it('of a study without a score sets levels all the same', async () => {
    const cwd = folder({
      'study.yaml': SMALL.replace('level: 2', 'status: no-evidence').replace('evidence: [e1], ', ''),
      'tiny.yaml': TINY,
    });
    const { code, out } = await run(['whatif', '.'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('There is no score to start from, and so no path.');
  });

  it.each([
    [['--set', 'stafing=4'], 'did you mean "staffing"?'],
    [['--set', 'organization=4'], 'SET-INNER-NODE'],
    [['--set', 'staffing=5'], 'the level 5 is not on the scale of "staffing"'],
    [['--set', 'staffing=4', 'staffing=3'], 'SET-TWICE'],
    [['--set', 'staffing'], '--set takes node=level, such as staffing=4, not "staffing"; the study comes before it.'],
    [['--set', 'staffing=4', 'my-study'], 'not "my-study"; the study comes before it.'],
    [['--set', 'swot/staffing=4'], 'UNKNOWN-FRAMEWORK'],
    [['--set', 'jones/transmission=4'], 'UNKNOWN-NODE'],
    [['--target', 'god'], 'did you mean "good"?'],
    [['--format', 'csv'], 'There is no format "csv"'],
  ])('refuses %s', async (options, said) => {
    const { code, out, err } = await asked(...options);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  it('of a study or config that cannot be used does nothing', async () => {
    expect((await run(['whatif', 'gone'])).code).toBe(2);
    const cwd = folder({
      'study.yaml': SMALL,
      'tiny.yaml': TINY,
      'egov-assess.yaml': 'format: egov-config/1\nlang: xx\n',
    });
    expect(await run(['whatif', '.'], { cwd })).toMatchObject({ code: 2, out: '' });
  });
});
