import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkShare, main } from '../../src/cli/main.js';
import type { Threads } from '../../src/cli/io.js';
import type { Share } from '../../src/cli/shares.js';
import { folder, run, SMALL, TINY } from './run.js';

const COUNT = 250;
const name = (i: number): string => `s${String(i).padStart(3, '0')}`;
const sound = (i: number): string => SMALL.replace('id: small', `id: ${name(i)}`);
/** Every fiftieth study has an unknown level. */
const study = (i: number): string => (i % 50 === 49 ? sound(i).replace('level: 2', 'level: 3') : sound(i));

let cwd: string;
beforeAll(() => {
  const studies = Array.from({ length: COUNT }, (_, i): [string, string] => [
    `${name(i)}/study.yaml`,
    study(i).replace('tiny.yaml', '../tiny.yaml'),
  ]);
  cwd = folder({ 'tiny.yaml': TINY, ...Object.fromEntries(studies) });
});

/** Threads that are none: what is handed over is copied, as between real ones. */
function threadsOf(processors: number, shares: Share[] = []): Threads {
  return {
    processors: () => processors,
    async check(share) {
      shares.push(structuredClone(share));
      return structuredClone(await checkShare(structuredClone(share)));
    },
  };
}

async function validate(threads?: Threads, path = '.', more: readonly string[] = []) {
  const written = { out: '', err: '' };
  const code = await main({
    argv: ['validate', path, ...more],
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
    env: {},
    cwd,
    today: () => '2024-06-30',
    ...(threads && { threads }),
  });
  return { code, ...written };
}

describe('many studies', () => {
  it('are checked by several threads, with the same words in the same order as by one', async () => {
    const alone = await validate();
    expect(alone).toMatchObject({ code: 2, out: '5 errors\n' });
    const shares: Share[] = [];
    expect(await validate(threadsOf(2, shares))).toEqual(alone);
    expect(shares.map(({ studies }) => studies.map(({ folder: at }) => at))).toEqual([
      Array.from({ length: 125 }, (_, i) => name(125 + i)),
    ]);
  });

  it('of one id are told, whichever threads read them', async () => {
    const path = join(cwd, name(200), 'study.yaml');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace(`id: ${name(200)}`, `id: ${name(3)}`));
    const alone = await validate();
    expect(alone.out).toBe('5 errors, 1 warning\n');
    expect(alone.err).toMatch(/^s200\/study\.yaml:1:1 {2}warning {2}STUDY-TWICE/mu);
    expect(await validate(threadsOf(2))).toEqual(alone);
    writeFileSync(path, before);
  });

  it('are checked here where a thread cannot be had', async () => {
    const none: Threads = { processors: () => 8, check: () => Promise.reject(new Error('no memory')) };
    expect(await validate(none)).toEqual(await validate());
  });

  it('are not handed over where there is one processor', async () => {
    const shares: Share[] = [];
    await validate(threadsOf(1, shares));
    expect(shares).toEqual([]);
  });

  it('are checked by real threads when the program runs', async () => {
    const bin = join(process.cwd(), 'bin/egov-assess.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'validate', '.'], { cwd, encoding: 'utf8' });
    expect({ code: status, out: stdout, err: stderr }).toEqual(await validate());
  });
});

describe('a few studies', () => {
  it('are checked by this thread alone', async () => {
    const shares: Share[] = [];
    expect(await validate(threadsOf(8, shares), name(0))).toEqual(await run(['validate', name(0)], { cwd }));
    expect(shares).toEqual([]);
  });
});

describe('what was read', () => {
  it('is never written over, whichever thread read it', async () => {
    const written = (path: string) => readFileSync(join(cwd, path), 'utf8');
    for (const path of [`${name(0)}/more.json`, `${name(249)}/more.json`]) {
      writeFileSync(join(cwd, path), '{ "format": "egov-study-part/1" }');
      const owner = join(cwd, dirname(path), 'study.yaml');
      const before = readFileSync(owner, 'utf8');
      writeFileSync(owner, `${before}include: [more.json]\n`);
      for (const threads of [undefined, threadsOf(2)])
        expect(await validate(threads, '.', ['-f', `json=${path}`])).toMatchObject({
          code: 2,
          err: expect.stringContaining('TARGET-WAS-READ') as string,
        });
      expect(written(path)).toBe('{ "format": "egov-study-part/1" }');
      writeFileSync(owner, before);
    }
  });
});

describe('a share', () => {
  it('says nothing of sound studies', async () => {
    const studies = [0, 49].map((i) => ({ file: `${name(i)}/study.yaml`, folder: name(i) }));
    const shares: Share[] = [];
    await validate(threadsOf(2, shares));
    const [taken] = shares;
    if (!taken) throw new Error('a share must have been handed over');
    const { checked } = await checkShare({ ...taken, studies });
    expect(checked.map(({ findings, texts }) => [findings.map((f) => f.code), [...texts.keys()]])).toEqual([
      [[], []],
      [['LEVEL-OFF-SCALE'], ['s049/study.yaml', 'tiny.yaml']],
    ]);
  });

  it('keeps texts for the findings that will be printed, and drops those of the others', async () => {
    const many = Array.from({ length: 150 }, () => ({ file: 's049/study.yaml', folder: 's049' }));
    const shares: Share[] = [];
    await validate(threadsOf(2, shares));
    const [taken] = shares;
    if (!taken) throw new Error('a share must have been handed over');
    const { checked } = await checkShare({ ...taken, studies: many });
    expect(checked).toHaveLength(150);
    expect(checked.filter(({ texts }) => texts.size > 0)).toHaveLength(100);
  });
});

describe('many studies of a config', () => {
  it('find the frameworks of its folders in every thread', async () => {
    const studies = Array.from({ length: COUNT }, (_, i): [string, string] => [
      `${name(i)}/study.yaml`,
      sound(i).replace('tiny.yaml', 'tiny'),
    ]);
    cwd = folder({
      'egov-assess.yaml': 'format: egov-config/1\nframework-folders: [packs]\n',
      'packs/tiny.yaml': TINY,
      ...Object.fromEntries(studies),
    });
    const shares: Share[] = [];
    expect(await validate(threadsOf(2, shares))).toEqual({ code: 0, out: 'no findings\n', err: '' });
    expect(shares).toHaveLength(1);
  });
});
