import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asNobody } from '../nobody.js';
import { createFolder, replaceFile, writeNew } from '../../src/files/write.js';

const isUnix = process.platform !== 'win32';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'egov-write-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), 'utf8');

describe('a folder', () => {
  it('cannot be made below a file, however far below', async () => {
    await writeNew(at('a'), 'x');
    expect(createFolder(at('a/b'))).not.toBeNull();
    expect(createFolder(at('a/b/c/d'))).not.toBeNull();
  });
});

describe('a new file', () => {
  it('is written whole, and nothing is left beside it', async () => {
    expect(await writeNew(at('a'), 'é'.repeat(100_000))).toBeNull();
    expect(text('a')).toHaveLength(100_000);
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('does not replace one that is there', async () => {
    writeFileSync(at('a'), 'old');
    expect(await writeNew(at('a'), 'new')).toEqual({ problem: 'exists', detail: 'EEXIST' });
    expect(text('a')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('may have the longest name there is', async () => {
    const name = 'a'.repeat(255);
    expect(await writeNew(at(name), 'new')).toBeNull();
    expect(await replaceFile(at(name), 'newer')).toBeNull();
    expect(text(name)).toBe('newer');
    expect(await writeNew(at(`${name}a`), 'new')).toEqual({ problem: 'io', detail: 'ENAMETOOLONG' });
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('needs its folder', async () => {
    expect(await writeNew(at('no/a'), 'x')).toEqual({ problem: 'not-found', detail: 'ENOENT' });
    expect(createFolder(at('no/where'))).toBeNull();
    expect(createFolder(at('no/where'))).toBeNull();
    expect(await writeNew(at('no/where/a'), Uint8Array.of(0x61))).toBeNull();
    expect(text('no/where/a')).toBe('a');
  });

  it('is no folder', () => {
    writeFileSync(at('a'), '');
    expect(createFolder(at('a'))).toMatchObject({ problem: 'exists' });
    expect(createFolder(at('a/b'))).toMatchObject({ problem: 'not-found' });
  });
});

describe('a file that is replaced', () => {
  it('keeps its rights', async () => {
    writeFileSync(at('a'), 'old');
    chmodSync(at('a'), 0o600);
    expect(await replaceFile(at('a'), 'new')).toBeNull();
    expect(text('a')).toBe('new');
    if (isUnix) expect(statSync(at('a')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('may come in pieces', async () => {
    const pieces = ['one ', '', 'two'].map((piece) => new TextEncoder().encode(piece));
    expect(await replaceFile(at('a'), pieces)).toBeNull();
    expect(text('a')).toBe('one two');
  });

  it('is as it was read, or stays', async () => {
    const old = new TextEncoder().encode('old');
    writeFileSync(at('a'), 'old');
    expect(await replaceFile(at('a'), 'new', old)).toBeNull();
    expect(await replaceFile(at('a'), 'newer', old)).toMatchObject({ problem: 'changed' });
    expect(text('a')).toBe('new');
    expect(await replaceFile(at('a'), 'newer', null)).toMatchObject({ problem: 'exists' });
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('may not be there yet', async () => {
    expect(await replaceFile(at('a'), 'new')).toBeNull();
    expect(await replaceFile(at('b'), 'new', null)).toBeNull();
    expect(text('a') + text('b')).toBe('newnew');
  });

  it('is no folder', async () => {
    mkdirSync(at('d'));
    expect(await replaceFile(at('d'), 'x')).toMatchObject({ problem: 'io', detail: 'EISDIR' });
  });

  it.runIf(isUnix)('may be written by whoever replaces it', async () => {
    writeFileSync(at('a'), 'old');
    chmodSync(at('a'), 0o444);
    chmodSync(folder, 0o777);
    expect(await asNobody(() => replaceFile(at('a'), 'new'))).toEqual({ problem: 'no-permission', detail: 'EACCES' });
    expect(text('a')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it.runIf(isUnix)('is what a link leads to, and the link stays', async () => {
    writeFileSync(at('a'), 'old');
    symlinkSync('a', at('link'));
    expect(await replaceFile(at('link'), 'new')).toBeNull();
    expect(text('a')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a', 'link']);
  });

  it.runIf(isUnix)('is what a link leads to, though that is not there yet', async () => {
    mkdirSync(at('real'));
    mkdirSync(at('other'));
    symlinkSync('real', at('folder'));
    symlinkSync('../other/a', at('real/link'));
    expect(await replaceFile(at('folder/link'), 'new')).toBeNull();
    expect(text('other/a')).toBe('new');
    expect(lstatSync(at('real/link')).isSymbolicLink()).toBe(true);
    expect(await replaceFile(at('no/link'), 'new')).toMatchObject({ problem: 'not-found' });
  });

  it.runIf(isUnix)('is not made of a link that leads to itself', async () => {
    symlinkSync('round', at('round'));
    expect(await replaceFile(at('round'), 'x')).toEqual({ problem: 'io', detail: 'ELOOP' });
    expect(lstatSync(at('round')).isSymbolicLink()).toBe(true);
  });

  it.runIf(isUnix)('is not made of a pipe, nor of a link to one', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    symlinkSync('pipe', at('link'));
    const reader = openSync(at('pipe'), constants.O_RDONLY | constants.O_NONBLOCK);
    expect(await replaceFile(at('link'), 'new')).toBeNull();
    expect(readFileSync(reader, 'utf8')).toBe('new');
    closeSync(reader);
    expect(readdirSync(folder)).toEqual(['link', 'pipe']);
  });

  it.runIf(existsSync('/dev/fd'))('is not made of what is open: that is added to', async () => {
    const open = openSync(at('a'), 'a');
    writeSync(open, 'old ');
    symlinkSync(`/dev/fd/${String(open)}`, at('link'));
    expect(await replaceFile(at('link'), 'new ')).toBeNull();
    writeSync(open, 'newer');
    closeSync(open);
    expect(text('a')).toBe('old new newer');
  });

  it.runIf(isUnix)('is not made of a device', async () => {
    expect(await replaceFile('/dev/null', 'x')).toBeNull();
    expect(statSync('/dev/null').isFile()).toBe(false);
  });

  it.runIf(existsSync('/dev/full'))('is not there where there was no room', async () => {
    expect(await replaceFile('/dev/full', 'x')).toEqual({ problem: 'no-space', detail: 'ENOSPC' });
  });
});
