import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/files/memory.js';

describe('files in memory', () => {
  const files = memoryFiles({ 'a/b.yaml': 'x', './a/c/d': Uint8Array.of(1, 2), '/abs/e': '' });

  it('are read like others', () => {
    expect(files.read('a/./b.yaml', 1)).toEqual({ ok: true, bytes: Uint8Array.of(0x78) });
    expect(files.read('a/c/d', 1)).toEqual({ ok: false, problem: 'too-large', detail: '2' });
    expect(files.read('a/c', 1)).toMatchObject({ problem: 'is-folder' });
    expect(files.read('a/x', 1)).toMatchObject({ problem: 'not-found' });
  });

  it('have a digest, or a reason why there is none', () => {
    expect(files.hash('a/c/d', 2)).toMatchObject({ ok: true, bytes: 2 });
    expect(files.hash('a/x', 2)).toEqual(files.read('a/x', 2));
  });

  it('lie in folders', () => {
    expect(['a', 'a/b.yaml', '.', 'b', '/abs'].map((path) => files.kind(path))).toEqual([
      'folder',
      'file',
      'folder',
      'missing',
      'folder',
    ]);
    expect(files.list('a')).toEqual([
      { name: 'b.yaml', kind: 'file' },
      { name: 'c', kind: 'folder' },
    ]);
    expect(files.list('/abs')).toEqual([{ name: 'e', kind: 'file' }]);
    expect(files.list('a/b.yaml')).toBeNull();
  });

  it('have one name each', () => {
    expect(files.real('a/../a/b.yaml')).toBe('a/b.yaml');
    expect(files.real('nope')).toBeNull();
  });
});
