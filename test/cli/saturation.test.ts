import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { SaturationResult } from '../../src/model/saturation.js';
import { EXAMPLE, folder, run, SMALL, TINY } from './run.js';

const FEW = ['--runs', '100'];
const asked = async (...more: string[]) => run(['saturation', EXAMPLE, ...FEW, ...more]);

describe('saturation', () => {
  it('is a table of the sessions, and of what each combination finds', async () => {
    const { code, out, err } = await run(['saturation', EXAMPLE]);
    expect(code).toBe(0);
    expect(out).toMatch(/By this rule saturation is reached at 5\+2/u);
    expect(out).toContain('xoshiro128** 1.1, seed');
    expect(out).toMatch(/10,000 random orders/u);
    expect(out).not.toContain('|');
    // The example's later sessions brought much more; that is said, and that two are without a date.
    expect(err).toContain('SATURATION-UNDONE  saturation at 5+2 did not last');
    expect(err).toContain('SESSIONS-UNDATED  2 of 14 sessions');
  });

  it('is markdown, and in Indonesian, where that is asked for', async () => {
    expect((await asked('-f', 'markdown')).out).toMatch(/^# Saturation: Regional/u);
    const { out } = await asked('--lang', 'id', '-f', 'markdown');
    expect(out).toContain('# Kejenuhan: Badan Kepegawaian');
    expect(out).toContain('Menurut aturan ini kejenuhan tercapai pada 5+2');
  });

  it('is JSON by a published schema, the same bytes for the same seed', async () => {
    const options = ['-f', 'json', '--of', 'concepts', '--base', '6', '--run', '3', '--threshold', '0', '--seed', '42'];
    const { out } = await asked(...options);
    const found = JSON.parse(out) as SaturationResult;
    expect(found).toMatchObject({
      format: 'egov-saturation/1',
      of: 'concepts',
      seed: 42,
      runs: 100,
      outcome: { base: 6, run: 3, threshold: 0 },
    });
    expect(found.combinations).toHaveLength(12);
    const schema = JSON.parse((await run(['schema', 'saturation'])).out) as object;
    const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);
    expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
    expect((await asked(...options)).out).toBe(out);
  });

  it('tells indicators by the frameworks asked for', async () => {
    const { out } = await asked('--of', 'nodes', '--framework', 'jones', '-f', 'json');
    const { sessions, frameworks } = JSON.parse(out) as SaturationResult;
    expect(frameworks.map(({ id }) => id)).toEqual(['jones']);
    expect(sessions.flatMap((session) => session.new)).toContain('jones/staffing');
  });

  it('says where there are too few sessions, and shows them all the same', async () => {
    const { code, out, err } = await run(['saturation', 'examples/balangan', ...FEW]);
    expect(code).toBe(0);
    expect(err).toContain('SESSIONS-TOO-FEW  2 sessions');
    expect(out).toContain('Saturation cannot be assessed');
    expect(out).toContain('population-head-0708');
    expect(out).not.toContain('random orders');
  });

  it('of a study in which nobody was asked is an error', async () => {
    const cwd = folder({
      'study.yaml': SMALL.replace('kind: informant, group: leadership', 'kind: document, title: Plan'),
      'tiny.yaml': TINY,
    });
    const { code, out, err } = await run(['saturation', '.', ...FEW], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('NO-SESSIONS  none of 1 accepted item');
  });

  it.each([
    [['--base', '0'], '--base takes a whole number from 1 to 1000, not "0"'],
    [['--run', '1.5'], '--run takes a whole number'],
    [['--threshold', '5%'], '--threshold takes a whole number from 0 to 100, not "5%"'],
    [['--of', 'factor'], 'did you mean "factors"?'],
    [['--runs', '99'], '--runs takes a whole number from 100'],
    [['--format', 'csv'], 'There is no format "csv"'],
  ])('refuses %s', async (options, said) => {
    const { code, out, err } = await run(['saturation', EXAMPLE, ...options]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  it('of a study or config that cannot be used does nothing', async () => {
    expect((await run(['saturation', 'gone'])).code).toBe(2);
    const broken = folder({ 'study.yaml': SMALL.replace('from: head', 'from: heda'), 'tiny.yaml': TINY });
    expect(await run(['saturation', '.'], { cwd: broken })).toMatchObject({ code: 2, out: '' });
    const config = folder({
      'study.yaml': SMALL,
      'tiny.yaml': TINY,
      'egov-assess.yaml': 'format: egov-config/1\nlang: xx\n',
    });
    expect(await run(['saturation', '.'], { cwd: config })).toMatchObject({ code: 2, out: '' });
  });
});

describe('report', () => {
  it('has a section on it where there are enough interviews, and the key in its JSON', async () => {
    const { out } = await run(['report', EXAMPLE, ...FEW]);
    expect(out).toContain('## Saturation of the interviews');
    expect(out).toContain('100 random orders');
    const json = JSON.parse((await run(['report', EXAMPLE, ...FEW, '-f', 'json'])).out) as { saturation: object };
    expect(json.saturation).toMatchObject({ of: 'factors', seed: 1, runs: 100, outcome: { reached: 5 } });
  });

  it('leaves it out where there are too few', async () => {
    expect((await run(['report', 'examples/balangan', ...FEW])).out).not.toContain('Saturation');
  });
});
