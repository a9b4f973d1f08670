import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, run, SMALL, TINY } from './run.js';

const small = () => folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY });

/** Command lines with the study's place among the words left open. */
const LINES: readonly (readonly [before: readonly string[], after: readonly string[]])[] = [
  [['score'], []],
  [['report'], ['--summary']],
  [['uncertainty'], ['--runs', '100']],
  [['whatif'], ['--set', 'plan=1']],
  [['gaps'], []],
  [['saturation'], []],
  [['agreement'], []],
  [['validate'], []],
  [['check'], ['--fail-under', '1']],
  [['suggest'], []],
  [['compare'], []],
  [['export'], ['--table', 'nodes']],
  [['config', 'print'], []],
  [
    ['add', 'source'],
    ['--kind', 'place', '--title', 'Office', '--dry-run'],
  ],
  [['explain'], ['plan']],
  [['checklist'], ['coreq']],
];

describe('without a study', () => {
  it.each(LINES)('%j takes that of this folder', async (before, after) => {
    const cwd = small();
    const named = await run([...before, '.', ...after], { cwd });
    expect(named.out + named.err).not.toBe('');
    expect(await run([...before, ...after], { cwd })).toEqual(named);
  });

  it('verify takes what lies below this folder', async () => {
    const cwd = small();
    await run(['score', '-f', 'json=published.json'], { cwd });
    expect(await run(['verify', 'published.json'], { cwd })).toMatchObject({ code: 0, err: '' });
  });

  it('ratings new writes beside that of this folder', async () => {
    const { code, err } = await run(['ratings', 'new', '--rater', 'b'], { cwd: small() });
    expect([code, err]).toEqual([0, expect.stringContaining('ratings/b.yaml')]);
  });

  it('a guide is for that of this folder, where --for stands alone', async () => {
    const cwd = small();
    const named = await run(['guide', 'tiny.yaml', '--for', '.'], { cwd });
    expect(named).toMatchObject({ code: 0, err: '' });
    expect(await run(['guide', 'tiny.yaml', '--for'], { cwd })).toEqual(named);
    expect(await run(['guide', 'tiny.yaml'], { cwd })).not.toEqual(named);
    expect((await run(['guide', '--for', 'tiny.yaml'], { cwd })).err).toContain('<framework> is missing');
  });

  it.each(LINES.filter(([[name]]) => name !== 'config'))(
    '%j says in a folder without one that there is none, and what to do',
    async (before, after) => {
      const { code, out, err } = await run([...before, ...after], { cwd: folder() });
      expect([code, out.replace('1 error\n', '')]).toEqual([2, '']);
      expect(err).toContain('NO-STUDY  there is no study in this folder or in any folder below it\n');
      expect(err).toContain(
        'fix: go to the folder of your study, or name it in the command, or start a study with "egov-assess init"',
      );
    },
  );

  it('a command on one asks which of several below this folder is meant', async () => {
    const cwd = folder({ 'a/study.yaml': SMALL, 'b/study.yaml': SMALL });
    const { code, err } = await run(['report'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('this folder holds 2 studies, and this command takes one');
    expect(err).toContain('fix: name one of them: a/study.yaml, b/study.yaml');
  });
});

describe('one word where a study and something else can stand', () => {
  const beside = () => folder({ 'a/study.yaml': SMALL, 'a/tiny.yaml': TINY, 'tiny.yaml': TINY });

  it.each([
    ['explain', 'a', '<id>'],
    ['explain', 'a/study.yaml', '<id>'],
    ['checklist', 'a', '<checklist>'],
  ])('%s %s lacks the other', async (command, word, missing) => {
    expect(await run([command, word], { cwd: beside() })).toMatchObject({
      code: 2,
      err: expect.stringContaining(`${missing} is missing`) as string,
    });
  });

  it('is never a study where two stand', async () => {
    const cwd = beside();
    expect((await run(['explain', 'a', 'plan'], { cwd })).code).toBe(0);
    expect((await run(['explain', 'a', 'a'], { cwd })).err).toContain('UNKNOWN-ID');
  });

  it('may be the file of a checklist', async () => {
    const cwd = small();
    writeFileSync(join(cwd, 'list.yaml'), 'format: egov-checklist/1\n');
    expect((await run(['checklist', 'list.yaml'], { cwd })).err).toContain('list.yaml:1:1');
  });

  it.each(['explain', 'checklist'])('%s needs one', async (command) => {
    expect((await run([command], { cwd: small() })).err).toMatch(/<(?:id|checklist)> is missing/u);
  });

  it('help shows which of the two may be left out', async () => {
    expect((await run(['explain', '--help'])).out).toContain('explain [options] [study] <id>');
    expect((await run(['checklist', '--help'])).out).toContain('checklist [options] [study] <checklist>');
  });
});
