import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepPrivately, removeOlder } from '../../src/files/private.js';
import { folder } from '../cli/run.js';

describe('a private file', () => {
  it('is readable by nobody else, and takes the place of the one before', () => {
    const path = join(folder(), 'a/b/draft.json');
    expect(keepPrivately(path, 'one')).toBeNull();
    expect(keepPrivately(path, 'two')).toBeNull();
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
  });

  it('leaves nothing behind where it cannot be written, and says why', () => {
    const cwd = folder({ file: '' });
    mkdirSync(join(cwd, 'taken'));
    expect(keepPrivately(join(cwd, 'taken'), 'x')).toBe('EISDIR');
    expect(keepPrivately(join(cwd, 'file/draft'), 'x')).toBe('EEXIST');
    expect(keepPrivately(join(cwd, `${'x'.repeat(300)}/draft`), 'x')).toBe('ENAMETOOLONG');
    expect(readdirSync(cwd)).toEqual(['file', 'taken']);
  });

  it('is removed once it is older than a time, and others stay', () => {
    const cwd = folder();
    for (const name of ['old', 'new']) writeFileSync(join(cwd, name), '');
    utimesSync(join(cwd, 'old'), 1, 1);
    removeOlder(cwd, Date.now() - 60_000);
    expect(readdirSync(cwd)).toEqual(['new']);
    removeOlder(join(cwd, 'nowhere'), Date.now());
    expect(existsSync(cwd)).toBe(true);
  });
});
