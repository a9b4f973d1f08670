import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment/index.js';
import { asNobody } from '../nobody.js';
import { EXAMPLE, folder, run, SMALL, TINY } from './run.js';

const isUnix = process.platform !== 'win32';

describe('score', () => {
  it('prints a table with the verdict as its last words', async () => {
    const { code, out, err } = await run(['score', EXAMPLE]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Organisation .* 3\.25 /u);
    expect(out.trimEnd()).toMatch(/\(fairly good\)\.$/u);
  });

  it('scores a framework that was only dropped in as a file, touching no code', async () => {
    const cwd = folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY });
    const { code, out } = await run(['score', '.', '--format', 'json'], { cwd });
    expect(code).toBe(0);
    const { framework, result } = JSON.parse(out) as Assessment;
    expect(framework.id).toBe('tiny');
    expect(result).toMatchObject({ score: 2, percent: 100, band: { id: 'fine' } });
  });

  it('scores against another framework than the study names', async () => {
    const cwd = folder({
      'study.yaml': SMALL.replace('[tiny.yaml]', '[jones]').replace(/ratings:[^]*/u, ''),
      'tiny.yaml': TINY,
    });
    const { out } = await run(['score', '.', '--framework', 'tiny.yaml,jones', '-f', 'ndjson'], { cwd });
    const ids = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Assessment).framework.id);
    expect(ids).toEqual(['tiny', 'jones']);
    const twice = await run(['score', '.', '--framework', 'jones,jones@1,jones', '-f', 'ndjson'], { cwd });
    expect(twice.out.trim().split('\n')).toHaveLength(1);
  });

  it('gives a folder of studies a line each, in byte order of path', async () => {
    const cwd = folder({
      'b/study.yaml': SMALL.replace('[tiny.yaml]', '[../tiny.yaml]'),
      'a/study.yaml': SMALL.replace('[tiny.yaml]', '[../tiny.yaml]').replace('id: small', 'id: first'),
      '.hidden/study.yaml': 'not read',
      'tiny.yaml': TINY,
    });
    const { code, out } = await run(['score', '.'], { cwd });
    expect(code).toBe(0);
    expect(out.indexOf('first')).toBeLessThan(out.indexOf('small'));
    expect((await run(['score', '.', '--format', 'json'], { cwd })).out).toMatch(/^\[\n/u);
    expect((await run(['score', '.', '--format', 'csv'], { cwd })).out.split('\n')).toHaveLength(1 + 2 * 3 + 1);
    expect((await run(['score', '.', '--format', 'markdown'], { cwd })).out).toMatch(/^\| Study/u);
  });

  it.runIf(isUnix)('still prints the good studies where one folder may not be read, and ends with 3', async () => {
    const cwd = folder({ 'good/study.yaml': SMALL, 'good/tiny.yaml': TINY, 'locked/study.yaml': SMALL });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'locked'), 0o000);
    const { code, out, err } = await asNobody(() => run(['score', '.', '-f', 'ndjson'], { cwd }));
    expect(code).toBe(3);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^error {2}NO-PERMISSION .*"locked"/u);
  });

  it('still prints the good studies where one is broken, and ends with 2', async () => {
    const reference = SMALL.replace('[tiny.yaml]', '[../tiny.yaml]');
    const cwd = folder({
      'good/study.yaml': reference,
      'bad/study.yaml': reference.replace('level: 2', 'level: 7'),
      'tiny.yaml': TINY,
    });
    const { code, out, err } = await run(['score', '.', '--format', 'ndjson'], { cwd });
    expect(code).toBe(2);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('bad/study.yaml:12:20  error  LEVEL-OFF-SCALE');
  });

  it('feeds several destinations at once', async () => {
    const cwd = folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY });
    const { code, out, err } = await run(['score', '.', '-f', 'ndjson', '-f', 'csv=scores.csv', '-f', 'json=a.json'], {
      cwd,
    });
    expect({ code, lines: out.trim().split('\n').length }).toEqual({ code: 0, lines: 1 });
    expect(readFileSync(join(cwd, 'scores.csv'), 'utf8')).toMatch(/^"study"/u);
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).toMatchObject({ format: 'egov-assessment/1' });
    expect(err).toBe('scores.csv written\na.json written\n');
  });

  it('mixes formats for reading with those for programs, for one study and for several', async () => {
    const reference = SMALL.replace('[tiny.yaml]', '[../tiny.yaml]');
    const cwd = folder({ 'a/study.yaml': reference, 'b/study.yaml': reference, 'tiny.yaml': TINY });
    const many = await run(['score', '.', '-f', 'table', '-f', 'json=a.json', '-f', 'markdown=a.md'], { cwd });
    expect(many).toMatchObject({ code: 0 });
    expect(many.out).toMatch(/^Study/u);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toMatch(/^\| Study/u);
    const one = await run(['score', 'a', '-f', 'markdown', '-f', 'csv=a.csv'], { cwd });
    expect(one.out).toMatch(/^# Score/u);
    expect((await run(['score', 'a', '--format', 'markdown'], { cwd })).out).toBe(one.out);
    expect((await run(['score', 'a', '-f', 'table', '-f', 'ndjson=x'], { cwd })).out).toBe(
      (await run(['score', 'a'], { cwd })).out,
    );
    const none = folder({ 'x/study.yaml': 'format: [' });
    expect(await run(['score', 'x', '-f', 'csv'], { cwd: none })).toMatchObject({
      code: 2,
      out: expect.stringMatching(/^"study"/u) as string,
    });
  });

  it('says when there is no study, unless that is fine', async () => {
    const cwd = folder({ 'notes.txt': 'nothing' });
    expect(await run(['score', '.'], { cwd })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('NO-STUDY') as string,
    });
    expect(await run(['score', '.', '--allow-empty'], { cwd })).toEqual({ code: 0, out: '', err: '' });
    expect(await run(['score', 'gone'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('PATH-NOT-FOUND') as string,
    });
  });

  it('skips folders without a study among several paths, with a note', async () => {
    const cwd = folder({
      's/study.yaml': SMALL.replace('[tiny.yaml]', '[../tiny.yaml]'),
      'tiny.yaml': TINY,
      'empty/x.txt': '',
    });
    const { code, err } = await run(['score', 's', 'empty'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('PATH-SKIPPED');
  });

  it('gives the same bytes from wherever it is called', async () => {
    const here = await run(['score', EXAMPLE, '--format', 'json']);
    const there = await run(['score', '.', '--format', 'json'], { cwd: join(process.cwd(), EXAMPLE) });
    expect(there.out).toBe(here.out);
    expect(here.out).not.toContain(process.cwd());
  });
});

describe('a command line that cannot be meant', () => {
  it.each([
    [['scor'], 'did you mean "score"?'],
    [['import'], '<file> is missing'],
    [['score', EXAMPLE, '--formt', 'json'], '--format'],
    [['score', EXAMPLE, '--format', 'jsn'], 'did you mean "json"?'],
    [['score', EXAMPLE, '--framework', 'jonse'], 'did you mean "jones"?'],
    [['score', EXAMPLE, '--framework', 'jones@2'], 'FRAMEWORK-VERSION'],
    [['score', EXAMPLE, '--max-file-size', '9'], 'up to 8'],
    [['--lang', 'fr', 'score', EXAMPLE], 'There is: en, id.'],
    [['schema', 'studdy'], 'did you mean "study"?'],
    [['frameworks'], 'Usage'],
    [[], 'Usage'],
  ])('%j ends with 2 and says what is possible', async (argv, words) => {
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.toLowerCase()).toContain(words.toLowerCase());
  });

  it('has help for every command, examples first', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Examples:/u);
    for (const name of ['score', 'report', 'explain', 'validate', 'init', 'frameworks', 'schema']) {
      expect(out).toContain(name);
      expect(await run([name, '--help'])).toMatchObject({ code: 0, err: '' });
    }
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe('colour', () => {
  const isColoured = async (env: Record<string, string>, tty: boolean, more: string[] = []) =>
    (await run(['score', EXAMPLE, ...more], { env, tty })).out.includes('\u001b[');

  it('is for terminals, and decided once', async () => {
    expect(await isColoured({}, true)).toBe(true);
    expect(await isColoured({}, false)).toBe(false);
    expect(await isColoured({ NO_COLOR: '1' }, true)).toBe(false);
    expect(await isColoured({ TERM: 'dumb' }, true)).toBe(false);
    expect(await isColoured({ FORCE_COLOR: '1' }, false)).toBe(true);
    expect(await isColoured({ FORCE_COLOR: '0' }, true)).toBe(false);
    expect(await isColoured({ FORCE_COLOR: '1' }, true, ['--no-color'])).toBe(false);
  });
});
