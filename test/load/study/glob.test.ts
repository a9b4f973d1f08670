import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../../src/files/memory.js';
import { filesMatching, isClosed, matches } from '../../../src/load/study/glob.js';

describe('a pattern', () => {
  it.each([
    ['*', 'a.yaml', true],
    ['*.yaml', 'a.yaml', true],
    ['*.yaml', 'a.yml', false],
    ['a*b*c', 'axxbyyc', true],
    ['a*b*c', 'axxbyy', false],
    ['*', '.hidden', false],
    ['.*', '.hidden', true],
    ['a.c', 'abc', false],
    ['a', 'a', true],
    ['a*', 'a', true],
    ['a**', 'a', true],
    ['a*b', 'a', false],
    ['', 'a', false],
  ])('%s and %s: %s', (pattern, name, expected) => {
    expect(matches(pattern, name)).toBe(expected);
  });

  it('full of stars takes no time', () => {
    expect(matches(`${'a*'.repeat(2_000)}b`, 'a'.repeat(20_000))).toBe(false);
  });

  it('may have stars in several names, and finds files only', () => {
    const files = memoryFiles({
      's/x/b/1.yaml': '',
      's/x/a/2.yaml': '',
      's/x/a/d/3.yaml': '',
      's/y/1.yaml': '',
      's/x/0.yaml': '',
    });
    expect(filesMatching('*/*/*.yaml', 's', files).found).toEqual(['x/a/2.yaml', 'x/b/1.yaml']);
    expect(filesMatching('x/*', 's', files).found).toEqual(['x/0.yaml']);
    expect(filesMatching('**/*.yaml', 's', files).found).toEqual(
      expect.arrayContaining(['x/0.yaml', 'x/a/2.yaml', 'x/b/1.yaml']),
    );
    expect(filesMatching('nope/*', 's', files)).toEqual({ found: [], closed: [] });
  });

  it('means the same with slashes and dots that lead nowhere', () => {
    const files = memoryFiles({ 's/x/0.yaml': '' });
    for (const pattern of ['x/*.yaml', './x/*.yaml', 'x//*.yaml', 'x/./*.yaml', 'x/*.yaml/', 'x/*.yaml/.'])
      expect(filesMatching(pattern, 's', files).found).toEqual(['x/0.yaml']);
  });

  it('finds nothing in hidden folders, nor a file of names, unless asked for by name', () => {
    const files = memoryFiles({ 's/.git/x.yaml': '', 's/names.yaml': '', 's/names.d/x.yaml': '', 's/a.yaml': '' });
    expect(filesMatching('**/*.yaml', 's', files).found).toEqual(['a.yaml', 'names.d/x.yaml']);
    expect(filesMatching('*/x.yaml', 's', files).found).toEqual(['names.d/x.yaml']);
    expect(filesMatching('.git/*', 's', files).found).toEqual(['.git/x.yaml']);
    expect(filesMatching('names.yaml', 's', files).found).toEqual(['names.yaml']);
  });

  it('does not go through links to folders, which can lead back', () => {
    const folders = memoryFiles({ 's/link/x.yaml': '', 's/x.yaml': '' });
    const entries = [
      { name: 'link', kind: 'other' },
      { name: 'x.yaml', kind: 'file' },
    ] as const;
    const files = { ...folders, list: (folder: string) => (folder === 's' ? entries : folders.list(folder)) };
    for (const pattern of ['*/x.yaml', '*/*.yaml']) expect(filesMatching(pattern, 's', files).found).toEqual([]);
    expect(filesMatching('**/x.yaml', 's', files).found).toEqual(['x.yaml']);
    expect(filesMatching('link/*', 's', files).found).toEqual(['link/x.yaml']);
  });

  it('tells of folders it could not look into, at any depth, and of each once', () => {
    const files = memoryFiles({ 's/x/0.yaml': '' });
    const closed = { ...files, list: (folder: string) => (folder === 's/x' ? null : files.list(folder)) };
    for (const pattern of ['**/*.yaml', '**/0.yaml', '**/*/**/*.yaml'])
      expect(filesMatching(pattern, 's', closed).closed).toEqual(['x']);
    expect(filesMatching('x/*.yaml', 's', closed)).toEqual({ found: [], closed: ['x'] });
  });

  it('asks nothing of a folder whose name it knows', () => {
    const files = memoryFiles({ 's/x/0.yaml': '' });
    const closed = { ...files, list: (folder: string) => (folder === 's' ? null : files.list(folder)) };
    expect(filesMatching('x/*.yaml', 's', closed)).toEqual({ found: ['x/0.yaml'], closed: [] });
  });

  it.each([
    ['folder', true],
    ['denied', true],
    ['file', false],
    ['other', false],
    ['missing', false],
  ] as const)('holds what cannot be listed and is called %s for closed: %s', (kind, expected) => {
    expect(isClosed('s', { ...memoryFiles({}), kind: () => kind })).toBe(expected);
  });

  it('looks into each folder a few times, however often it asks for any folder', () => {
    const files = memoryFiles({ [`s/${'d/'.repeat(22)}x.yaml`]: '' });
    const found = (pattern: string) => {
      let looks = 0;
      const counted = { ...files, list: (folder: string) => (looks++, files.list(folder)) };
      return { ...filesMatching(pattern, 's', counted), looks };
    };
    const once = found('**/x.yaml');
    expect(once.found).toHaveLength(1);
    expect(found(`${'**/'.repeat(12)}x.yaml`)).toEqual(once);
    const between = found(`${'**/*/'.repeat(12)}**/x.yaml`);
    expect(between.found).toEqual(once.found);
    expect(between.looks).toBeLessThan(30 * 23);
  });
});
