import { describe, expect, it } from 'vitest';
import { fileName, folderOf, inside, isAbsolute, join } from '../../src/model/paths.js';

describe('paths as text', () => {
  it('join without what can be resolved', () => {
    expect(join('a/b', 'c.yaml')).toBe('a/b/c.yaml');
    expect(join('a/b', '../c')).toBe('a/c');
    expect(join('a', '../../c')).toBe('../c');
    expect(join('a', './b/./c/')).toBe('a/b/c');
    expect(join('', 'a//b')).toBe('a/b');
    expect(join('a', '/b')).toBe('/b');
    expect(join('/a', '../../b')).toBe('/b'); // nothing lies above the root
    expect(join('C:/a', '../b')).toBe('C:/b');
    expect(join('.', '.')).toBe('.');
    expect(join('/', '')).toBe('/');
  });

  it('know their folder and their name', () => {
    expect([folderOf('a/b.yaml'), folderOf('b.yaml'), folderOf('/b.yaml')]).toEqual(['a', '.', '/']);
    expect(fileName('a/b.yaml')).toBe('b.yaml');
    expect([isAbsolute('/a'), isAbsolute('D:/a'), isAbsolute('a')]).toEqual([true, true, false]);
  });

  it('lie inside a folder by whole names', () => {
    expect(inside('/a', '/a/b')).toBe(true);
    expect(inside('/a', '/a')).toBe(true);
    expect(inside('/a', '/ab')).toBe(false);
    expect(inside('/', '/a')).toBe(true);
    expect(inside('.', 'a')).toBe(true);
    expect(inside('.', '../a')).toBe(false);
    expect(inside('.', '..')).toBe(false);
    expect(inside('.', '/a')).toBe(false);
  });
});
