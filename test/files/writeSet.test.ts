import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSet } from '../../src/files/writeSet.js';
import { folder } from '../cli/run.js';

const fresh = (path: string) => ({ path, text: `new ${path}`, was: null });
const instead = (path: string) => ({ path, text: `new ${path}`, was: 'copied' as const });
const after = (path: string, was: string) => ({ path, text: `new ${path}`, was: new TextEncoder().encode(was) });

describe('a set of files', () => {
  it('is written whole, with the folders it needs', async () => {
    const cwd = folder();
    expect(await writeSet(cwd, [fresh('a/b/c.txt'), fresh('d.txt')])).toEqual({ ok: true, copies: [] });
    expect(readFileSync(join(cwd, 'a/b/c.txt'), 'utf8')).toBe('new a/b/c.txt');
    expect(readdirSync(cwd).sort()).toEqual(['a', 'd.txt']);
  });

  it('keeps a copy of what it replaces, under a name that is free', async () => {
    const cwd = folder({ 'a.txt': 'mine', 'a.txt.bak': 'older' });
    expect(await writeSet(cwd, [instead('a.txt')])).toEqual({
      ok: true,
      copies: [{ path: 'a.txt', copy: 'a.txt.bak-2' }],
    });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('new a.txt');
    expect(readFileSync(join(cwd, 'a.txt.bak'), 'utf8')).toBe('older');
    expect(readFileSync(join(cwd, 'a.txt.bak-2'), 'utf8')).toBe('mine');
  });

  it('writes nothing where one of them is there already', async () => {
    const cwd = folder({ 'z.txt': 'mine', 'b.txt': 'old' });
    const written = await writeSet(cwd, [fresh('a/a.txt'), instead('b.txt'), fresh('z.txt')]);
    expect(written).toMatchObject({ ok: false, path: 'z.txt', problem: { problem: 'exists' } });
    expect(readdirSync(cwd).sort()).toEqual(['b.txt', 'z.txt']);
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe('old');
  });

  it('writes nothing where one of them is a folder', async () => {
    const cwd = folder({ 'b.txt/x': '', 'a.txt': 'old' });
    const written = await writeSet(cwd, [fresh('c/d/e.txt'), instead('a.txt'), instead('b.txt')]);
    expect(written).toMatchObject({ ok: false, path: 'b.txt', problem: { detail: 'EISDIR' } });
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt']);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('old');
  });

  it('writes nothing where a folder cannot be made, and leaves folders that were there', async () => {
    const cwd = folder({ file: '' });
    mkdirSync(join(cwd, 'kept'));
    const written = await writeSet(cwd, [fresh('kept/a.txt'), fresh('file/b.txt')]);
    expect(written).toMatchObject({ ok: false, path: 'file/b.txt' });
    expect(existsSync(join(cwd, 'kept'))).toBe(true);
    expect(readdirSync(join(cwd, 'kept'))).toEqual([]);
  });

  it('leaves a folder that somebody else has put something into meanwhile', async () => {
    const cwd = folder({ 'z.txt': 'mine' });
    const writing = writeSet(cwd, [fresh('a/a.txt'), fresh('z.txt')]);
    writeFileSync(join(cwd, 'a/theirs.txt'), 'theirs');
    expect(await writing).toMatchObject({ ok: false });
    expect(readdirSync(join(cwd, 'a'))).toEqual(['theirs.txt']);
  });

  it('keeps no copy of what its bytes are known of, or what can be made again', async () => {
    const cwd = folder({ 'a.txt': 'old', 'b.txt': 'old' });
    const files = [after('a.txt', 'old'), { path: 'b.txt', text: 'new', was: 'whatever' as const }];
    expect(await writeSet(cwd, files)).toEqual({ ok: true, copies: [] });
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt']);
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe('new');
  });

  it('is as it was where one of them is not what it was any more', async () => {
    const cwd = folder({ 'main.txt': 'old', 'last.txt': 'somebody was faster' });
    const written = await writeSet(cwd, [fresh('new/a.txt'), after('main.txt', 'old'), after('last.txt', 'as it was read')]); // prettier-ignore
    expect(written).toMatchObject({ ok: false, path: 'last.txt', problem: { problem: 'changed' } });
    expect(readdirSync(cwd).sort()).toEqual(['last.txt', 'main.txt']);
    expect(readFileSync(join(cwd, 'main.txt'), 'utf8')).toBe('old');
    expect(readFileSync(join(cwd, 'last.txt'), 'utf8')).toBe('somebody was faster');
  });
});
