import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/files/node.js';
import { sha256 } from '../../src/files/sha256.js';
import { loadStudy } from '../../src/load/index.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import type { Files } from '../../src/model/ports.js';
import { brief, HEAD } from '../load/reading.js';
import { asNobody } from '../nobody.js';

const isUnix = process.platform !== 'win32';

let folder: string;
let files: Files;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'egov-files-'));
  files = nodeFiles(folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, content: string): void => {
  writeFileSync(join(folder, name), content);
};

describe('reading', () => {
  it('gives the bytes of a file, relative to the working folder or not', () => {
    put('a', 'äb');
    expect(files.read('a', 3)).toEqual({ ok: true, bytes: new TextEncoder().encode('äb') });
    expect(files.read(join(folder, 'a'), 3).ok).toBe(true);
  });

  it.runIf(isUnix)('tells by the code of the system what it has no word for', () => {
    expect(files.read('x'.repeat(5000), 1)).toEqual({ ok: false, problem: 'io', detail: 'ENAMETOOLONG' });
  });

  it('takes the digest of a file of several pieces, and refuses what it would not read', () => {
    const large = 'x'.repeat(3 * 1024 * 1024 + 1);
    put('a', large);
    expect(files.hash('a', large.length)).toEqual({ ok: true, sha256: sha256([large]), bytes: large.length });
    expect(files.hash('a', 3)).toEqual({ ok: false, problem: 'too-large', detail: String(large.length) });
    expect(files.hash('.', 3)).toMatchObject({ problem: 'is-folder' });
    expect(files.hash('x', 3)).toMatchObject({ problem: 'not-found' });
    const seeing = nodeFiles(folder);
    seeing.hash('a', large.length);
    expect(seeing.wasRead('a')).toBe(true);
  });

  it('stops at the limit, and says how large the file is', () => {
    put('a', 'abcd');
    expect(files.read('a', 3)).toEqual({ ok: false, problem: 'too-large', detail: '4' });
    put('huge', '');
    truncateSync(join(folder, 'huge'), 2 ** 40); // takes no room on the disk
    expect(files.read('huge', 1_000)).toMatchObject({ problem: 'too-large' });
  });

  it('refuses what is no file', () => {
    mkdirSync(join(folder, 'd'));
    put('a', '');
    expect(files.read('d', 9)).toMatchObject({ problem: 'is-folder' });
    expect(files.read('nope', 9)).toMatchObject({ problem: 'not-found' });
    expect(files.read('a/b', 9)).toMatchObject({ problem: 'not-found' });
  });

  it.runIf(isUnix)('refuses links, pipes and devices, and waits for none of them', () => {
    put('a', 'x');
    symlinkSync(join(folder, 'a'), join(folder, 'link'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(files.read('link', 9)).toMatchObject({ problem: 'is-link' });
    expect(files.read('pipe', 9)).toMatchObject({ problem: 'not-regular' });
    expect(files.read('/dev/zero', 9)).toMatchObject({ problem: 'not-regular' });
  });

  it('says what a path is, behind links too', () => {
    put('a', 'x');
    mkdirSync(join(folder, 'd'));
    expect(['a', 'd', 'nope', 'a/b'].map((path) => files.kind(path))).toEqual(['file', 'folder', 'missing', 'missing']);
    if (!isUnix) return;
    symlinkSync('a', join(folder, 'link'));
    symlinkSync('round', join(folder, 'round'));
    symlinkSync('nowhere', join(folder, 'dangling'));
    const odd = ['link', 'round', 'dangling', '/dev/null'];
    expect(odd.map((path) => files.kind(path))).toEqual(['file', 'other', 'other', 'other']);
    expect(files.real('link')).toBe(files.real('a'));
  });

  it('lists a folder in byte order, whatever the language of the machine', () => {
    for (const name of ['b', 'B', 'a', 'ä', '10', '9', '\u{1f600}', '\uff5e']) put(name, '');
    mkdirSync(join(folder, 'c'));
    expect(files.list('.')?.map(({ name }) => name)).toEqual([
      '10',
      '9',
      'B',
      'a',
      'b',
      'c',
      'ä',
      '\uff5e',
      '\u{1f600}',
    ]);
    expect(files.list('.')?.find(({ name }) => name === 'c')?.kind).toBe('folder');
    expect(files.list('nope')).toBeNull();
    expect(files.real('nope')).toBeNull();
  });
});

describe.runIf(isUnix)('a study', () => {
  const study = (path = 'study.yaml') => loadStudy(path, { files, sha256, limits: DEFAULT_LIMITS });
  const found = (path?: string) => study(path).findings.map(brief);

  it('does not leave its folder by a link', () => {
    const outside = mkdtempSync(join(tmpdir(), 'egov-outside-'));
    writeFileSync(join(outside, 'secret.yaml'), 'format: egov-study-part/1\n');
    put('study.yaml', `${HEAD}include: [link.yaml, "far/*.yaml"]\n`);
    symlinkSync(join(outside, 'secret.yaml'), join(folder, 'link.yaml'));
    symlinkSync(outside, join(folder, 'far'));
    expect(found()).toEqual([
      'OUTSIDE-STUDY study.yaml:6:11 {"path":"link.yaml"}',
      'OUTSIDE-STUDY study.yaml:6:22 {"path":"far/secret.yaml"}',
    ]);
    rmSync(outside, { recursive: true });
  });

  it('may use links within its folder, but no file twice', () => {
    put('study.yaml', `${HEAD}include: [part.yaml, link.yaml]\n`);
    put('part.yaml', 'format: egov-study-part/1\n');
    symlinkSync('part.yaml', join(folder, 'link.yaml'));
    expect(found()).toEqual(['INCLUDED-TWICE study.yaml:6:22 {"path":"link.yaml"}']);
  });

  it('is not read from a pipe, a device or a folder', () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    mkdirSync(join(folder, 'd'));
    expect(found('pipe')).toEqual(['NOT-A-FILE {"path":"pipe","kind":"special"}']);
    expect(found('/dev/zero')).toEqual(['NOT-A-FILE {"path":"/dev/zero","kind":"special"}']);
    expect(found('d')).toEqual(['NOT-A-FILE {"path":"d","kind":"folder"}']);
  });

  it('does not pass over a rater whose file is a pipe', () => {
    put('study.yaml', HEAD);
    mkdirSync(join(folder, 'ratings'));
    execFileSync('mkfifo', [join(folder, 'ratings', 'x.yaml')]);
    expect(found()).toEqual(['NOT-A-FILE ratings/x.yaml:1:1 {"path":"ratings/x.yaml","kind":"special"}']);
  });
});

describe.runIf(isUnix)('without permission', () => {
  beforeEach(() => {
    put('study.yaml', HEAD);
    put('secret', 'x');
    mkdirSync(join(folder, 'ratings'));
    put('ratings/x.yaml', 'x');
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'secret'), 0o000);
    chmodSync(join(folder, 'ratings'), 0o000);
  });
  afterEach(() => {
    chmodSync(join(folder, 'ratings'), 0o755);
  });

  it('a file or folder says so', async () => {
    expect(await asNobody(() => files.read('secret', 9))).toMatchObject({ problem: 'no-permission', detail: 'EACCES' });
    expect(await asNobody(() => files.kind('ratings/x.yaml'))).toBe('denied');
    expect(await asNobody(() => files.list('ratings'))).toBeNull();
  });

  it('a study says which file it was', async () => {
    const ports = { files, sha256, limits: DEFAULT_LIMITS };
    const found = async (path: string) => (await asNobody(() => loadStudy(path, ports))).findings.map(brief);
    expect(await found('secret')).toEqual(['NO-PERMISSION {"path":"secret"}']);
    expect(await found('study.yaml')).toEqual(['NO-PERMISSION ratings:1:1 {"path":"ratings"}']);
    expect(await found('ratings/x.yaml')).toEqual(['NO-PERMISSION {"path":"ratings/x.yaml"}']);
    put('study.yaml', `${HEAD}include: ["*/*.yaml"]\n`);
    expect((await found('study.yaml'))[0]).toBe('NO-PERMISSION study.yaml:6:11 {"path":"ratings"}');
  });
});
