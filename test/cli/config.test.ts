import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, run, SMALL, TINY } from './run.js';

const CONFIG = 'format: egov-config/1\n';

const print = async (files: Record<string, string>, ...argv: string[]) =>
  run(['config', 'print', '--format', 'markdown', ...argv], { cwd: folder(files) });

describe('config print', () => {
  it('shows each setting with the default where nothing else is said', async () => {
    const { code, out, err } = await print({});
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('| `lang` | en | default |');
    expect(out).toContain('| `max-file-size` | 1 MiB | default |');
    expect(out).toContain('| `max-study-size` | 32 MiB | default |');
    expect(out).toContain('| `framework-folders` | none | default |');
    expect(out).toContain('| `framework-packages` | none | default |');
  });

  it('shows the line of the config, before which a flag goes', async () => {
    const files = {
      'egov-assess.yaml': `${CONFIG}lang: en\nmax-file-size: 2\nmax-study-size: 0.5\nframework-folders: [packs]\nframework-packages: ["@x/y"]\n`,
      'packs/tiny.yaml': TINY,
      'node_modules/@x/y/frameworks/other/framework.yaml': TINY.replace('id: tiny', 'id: other'),
      'a/study.yaml': SMALL,
    };
    const { code, out } = await print(files, 'a', '--max-study-size', '0.5');
    expect(code).toBe(0);
    expect(out).toContain('The config is egov-assess.yaml.');
    expect(out).toContain('| `lang` | en | `egov-assess.yaml:2` |');
    expect(out).toContain('| `max-file-size` | 2 MiB | `egov-assess.yaml:3` |');
    expect(out).toContain('| `max-study-size` | 0.5 MiB | `--max-study-size` |');
    expect(out).toContain('| `framework-folders` | packs | `egov-assess.yaml:5` |');
    expect(out).toContain('y | `egov-assess.yaml:6` |');
    expect((await print(files, 'a', '--lang', 'id')).out).toContain('| `lang` | id | `--lang` |');
  });

  it('refuses a config with a mistake, at its place', async () => {
    const cwd = folder({ 'egov-assess.yaml': `${CONFIG}lnag: id\n`, 'study.yaml': SMALL });
    for (const argv of [
      ['verify', 'a.json', '.'],
      ['checklist', '.', 'coreq'],
    ])
      expect(await run(argv, { cwd })).toMatchObject({ code: 2, err: expect.stringContaining('lnag') as string });
    expect(await print({ 'egov-assess.yaml': `${CONFIG}lnag: id\n` })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^egov-assess\.yaml:2:1 {2}error {2}UNKNOWN-KEY .*did you mean "lang"/u) as string,
    });
  });
});

describe('the config', () => {
  const study = (config: string, text = SMALL) => ({ 'egov-assess.yaml': CONFIG + config, 'a/study.yaml': text });

  it('is the nearest one at or above the study, wherever the user stands', async () => {
    const cwd = folder({
      ...study('lang: id\n'),
      'a/tiny.yaml': TINY,
      'b/study.yaml': SMALL,
      'b/tiny.yaml': TINY,
      'b/egov-assess.yaml': `${CONFIG}lang: en\n`,
    });
    expect((await run(['report', 'a'], { cwd })).out).toContain('Faktor');
    expect((await run(['report', 'a/study.yaml'], { cwd })).out).toContain('Faktor');
    expect((await run(['report', '.'], { cwd: join(cwd, 'a') })).out).toContain('Faktor');
    expect((await run(['report', join(cwd, 'a')])).out).toContain('Faktor');
    expect((await run(['report', 'b'], { cwd })).out).toContain('factors');
    expect((await run(['--lang', 'en', 'report', 'a'], { cwd })).out).not.toContain('Faktor');
  });

  it('is not looked for beyond the repository', async () => {
    const cwd = folder({ 'egov-assess.yaml': `${CONFIG}lang: id\n`, 'repo/x': '' });
    mkdirSync(join(cwd, 'repo/.git'));
    expect((await run(['config', 'print'], { cwd: join(cwd, 'repo') })).out).toContain('There is no egov-assess.yaml');
  });

  it('decides on the language of findings, of help none', async () => {
    const { err } = await run(['validate', 'a'], { cwd: folder(study('lang: id\n')) });
    expect(err).toContain('perbaikan:');
  });

  it('sets the limits, which a flag sets otherwise', async () => {
    const cwd = folder({ ...study('max-file-size: 0.0001\n'), 'a/tiny.yaml': TINY });
    expect(await run(['score', 'a'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('FILE-TOO-LARGE') as string,
    });
    expect((await run(['score', 'a', '--max-file-size', '1'], { cwd })).code).toBe(0);
    const small = folder({ ...study('max-study-size: 0.0001\n'), 'a/tiny.yaml': TINY });
    expect((await run(['validate', 'a'], { cwd: small })).err).toContain('STUDY-TOO-LARGE');
  });

  it('with a mistake keeps every command that reads from going on', async () => {
    const cwd = folder(study('lang: english\n'));
    for (const argv of [
      ['score', 'a'],
      ['report', 'a'],
      ['explain', 'a', 'index'],
      ['validate', 'a'],
      ['frameworks', 'list'],
      ['frameworks', 'show', 'jones'],
      ['frameworks', 'lint', 'jones'],
      ['frameworks', 'test', 'jones'],
      ['frameworks', 'new', 'mine'],
      ['init', 'b', '--agency', 'X', '--framework', 'jones'],
    ]) {
      const { code, out, err } = await run(argv, { cwd });
      expect([argv[0], code, out]).toEqual([argv[0], 2, '']);
      expect(err).toMatch(/^egov-assess\.yaml:2:7 {2}error {2}NOT-ONE-OF/u);
    }
  });

  it('is one for a run: that a study has another is said', async () => {
    const cwd = folder({
      'a/study.yaml': SMALL,
      'a/tiny.yaml': TINY,
      'b/study.yaml': SMALL,
      'b/tiny.yaml': TINY,
      'b/egov-assess.yaml': `${CONFIG}lang: id\n`,
    });
    const { code, err } = await run(['score', '.'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('CONFIG-NOT-USED  "b/egov-assess.yaml" is not used: this run has no config');
    expect((await run(['validate', 'b', 'a'], { cwd })).out).not.toContain('CONFIG-NOT-USED');
    expect((await run(['score', join(cwd, 'b'), 'b'], { cwd })).err).toBe('');
  });

  it('can be validated by itself, whatever it is called', async () => {
    const cwd = folder({
      'egov-assess.yaml': CONFIG,
      'next.yaml': `${CONFIG}lang: x\n`,
      'a/egov-assess.yaml': 'lang: en\n',
    });
    expect(await run(['validate', 'egov-assess.yaml'], { cwd })).toEqual({ code: 0, out: 'no findings\n', err: '' });
    expect(await run(['validate', 'next.yaml'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^next\.yaml:2:7 {2}error {2}NOT-ONE-OF/u) as string,
    });
    expect((await run(['validate', 'a/egov-assess.yaml'], { cwd })).err).toContain('MISSING-KEY');
  });

  it('must be a file, and a study cannot be taken for one', async () => {
    const cwd = folder({ 'egov-assess.yaml/x': '' });
    expect(await run(['config', 'print'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('NOT-A-FILE') as string,
    });
    const dangling = folder({ 'a/study.yaml': '' });
    symlinkSync('gone.yaml', join(dangling, 'egov-assess.yaml'));
    expect((await run(['config', 'print', 'a'], { cwd: dangling })).err).toMatch(/NOT-A-FILE.*"egov-assess.yaml"/u);
    expect((await run(['config', 'print'], { cwd: folder({ 'egov-assess.yaml': SMALL }) })).err).toContain(
      'FORMAT-UNKNOWN',
    );
  });
});
