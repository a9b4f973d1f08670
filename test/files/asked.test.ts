import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askedFiles } from '../../src/files/asked.js';
import { folder } from '../cli/run.js';

const MANY = 1_000;

describe('files that remember what they were asked', () => {
  it('answer as files do', () => {
    const files = askedFiles(folder({ 'a.txt': 'abc', 'b/c.txt': '' }));
    expect(files.read('a.txt', MANY)).toMatchObject({ ok: true });
    expect(files.hash('a.txt', 2)).toMatchObject({ problem: 'too-large' });
    expect(files.kind('b')).toBe('folder');
    expect(files.list('.')?.map(({ name }) => name)).toEqual(['a.txt', 'b']);
    expect(files.identities()).toHaveLength(1);
    expect(files.changed()).toEqual([]);
  });

  it.each<[string, (path: string) => void]>([
    ['written to', (path) => appendFileSync(path, 'x')],
    ['removed', (path) => rmSync(path)],
    [
      'replaced by one of the same content',
      (path) => {
        writeFileSync(`${path}~`, 'abc');
        renameSync(`${path}~`, path);
      },
    ],
  ])('tell of a file that is %s', (_, change) => {
    const cwd = folder({ 'a.txt': 'abc', 'b.txt': 'abc', 'c.txt': '' });
    const files = askedFiles(cwd);
    files.read('a.txt', MANY);
    files.hash(join(cwd, 'b.txt'), MANY);
    change(join(cwd, 'b.txt'));
    expect(files.changed()).toEqual(['b.txt']);
    change(join(cwd, 'a.txt'));
    change(join(cwd, 'c.txt'));
    expect(files.changed()).toEqual(['a.txt', 'b.txt']);
  });

  it('tell of what was not there, and of what came into a folder', () => {
    const cwd = folder({ 'parts/a.yaml': '' });
    const files = askedFiles(cwd);
    files.read('study.yaml', MANY);
    files.kind('frameworks');
    files.list('parts');
    files.list('.');
    for (const name of ['parts/b.yaml', 'parts/.b.yaml.swp', 'parts/#b.yaml#', 'parts/b.yaml~'])
      writeFileSync(join(cwd, name), '');
    expect(files.changed()).toEqual(['parts/b.yaml']);
    writeFileSync(join(cwd, 'study.yaml'), '');
    mkdirSync(join(cwd, 'frameworks'));
    expect(files.changed()).toEqual(['study.yaml', 'frameworks', 'parts/b.yaml']);
  });

  it('tell of a folder that is gone by itself, and of what lies elsewhere by its whole path', () => {
    const [cwd, other] = [folder({ 'a/b/c.yaml': '' }), folder({ 'x.yaml': '' })];
    const files = askedFiles(cwd);
    files.kind('a');
    files.list('a/b');
    files.read('a/b/c.yaml', MANY);
    files.read(join(other, 'x.yaml'), MANY);
    rmSync(join(cwd, 'a'), { recursive: true });
    rmSync(join(other, 'x.yaml'));
    expect(files.changed()).toEqual(['a', join(other, 'x.yaml')]);
  });

  it.runIf(process.platform !== 'win32')('do not break on what cannot be looked at', () => {
    const cwd = folder();
    symlinkSync('loop', join(cwd, 'loop'));
    const files = askedFiles(cwd);
    for (const path of ['loop/a', 'x'.repeat(5000)]) expect(files.read(path, MANY)).toMatchObject({ ok: false });
    expect(files.list('loop')).toBeNull();
    expect(files.changed()).toEqual([]);
  });
});

describe('where to look for changes', () => {
  it('is in the folders of what was asked about, and in those that were listed', () => {
    const cwd = folder({ 'my/study.yaml': '', 'my/parts/a.yaml': '', 'my/other.yaml': '' });
    const files = askedFiles(cwd);
    files.read('my/study.yaml', MANY);
    files.list('my/parts');
    files.kind('my/frameworks/jones.yaml');
    const { folders, concerns } = files.watched([cwd]);
    expect([...folders].sort()).toEqual([join(cwd, 'my'), join(cwd, 'my/parts')]);
    const ours = ['my/study.yaml', 'my/parts/new.yaml', 'my/frameworks', 'my/parts'];
    expect(ours.filter((path) => !concerns(join(cwd, path)))).toEqual([]);
    const others = ['my/other.yaml', 'elsewhere', 'my/parts/.new.yaml.swp', 'my/parts/new.yaml~'];
    expect(others.filter((path) => concerns(join(cwd, path)))).toEqual([]);
  });

  it('is where a file would be that is not there, but not above what is looked at', () => {
    const cwd = folder();
    const files = askedFiles(join(cwd));
    files.kind('/');
    files.kind('gone/for/good.yaml');
    files.kind('../egov-assess.yaml');
    files.kind('/egov-assess.yaml');
    const { folders, concerns } = files.watched([cwd]);
    expect(folders).toEqual([cwd]);
    expect(concerns(join(cwd, 'gone'))).toBe(true);
    expect(concerns('/egov-assess.yaml')).toBe(false);
    expect(files.watched(['/']).folders).toContain('/');
  });
});
