import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison/index.js';
import { EXAMPLE, folder, run, SMALL, TINY } from './run.js';

const SPBE = 'examples/spbe';
const FEW = ['--runs', '100'];
const PAIR = ['spbe-hulu-sungai-tengah-2024', 'spbe-balangan-2024'];

const compare = (...argv: string[]) => run(['compare', ...argv]);
async function comparison(...argv: string[]): Promise<Comparison> {
  const { out, err } = await compare(...argv, '-f', 'json');
  if (out === '') throw new Error(err);
  return JSON.parse(out) as Comparison;
}

/** Small studies in a folder: id → level of the plan, or what else its file says. */
function offices(levels: Readonly<Record<string, number | string>>): string {
  const files = Object.entries(levels).map(([id, level]): [string, string] => [
    `${id}/study.yaml`,
    typeof level === 'string'
      ? level
      : SMALL.replace('id: small', `id: ${id}`)
          .replace('Dinas X', `Dinas ${id}`)
          .replace('tiny.yaml', '../tiny.yaml')
          .replace('level: 2', `level: ${String(level)}`),
  ]);
  return folder({ 'tiny.yaml': TINY, ...Object.fromEntries(files) });
}
const within = (cwd: string, ...argv: string[]) => run(['compare', ...argv], { cwd });

describe('compare', () => {
  it('is a table, by default of 10,000 runs from the seed 1', async () => {
    const { code, out } = await compare(`${SPBE}/badung-2024`, `${SPBE}/balangan-2024`);
    expect(code).toBe(0);
    expect(out).toMatch(/^Comparison of 2 agencies\n/u);
    expect(out).toContain('5,000 times every weight was multiplied');
    expect(out).toContain('seed 1.');
    expect(out).not.toContain('|  ');
  });

  it('is Markdown, CSV, and in Indonesian where that is asked for', async () => {
    expect((await compare(SPBE, ...FEW, '-f', 'markdown')).out).toContain('| Rank | Agency |');
    expect((await compare(SPBE, ...FEW, '-f', 'csv')).out).toMatch(/^"comparison","study","agency_en",/u);
    expect((await compare(SPBE, ...FEW, '--lang', 'id')).out).toContain('Perbandingan 4 instansi');
  });

  it('is JSON by a published schema', async () => {
    const found = await comparison(SPBE, ...FEW, '--pair', ...PAIR);
    const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(
      JSON.parse((await run(['schema', 'comparison'])).out) as object,
    );
    expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
    expect(found).toMatchObject({ format: 'egov-comparison/1', pair: { studies: PAIR } });
    const published = await comparison('examples/badung', 'examples/banyuasin', EXAMPLE);
    expect(validate(published), JSON.stringify(validate.errors)).toBe(true);
    expect(published).toMatchObject({ sets: [], series: [], pair: null });
  });

  it('is the same bytes for the same seed; another one changes drawn ranks and nothing else', async () => {
    const text = async (seed: string) => (await compare(SPBE, ...FEW, '--seed', seed, '-f', 'json')).out;
    expect(await text('1')).toBe(await text('1'));
    const undrawn = (json: string): unknown =>
      JSON.parse(json, (key, value: unknown) => (['spread', 'draws', 'weights'].includes(key) ? undefined : value));
    expect(await text('2')).not.toBe(await text('1'));
    expect(undrawn(await text('2'))).toEqual(undrawn(await text('1')));
  });

  it('draws nothing with --runs 0', async () => {
    const { sets, series } = await comparison(SPBE, '--runs', '0');
    expect(sets.map(({ draws }) => draws)).toEqual([null, null]);
    expect(sets[0]?.standings.every(({ spread }) => spread === null)).toBe(true);
    expect(series[0]?.steps[0]?.certainty?.weights).toBeNull();
    const { out } = await compare(SPBE, '--runs', '0', '--pair', ...PAIR);
    expect(out).toContain('What other weights would do to the ranks was not drawn.');
    expect(out.replace(/\s+/gu, ' ')).toContain('How often other weights would turn the order was not drawn.');
  });

  it('weighs as it is told', async () => {
    const first = async (...weights: string[]) => {
      const { sets, options } = await comparison(
        `${SPBE}/balangan-2024`,
        `${SPBE}/hulu-sungai-tengah-2024`,
        ...FEW,
        ...weights,
      );
      return [sets[0]?.standings[0]?.entry, options.weights];
    };
    expect(await first()).toEqual([1, { kind: 'official' }]);
    expect(await first('--weights', 'official')).toEqual([1, { kind: 'official' }]);
    expect(await first('--weights', 'equal')).toEqual([0, { kind: 'equal' }]);
    expect(await first('--weights', 'd1=90, d2=0.5')).toEqual([0, { kind: 'own', weights: { d1: 90, d2: 0.5 } }]);
  });

  it('groups as it is told, and says who does not tell', async () => {
    const { code, out, err } = await compare(SPBE, ...FEW, '--by', 'region');
    expect({ code, out: out.includes('By region') }).toEqual({ code: 0, out: true });
    expect((await comparison(SPBE, ...FEW, '--by', 'kind')).options.by).toBe('kind');
    expect(err).not.toContain('COMPARED-NOTHING-SHARED');
  });

  it('takes another framework, and values projected', async () => {
    const found = await comparison(
      'examples/banyuasin',
      'examples/badung',
      '--framework',
      'jones',
      '--project',
      ...FEW,
    );
    expect(found.compared[0]?.project?.length).toBeGreaterThan(0);
    expect(found.sets[0]?.frameworks.map(({ id }) => id)).toEqual(['jones']);
  });

  it('makes public versions where that is asked for', async () => {
    const { out, code } = await compare('examples/banyuasin', EXAMPLE, '--public', '-f', 'json');
    expect(code).toBe(0);
    expect((JSON.parse(out) as Comparison).options.public).toMatchObject({ k: 5 });
  });

  it('compares what a config names', async () => {
    const { code, out } = await compare('examples/compare', ...FEW, '-f', 'json');
    expect(code).toBe(0);
    expect((JSON.parse(out) as Comparison[]).map(({ options }) => options.pair)).toEqual([PAIR, null]);
  });
});

describe('what was announced of the four regencies', () => {
  it('2023: Hulu Sungai Tengah is before Balangan by the official weights, and behind it by equal ones', async () => {
    const scores = async (weights: string) => {
      const { compared, sets } = await comparison(SPBE, ...FEW, '--weights', weights);
      const set = sets.find(({ period }) => period?.from === '2023');
      return set?.standings.map(({ entry, score }) => [compared[entry]?.study.id.split('-')[1], score]);
    };
    expect(await scores('official')).toEqual([
      ['badung', expect.any(Number)],
      ['hulu', 2.6914],
      ['balangan', 2.68835],
      ['banyuasin', expect.any(Number)],
    ]);
    expect((await scores('equal'))?.slice(1, 3)).toEqual([
      ['balangan', 2.5025],
      ['hulu', 2.245],
    ]);
  });

  it('2024: so it is under a geometric and a harmonic mean; equal weights and the median turn it round', async () => {
    const leads = async (rule: string, ...more: string[]) => {
      const changed = readFileSync('frameworks/spbe-2020/framework.yaml', 'utf8').replace(
        /^id: spbe-2020$/mu,
        'id: spbe-other',
      );
      const other = /^aggregate: /mu.test(changed)
        ? changed.replace(/^aggregate: .*$/mu, `aggregate: ${rule}`)
        : changed.replace(/^scale:/mu, `aggregate: ${rule}\nscale:`);
      const studies = ['hulu-sungai-tengah-2024', 'balangan-2024'].flatMap((name) =>
        ['study.yaml', 'ratings/official.yaml'].map((file): [string, string] => [
          `${name}/${file}`,
          readFileSync(`${SPBE}/${name}/${file}`, 'utf8')
            .replace('frameworks: [spbe-2020]', 'frameworks: [../spbe-other.yaml]')
            .replaceAll('spbe-2020', 'spbe-other'),
        ]),
      );
      const cwd = folder({ 'spbe-other.yaml': other, ...Object.fromEntries(studies) });
      const { out, err } = await run(['compare', '.', '--runs', '0', '-f', 'json', '--pair', ...PAIR, ...more], {
        cwd,
      });
      if (out === '') throw new Error(err);
      return Math.sign((JSON.parse(out) as Comparison).pair?.differences[0]?.whole ?? NaN);
    };
    expect(await leads('mean')).toBe(1);
    expect(await leads('geometric')).toBe(1);
    expect(await leads('harmonic')).toBe(1);
    expect(await leads('mean', '--weights', 'equal')).toBe(-1);
    expect(await leads('median')).toBe(-1);
  });
});

describe('what cannot be compared', () => {
  it.each([
    [['--weights', 'd1'], '"d1" is no weight: write official, equal, or dimensions such as access=2,quality=1.'],
    [['--weights', 'd1=-1'], '"d1=-1" is no weight'],
    [['--weights', `d1=${'9'.repeat(400)}`], 'it must be 0, or lie between 0.000001 and 1000000.'],
    [['--weights', 'd1=1000001'], '"d1" is given a weight of 1000001'],
    [['--weights', 'd1=0.0000009'], '"d1" is given a weight of 0.0000009'],
    [['--weights', `d1=0.${'0'.repeat(400)}1`], 'it must be 0, or lie between'],
    [['--weights', 'd1=1,d1=2'], '"d1" is given two weights.'],
    [['--by', 'size'], 'region, kind, country'],
    [['--pair', 'one'], '--pair takes the ids of two studies, not 1.'],
    [['--pair', 'one', 'two', 'three'], '--pair takes the ids of two studies, not 3.'],
    [['--runs', '-1'], '--runs takes 0 or a whole number from 100 to 1000000, not "-1".'],
    [['--runs', '1'], '--runs takes 0 or a whole number from 100 to 1000000, not "1".'],
    [['--runs', '99'], 'from 100 to 1000000'],
    [['--runs', '1000001'], 'from 100 to 1000000'],
    [['--seed', 'x'], '--seed takes a whole number'],
  ])('%s is a usage error', async (argv, message) => {
    const { code, out, err } = await compare(SPBE, ...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it.each([
    [['--pair', 'spbe-balangan-2042', PAIR[0]!], 'PAIR-UNKNOWN', 'did you mean "spbe-balangan-202'],
    [['--pair', PAIR[0]!, PAIR[0]!], 'PAIR-ALIKE', 'is named twice'],
    [['--weights', 'd7=1'], 'WEIGHT-UNKNOWN-NODE', 'did you mean "d1"'],
    [['--weights', 'policy=2'], 'WEIGHT-UNKNOWN-NODE', 'd1 (Internal policy on SPBE)'],
    [['--weights', 'd1=0,d2=0,d3=0,d4=0'], 'WEIGHTS-EMPTY', 'weighs anything'],
  ])('%s is an error that says so', async (argv, code, message) => {
    const found = await compare(SPBE, ...FEW, ...argv);
    expect(found).toMatchObject({ code: 2, out: '' });
    expect(found.err).toContain(code);
    expect(found.err).toContain(message);
  });

  it('is one study, be it given twice, or none', async () => {
    for (const paths of [[EXAMPLE], [EXAMPLE, EXAMPLE]]) {
      const { code, out, err } = await compare(...paths, ...FEW);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('COMPARED-TOO-FEW');
    }
    const empty = await within(folder(), '.');
    expect(empty).toMatchObject({ code: 2, out: '' });
    expect(empty.err).toContain('NO-STUDY');
    expect((await within(folder(), 'gone')).code).toBe(2);
  });

  it('are studies that share nothing', async () => {
    const other = TINY.replace('id: tiny', 'id: other')
      .replace('concepts: [planning]', 'concepts: [funding]')
      .replace('whole:', 'all:');
    const theirs = SMALL.replace('id: small', 'id: b')
      .replace('[tiny.yaml]', '[other.yaml]')
      .replace('  tiny:', '  other:');
    const cwd = folder({ 'a/study.yaml': SMALL, 'a/tiny.yaml': TINY, 'b/study.yaml': theirs, 'b/other.yaml': other });
    const { code, out, err } = await within(cwd, '.');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('COMPARED-NOTHING-SHARED');
  });
});

describe('what can be compared in part', () => {
  const unrated = SMALL.replace('id: small', 'id: c')
    .replace('tiny.yaml', '../tiny.yaml')
    .replace('level: 2, evidence: [e1]', 'status: no-evidence');

  it('leaves a study without a score without a rank', async () => {
    const { code, out, err } = await within(offices({ a: 1, b: 2, c: unrated }), '.', ...FEW);
    expect(code).toBe(0);
    expect(out).toContain('2 agencies ranked');
    expect(err).toContain('COMPARED-UNSCORED  "c" has no score, and so no rank');
  });

  it('compares the good studies beside a broken one, and fails for that', async () => {
    const { code, out, err } = await within(offices({ a: 1, b: 2, c: 'format: egov-study/1\n' }), '.', ...FEW);
    expect(code).toBe(2);
    expect(out).toContain('2 agencies ranked');
    expect(err).toContain('c/study.yaml');
  });

  it('ranks two studies of one agency and period each by itself', async () => {
    const twice = (id: string) =>
      SMALL.replace('id: small', `id: ${id}\nperiod: { from: 2023, to: 2023 }`).replace('tiny.yaml', '../tiny.yaml');
    const { code, out, err } = await within(offices({ a: twice('a'), b: twice('b') }), '.', ...FEW);
    expect(code).toBe(0);
    expect(err).toContain('COMPARED-TWICE');
    expect(out).toContain('Dinas X (a)');
  });

  it('writes a page that begins with the weights, the groups and the pair that were asked for', async () => {
    const { out } = await compare(
      SPBE,
      '--weights',
      'equal',
      '--by',
      'region',
      '--pair',
      ...PAIR,
      ...FEW,
      '-f',
      'html',
    );
    const [, data = ''] = /<script type="application\/json" id="data">(.*?)<\/script>/su.exec(out) ?? [];
    expect(JSON.parse(data)).toMatchObject({ weights: { kind: 'equal' }, by: 'region', pair: PAIR });
  });

  it('tells two studies of one id', async () => {
    const cwd = offices({ a: 1, b: 2, c: SMALL.replace('id: small', 'id: a').replace('tiny.yaml', '../tiny.yaml') });
    const { out, err } = await within(cwd, '.', ...FEW, '-f', 'json');
    expect(err).toContain('STUDY-TWICE');
    // The result tells its readers as much, and no path.
    const { findings } = JSON.parse(out) as Comparison;
    expect(findings.map(({ code, args }) => [code, args])).toContainEqual(['COMPARED-NAMESAKES', { study: 'a' }]);
    expect(out).not.toContain('study.yaml');
  });

  it('takes 2,000 studies', async () => {
    const cwd = offices(Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`o${String(i)}`, 1 + (i % 2)])));
    const { code, out } = await within(cwd, '.', '--runs', '100');
    expect(code).toBe(0);
    expect(out).toContain('2,000 agencies ranked');
    expect(out).toContain('=1001');
  }, 60_000);
});

describe('a command line', () => {
  it('may name the studies behind the two of --pair', async () => {
    const before = await compare(SPBE, ...FEW, '--pair', ...PAIR);
    expect(before.code).toBe(0);
    expect((await compare(...FEW, '--pair', ...PAIR, SPBE)).out).toBe(before.out);
  });

  it('may leave out the studies, before --pair as well, for those below this folder', async () => {
    const cwd = SPBE;
    const named = await run(['compare', '.', ...FEW], { cwd });
    expect(named.code).toBe(0);
    expect(await run(['compare', ...FEW], { cwd })).toEqual(named);
    expect((await run(['compare', ...FEW, '--pair', ...PAIR], { cwd })).out).toBe(
      (await run(['compare', '.', ...FEW, '--pair', ...PAIR], { cwd })).out,
    );
  });

  it('may name a file by -o', async () => {
    const cwd = folder();
    const { code, out } = await run(['compare', join(process.cwd(), SPBE), ...FEW, '-f', 'html', '-o', 'c.html'], {
      cwd,
    });
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(join(cwd, 'c.html'), 'utf8')).toMatch(/^<!doctype html>/u);
    expect((await compare(SPBE, '-o', '')).code).toBe(2);
  });

  it('with an empty folder for pictures writes none', async () => {
    expect(await compare(SPBE, '--charts', '')).toMatchObject({ code: 2, out: '' });
  });
});
