import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, run, SMALL, TINY } from './run.js';

const CONFIG = 'format: egov-config/1\n';
const BY_ID = SMALL.replace('tiny.yaml', 'tiny');
const other = (id: string) => TINY.replace('id: tiny', `id: ${id}`);

/** Runs a command on files; what it says and how it ends. */
const on = async (files: Record<string, string>, ...argv: string[]) => run(argv, { cwd: folder(files) });

describe('a framework whose file is called almost as it must be is told of', () => {
  const MISNAMED = (path: string, meant: string) => `FILE-MISNAMED  "${path}" is not read; did you mean "${meant}"?`;

  it.each([
    ['frameworks/tiny/framework.yml', 'framework.yaml'],
    ['frameworks/tiny/Framework.yaml', 'framework.yaml'],
    ['frameworks/tiny/framework.json', 'framework.yaml'],
    ['frameworks/tiny.yml', 'tiny.yaml'],
  ])('where a study names it by its id: %s', async (path, meant) => {
    const { code, err } = await on({ 'a/study.yaml': BY_ID, [`a/${path}`]: TINY }, 'score', 'a');
    expect(code).toBe(2);
    expect(err).toContain('UNKNOWN-FRAMEWORK');
    expect(err).toContain(`a/study.yaml:5:14  warning  ${MISNAMED(`a/${path}`, meant)}`);
  });

  it('where another extends it', async () => {
    const files = {
      'frameworks/tiny/framework.yml': TINY,
      'frameworks/mine.yaml': 'format: egov-overlay/1\nid: mine\nversion: 0.1.0\ntitle: Mine\nextends: tiny\n',
    };
    expect((await on(files, 'frameworks', 'show', 'mine')).err).toContain(
      MISNAMED('frameworks/tiny/framework.yml', 'framework.yaml'),
    );
  });

  it.each([
    ['packs/tiny/framework.yml', 'framework.yaml'],
    ['packs/tiny.yml', 'tiny.yaml'],
  ])('where it lies in a folder that the config names: %s', async (path, meant) => {
    const files = {
      'egov-assess.yaml': `${CONFIG}framework-folders: [packs]\n`,
      'packs/more.yaml': other('more'),
      [path]: TINY,
      'a/study.yaml': BY_ID,
    };
    const { code, err } = await on(files, 'score', 'a');
    expect(code).toBe(2);
    expect(err).toContain(`a/study.yaml:5:14  warning  ${MISNAMED(path, meant)}`);
  });

  it.each([
    ['frameworks', 'lint', './mine'],
    ['frameworks', 'show', './mine'],
    ['validate', 'mine'],
  ])('where its folder is named: %j', async (...argv) => {
    const { code, err } = await on({ 'mine/framework.yml': TINY }, ...argv);
    expect(code).toBe(2);
    expect(err).toContain(MISNAMED('mine/framework.yml', 'framework.yaml'));
  });

  it('where all is checked, in folders of frameworks as files as well', async () => {
    const files = {
      'a/study.yaml': SMALL,
      'a/tiny.yaml': TINY,
      'frameworks/x/framework.yml': other('x'),
      'frameworks/y.yml': other('y'),
      'frameworks/notes.yml': 'a: b',
      'elsewhere/z.yml': other('z'),
    };
    const { code, err } = await on(files, 'validate', '.');
    expect(code).toBe(0);
    expect(err.match(/FILE-MISNAMED {2}"[^"]*"/gu)).toEqual([
      'FILE-MISNAMED  "frameworks/x/framework.yml"',
      'FILE-MISNAMED  "frameworks/y.yml"',
    ]);
  });

  it('but not beside one that is read, nor along a way that is no id', async () => {
    const both = { 'study.yaml': BY_ID, 'frameworks/tiny/framework.yaml': TINY, 'frameworks/tiny/framework.yml': TINY };
    expect((await on(both, 'score', '.')).err).toBe('');
    const outside = { 'study.yaml': SMALL.replace('tiny.yaml', '".."'), 'framework.yml': TINY };
    expect((await on(outside, 'score', '.')).err).not.toContain('FILE-MISNAMED');
  });
});

describe('a framework is found by its id', () => {
  it.each(['frameworks/tiny/framework.yaml', 'frameworks/tiny.yaml'])('beside study.yaml, as %s', async (path) => {
    const { code, out } = await on({ 'a/study.yaml': BY_ID, [`a/${path}`]: TINY }, 'score', 'a', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ framework: { id: 'tiny' }, result: { score: 2 } });
  });

  it('in a folder that the config names, seen from the config', async () => {
    const files = {
      'egov-assess.yaml': `${CONFIG}framework-folders: [shared/packs]\n`,
      'shared/packs/tiny/framework.yaml': TINY,
      'studies/a/study.yaml': BY_ID,
    };
    expect(await on(files, 'validate', 'studies')).toEqual({ code: 0, out: 'no findings\n', err: '' });
  });

  it('in an installed package that the config names, of which nothing is run', async () => {
    const files = {
      'work/egov-assess.yaml': `${CONFIG}framework-packages: [tiny-pack, "@x/more"]\n`,
      'work/a/study.yaml': BY_ID,
      'node_modules/tiny-pack/frameworks/tiny/framework.yaml': TINY,
      'node_modules/tiny-pack/package.json': '{ "main": "main.js", "scripts": { "install": "exit 1" } }',
      'node_modules/tiny-pack/main.js': 'throw new Error("run")',
      'work/node_modules/@x/more/frameworks/more.yaml': other('more'),
    };
    expect(await on(files, 'validate', 'work/a')).toEqual({ code: 0, out: 'no findings\n', err: '' });
    const unnamed = { ...files, 'work/egov-assess.yaml': CONFIG };
    expect((await on(unnamed, 'validate', 'work/a')).err).toContain('UNKNOWN-FRAMEWORK');
  });

  it('in a package that is linked to, as some package managers do', async () => {
    const elsewhere = folder({ 'frameworks/tiny.yaml': TINY });
    const cwd = folder({
      'egov-assess.yaml': `${CONFIG}framework-packages: [tiny-pack]\n`,
      'a/study.yaml': BY_ID,
      'node_modules/x': '',
    });
    symlinkSync(elsewhere, join(cwd, 'node_modules/tiny-pack'));
    expect(await run(['validate', 'a'], { cwd })).toMatchObject({ code: 0, out: 'no findings\n' });
  });

  it('with its major version', async () => {
    const files = (version: string) => ({
      'study.yaml': SMALL.replace('tiny.yaml', `tiny@${version}`),
      'frameworks/tiny.yaml': TINY,
    });
    expect((await on(files('0'), 'score', '.')).code).toBe(0);
    expect((await on(files('1'), 'score', '.')).err).toContain('FRAMEWORK-VERSION');
  });

  it('by commands on frameworks, seen from where the user stands', async () => {
    const files = { 'frameworks/tiny/framework.yaml': TINY };
    expect((await on(files, 'frameworks', 'show', 'tiny')).out).toContain('A tiny framework');
    expect(await on(files, 'frameworks', 'lint', 'tiny')).toMatchObject({ code: 0, out: 'no findings\n' });
    expect((await on(files, 'frameworks', 'test', 'tiny')).err).toBe('tiny: no tests.yaml beside it\n');
  });

  it('by --framework, beside the study or where the user stands', async () => {
    const study = SMALL.replace('tiny.yaml', 'jones');
    const score = ['score', 'a', '--framework', 'tiny', '--format', 'json'];
    expect((await on({ 'a/study.yaml': study, 'a/frameworks/tiny.yaml': TINY }, ...score)).out).toContain(
      '"id": "tiny"',
    );
    expect((await on({ 'a/study.yaml': study, 'frameworks/tiny.yaml': TINY }, ...score)).out).toContain('"id": "tiny"');
    expect((await on({ 'a/study.yaml': study }, ...score)).code).toBe(2);
  });

  it('by init, as the new study will find it', async () => {
    const argv = ['init', 'a', '--agency', 'X', '--framework', 'tiny'];
    expect((await on({ 'a/frameworks/tiny.yaml': TINY }, ...argv)).code).toBe(0);
    expect((await on({ 'frameworks/tiny.yaml': TINY }, ...argv)).err).toContain('UNKNOWN-FRAMEWORK');
  });

  it('and where ratings stand under one that is not listed, that is no mistake', async () => {
    const files = {
      'study.yaml': `${BY_ID}  more:\n    plan: { level: 2, evidence: [e1], why: said }\n`,
      'frameworks/tiny.yaml': TINY,
      'frameworks/more.yaml': other('more'),
    };
    expect(await on(files, 'validate', '.')).toMatchObject({ code: 0, out: 'no findings\n' });
  });
});

describe('what cannot be found', () => {
  it('is told with all ids that can be named here', async () => {
    const { code, err } = await on(
      {
        'egov-assess.yaml': `${CONFIG}framework-folders: [packs]\n`,
        'packs/mine.yaml': other('mine'),
        'packs/notes.yaml': 'title: x',
        'frameworks/theirs/framework.yaml': other('theirs'),
        'study.yaml': SMALL.replace('tiny.yaml', 'absent-altogether'),
      },
      'validate',
      '.',
    );
    expect(code).toBe(2);
    expect(err).toMatch(/write one of: (\S+, )*jones(, \S+)*, mine, theirs;/u);
    expect(err).not.toContain('notes');
  });

  it('a shipped id cannot be taken, beside a study or in the folder of a config', async () => {
    const study = SMALL.replace('tiny.yaml', 'jones').replace(/ratings:[^]*/u, '');
    const beside = { 'study.yaml': study, 'frameworks/jones/framework.yaml': other('jones') };
    expect(await on(beside, 'score', '.')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^study\.yaml:5:14 {2}error {2}SHIPPED-ID-TAKEN/u) as string,
    });
    const named = {
      'study.yaml': study,
      'egov-assess.yaml': `${CONFIG}framework-folders: [packs]\n`,
      'packs/jones.yaml': 'format: egov-framework/1\n',
    };
    expect((await on(named, 'score', '.')).err).toContain('SHIPPED-ID-TAKEN');
    expect((await on(beside, 'frameworks', 'list')).err).toContain('SHIPPED-ID-TAKEN');
  });

  it('a shipped id is told where the file itself is checked, unless it is the one that ships', async () => {
    const files = { 'frameworks/jones.yaml': other('jones') };
    const told = /^frameworks\/jones\.yaml:2:5 {2}error {2}SHIPPED-ID-TAKEN/mu;
    expect(await on(files, 'validate', 'frameworks/jones.yaml')).toMatchObject({
      code: 2,
      err: expect.stringMatching(told) as string,
    });
    const linted = await on(files, 'frameworks', 'lint', 'frameworks/jones.yaml');
    expect(linted).toMatchObject({ code: 1, err: expect.stringMatching(told) as string });
    const shipped = 'frameworks/jones/framework.yaml';
    const copy = { 'copy.yaml': readFileSync(shipped, 'utf8') };
    expect(await on(copy, 'validate', 'copy.yaml')).toMatchObject({ code: 0, out: 'no findings\n' });
    expect(await run(['validate', shipped])).toMatchObject({ code: 0, out: 'no findings\n' });
    expect(await on({ 'bad.yaml': 'format: egov-framework/1\nid: jones\n' }, 'validate', 'bad.yaml')).toMatchObject({
      err: expect.not.stringContaining('SHIPPED-ID-TAKEN') as string,
    });
  });

  it('two files of one id are named both; one reached in two ways is one', async () => {
    const files = {
      'egov-assess.yaml': `${CONFIG}framework-folders: [packs, frameworks, packs/../packs]\n`,
      'study.yaml': BY_ID,
      'frameworks/tiny/framework.yaml': TINY,
      'packs/more.yaml': other('more'),
    };
    expect((await on(files, 'validate', '.')).code).toBe(0);
    const twice = { ...files, 'packs/tiny.yaml': TINY };
    const { code, err } = await on(twice, 'validate', '.');
    expect(code).toBe(2);
    expect(err).toContain('FRAMEWORK-ID-AMBIGUOUS');
    expect(err).toContain('"frameworks/tiny/framework.yaml" and "packs/tiny.yaml"');
    expect((await on(twice, 'frameworks', 'lint', 'tiny')).err).toContain('FRAMEWORK-ID-AMBIGUOUS');
  });

  it('a file must have the id it is found by', async () => {
    const { code, err } = await on({ 'study.yaml': BY_ID, 'frameworks/tiny.yaml': other('large') }, 'validate', '.');
    expect(code).toBe(2);
    expect(err).toContain('FRAMEWORK-MISNAMED');
    expect(err).toContain('write "id: tiny" in the file, or call it or its folder "large"');
  });

  it('a file whose name can be no id is told by the id it has', async () => {
    const files = { 'study.yaml': SMALL.replace('tiny.yaml', 'Tiny Ä'), 'frameworks/Tiny Ä.yaml': TINY };
    const { err } = await on(files, 'frameworks', 'list');
    expect(err).toContain('FRAMEWORK-MISNAMED');
    expect(err).toContain('fix: call it or its folder "tiny"\n');
    for (const name of ['..', '.hidden', '']) expect((await on(files, 'frameworks', 'show', name)).code).toBe(2);
  });

  it('a framework with errors shows its lines where it belongs to the study', async () => {
    const broken = TINY.replace('weak-below: 2', 'weak-below: 9');
    const beside = { 'a/study.yaml': BY_ID, 'a/frameworks/tiny.yaml': broken };
    expect((await on(beside, 'validate', 'a')).err).toContain('a/frameworks/tiny.yaml:10:13  error  WEAK-OFF-SCALE');
    const named = {
      'egov-assess.yaml': `${CONFIG}framework-folders: [packs]\n`,
      'a/study.yaml': BY_ID,
      'packs/tiny.yaml': broken,
    };
    expect((await on(named, 'validate', 'a')).err).toContain('FRAMEWORK-INVALID');
  });

  it('a link may not lead out of the study', async () => {
    const elsewhere = folder({ 'tiny/framework.yaml': TINY });
    const cwd = folder({ 'a/study.yaml': BY_ID });
    symlinkSync(elsewhere, join(cwd, 'a/frameworks'));
    expect((await run(['validate', 'a'], { cwd })).err).toContain('OUTSIDE-STUDY');
  });
});

describe('folders and packages of a config', () => {
  const config = async (line: string, files: Record<string, string> = {}, inside = 'work') => {
    const cwd = folder({ [`${inside}/egov-assess.yaml`]: CONFIG + line, ...files });
    mkdirSync(join(cwd, inside, '.git'));
    return run(['config', 'print'], { cwd: join(cwd, inside) });
  };

  it('must be there, at their place in the config', async () => {
    expect(await config('framework-folders:\n  - gone\n')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^egov-assess\.yaml:3:5 {2}error {2}PATH-NOT-FOUND/u) as string,
    });
    expect((await config('framework-folders: [egov-assess.yaml]\n')).err).toContain('FOLDER-EXPECTED');
    for (const name of ['absent', '../absent', '@x', '/etc']) {
      expect((await config(`framework-packages: ["${name}"]\n`, { 'absent/frameworks/tiny.yaml': TINY })).err).toMatch(
        /^egov-assess\.yaml:2:22 {2}error {2}PACKAGE-NOT-FOUND/u,
      );
    }
  });

  it('that hold no framework are worth a warning', async () => {
    const empty = await config('framework-folders: [empty]\n', { 'work/empty/readme.md': '' });
    expect(empty).toMatchObject({ code: 0, err: expect.stringContaining('NO-FRAMEWORKS') as string });
    const bare = await config('framework-packages: [bare]\n', { 'node_modules/bare/package.json': '{}' });
    expect(bare).toMatchObject({ code: 0, err: expect.stringContaining('NO-FRAMEWORKS') as string });
  });

  it('may leave the folder of the config, but not the repository', async () => {
    const files = { 'packs/tiny.yaml': TINY };
    expect((await config('framework-folders: [../packs]\n', files)).err).toContain('OUTSIDE-REPOSITORY');
    const cwd = folder({ 'work/egov-assess.yaml': `${CONFIG}framework-folders: [../packs]\n`, ...files });
    mkdirSync(join(cwd, '.git'));
    expect((await run(['config', 'print'], { cwd: join(cwd, 'work') })).code).toBe(0);
  });
});

describe('a link that leads out of the repository', () => {
  const linked = (name: string) => {
    const elsewhere = folder({
      'framework.yaml': 'format: egov-framework/1\nid: secret\ntitle: what nobody may see\n',
    });
    const cwd = folder({ 'repo/.git/HEAD': '', 'repo/egov-assess.yaml': CONFIG });
    mkdirSync(join(cwd, 'repo/frameworks'));
    symlinkSync(elsewhere, join(cwd, 'repo/frameworks', name));
    return join(cwd, 'repo');
  };

  it.each([['list'], ['show', 'innocent'], ['lint', 'innocent'], ['test', 'innocent']])(
    'is told by frameworks %s, and shows nothing of what lies there',
    async (...argv) => {
      const { code, out, err } = await run(['frameworks', ...argv], { cwd: linked('innocent') });
      expect(code).toBe(2);
      expect(err).toMatch(/^error {2}OUTSIDE-REPOSITORY {2}"frameworks\/innocent\/framework\.yaml"/mu);
      expect(out + err).not.toContain('nobody may see');
    },
  );

  it('is followed where its path is typed', async () => {
    const { err } = await run(['frameworks', 'show', 'frameworks/innocent'], { cwd: linked('innocent') });
    expect(err).toContain('nobody may see');
  });

  it('to a package shows no lines of it either', async () => {
    const elsewhere = folder({ 'frameworks/more.yaml': other('more').replace('weak-below: 2', 'weak-below: 9') });
    const cwd = folder({
      'egov-assess.yaml': `${CONFIG}framework-packages: [pack]\n`,
      'node_modules/x': '',
      '.git/HEAD': '',
    });
    symlinkSync(elsewhere, join(cwd, 'node_modules/pack'));
    const { err } = await run(['frameworks', 'list'], { cwd });
    expect(err).toContain('FRAMEWORK-INVALID');
    expect(err).not.toContain('weak-below: 9');
  });
});

describe('frameworks list', () => {
  it('shows where each comes from', async () => {
    const { code, out } = await on(
      {
        'egov-assess.yaml': `${CONFIG}framework-packages: [pack]\n`,
        'frameworks/tiny/framework.yaml': TINY,
        'node_modules/pack/frameworks/more.yaml': other('more'),
      },
      'frameworks',
      'list',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/jones .* in the program/u);
    expect(out).toMatch(/tiny .* frameworks\/tiny\/framework\.yaml/u);
    expect(out).toMatch(/more .* package pack/u);
  });
});

describe('frameworks show --resolved', () => {
  it('prints what scoring works with, as YAML or JSON', async () => {
    const yaml = await run(['frameworks', 'show', 'jones', '--resolved']);
    expect(yaml).toMatchObject({ code: 0, err: '' });
    expect(yaml.out).toMatch(/^format: "egov-resolved-framework\/1"\nid: jones\n/u);
    expect(yaml.out).toContain('\ncombine: median-low\n');
    const json = await run(['frameworks', 'show', 'jones', '--resolved', '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject({ id: 'jones', coverageFloor: 0.5, target: 4 });
  });

  it('comes in those formats alone, and they are for it', async () => {
    expect((await run(['frameworks', 'show', 'jones', '--resolved', '--format', 'markdown'])).code).toBe(2);
    expect((await run(['frameworks', 'show', 'jones', '--format', 'json'])).code).toBe(2);
  });
});
