import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spans } from '../../src/text/words.js';
import { folder, run } from './run.js';

const FILE = 'frameworks/mine/framework.yaml';

/** A new framework in a folder of its own. */
async function started(...options: string[]) {
  const cwd = folder();
  const outcome = await run(['frameworks', 'new', 'mine', ...options], { cwd });
  return { cwd, ...outcome };
}

describe('frameworks new', () => {
  it('writes a framework and its tests, which it meets', async () => {
    const { cwd, code, out, err } = await started();
    expect({ code, err }).toEqual({
      code: 0,
      err: 'frameworks/mine/framework.yaml and frameworks/mine/tests.yaml written\n',
    });
    expect(out).toContain('egov-assess frameworks lint frameworks/mine');
    expect(readdirSync(join(cwd, 'frameworks/mine'))).toEqual(['framework.yaml', 'tests.yaml']);
    expect(await run(['validate', FILE], { cwd })).toMatchObject({ code: 0 });
    expect(await run(['frameworks', 'test', 'mine'], { cwd })).toMatchObject({
      code: 0,
      err: 'mine: 4 vectors, 0 failed\n',
    });
  });

  it('lint names what the author must fill in, each of it and nothing else', async () => {
    const { cwd } = await started();
    const { code, err } = await run(['frameworks', 'lint', 'mine'], { cwd });
    expect(code).toBe(1);
    const lines = readFileSync(join(cwd, FILE), 'utf8').split('\n');
    const isPlaceholder = (line: string) => /^ *(- )?(en|cite): <.*>$/u.test(line);
    const toFill = lines.flatMap((line, i) => (isPlaceholder(line) ? [i + 1] : []));
    const topics = lines.flatMap((line, i) =>
      /^ *(first|second)-indicator:$/u.test(line) ? [`${FILE}:${String(i + 1)} NODE-WITHOUT-CONCEPT`] : [],
    );
    const told = [...err.matchAll(/^(\S+:\d+):\d+ {2}\w+ {2}([A-Z-]+)/gmu)].map(([, at, code_]) => `${at} ${code_}`);
    expect(told).toEqual([`${FILE}:${String(toFill[0])} TEXT-TO-FILL-IN`, ...topics]);
    expect(toFill.length).toBeGreaterThan(30);
    expect(err).toContain(`${String(toFill.length)} texts are still to be written`);
    expect(err).toContain(`they stand on lines ${spans(toFill)}`);
  });

  it('says in the language of the run what to do next', async () => {
    expect((await started('--lang', 'id')).out).toMatch(/^Selanjutnya:\n/u);
  });

  it('lint names the vectors that no longer fit, and not what they then fail to reach', async () => {
    const { cwd } = await started();
    const path = join(cwd, FILE);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/id: (\w+)(?=\n *label)/gu, 'id: my-$1'));
    const { err } = await run(['frameworks', 'lint', 'mine'], { cwd });
    expect(err).toContain('VECTOR-UNKNOWN-ID');
    expect(err).not.toContain('NO-VECTOR-REACHES');
  });

  it.each(['en', 'id'])('filled in, it is clean: %s', async (lang) => {
    const { cwd } = await started('--lang', lang);
    const path = join(cwd, FILE);
    const filled = readFileSync(path, 'utf8')
      .replaceAll(/: <(.*)>$/gmu, ': "Written: $1"')
      .replaceAll(/# (concepts: \[planning\])/gu, '$1');
    writeFileSync(path, filled);
    expect(await run(['frameworks', 'lint', 'mine'], { cwd })).toEqual({ code: 0, out: 'no findings\n', err: '' });
    expect(await run(['frameworks', 'test', 'mine'], { cwd })).toMatchObject({ code: 0, out: 'no findings\n' });
  });

  it('the examples in its comments hold once they are uncommented', async () => {
    const { cwd } = await started();
    const path = join(cwd, FILE);
    const text = readFileSync(path, 'utf8')
      .replaceAll(/<(?:.*?)>/gu, '"Written"')
      .replaceAll(/# (concepts: \[planning\])/gu, '$1')
      .replace(/^# (factors|remedies):/gmu, '$1:')
      .replaceAll(/^#( {3}my-)/gmu, '$1')
      .replace('# remedies: { 1', 'remedies: { 1');
    writeFileSync(path, text);
    expect(await run(['validate', FILE], { cwd })).toEqual({ code: 0, out: 'no findings\n', err: '' });
  });

  it('speaks the language asked for, in its comments and of what it did', async () => {
    const { cwd, out, err } = await started('--lang', 'id');
    expect(readFileSync(join(cwd, FILE), 'utf8')).toContain('# Kerangka: dasar penilaian studi.');
    expect(err).toBe('frameworks/mine/framework.yaml dan frameworks/mine/tests.yaml sudah ditulis\n');
    expect(out).toContain('egov-assess --lang id frameworks lint frameworks/mine\n');
    expect((await run(['frameworks', 'test', 'mine', '--lang', 'id'], { cwd })).err).toBe(
      'mine: 4 kasus uji, 0 gagal\n',
    );
    rmSync(join(cwd, 'frameworks/mine/tests.yaml'));
    expect((await run(['frameworks', 'test', 'mine', '--lang', 'id'], { cwd })).err).toBe(
      'mine: tidak ada tests.yaml di sampingnya\n',
    );
  });

  it('goes to a folder of its own in another folder', async () => {
    const { cwd, code } = await started('--output', 'study/frameworks');
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'study/frameworks/mine'))).toHaveLength(2);
  });

  it.each(['framework.yaml', 'tests.yaml'])('leaves a %s that is there as it is', async (name) => {
    const cwd = folder({ [`frameworks/mine/${name}`]: 'mine' });
    expect(await run(['frameworks', 'new', 'mine'], { cwd })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('FRAMEWORK-EXISTS') as string,
    });
    expect(readdirSync(join(cwd, 'frameworks/mine'))).toEqual([name]);
    expect(readFileSync(join(cwd, 'frameworks/mine', name), 'utf8')).toBe('mine');
  });

  it('refuses the id of a shipped framework, and what is no id', async () => {
    expect((await run(['frameworks', 'new', 'jones'], { cwd: folder() })).err).toContain('SHIPPED-ID-TAKEN');
    for (const id of ['../mine', 'Mine', 'my framework']) {
      expect(await run(['frameworks', 'new', id], { cwd: folder() })).toMatchObject({
        code: 2,
        err: expect.stringContaining('BAD-ID') as string,
      });
    }
  });

  it('that cannot be written is a matter of the machine', async () => {
    const cwd = folder({ frameworks: 'a file' });
    expect(await run(['frameworks', 'new', 'mine'], { cwd })).toMatchObject({
      code: 3,
      err: expect.stringContaining('WRITE-FAILED') as string,
    });
  });
});
