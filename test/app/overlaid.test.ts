import { join } from 'node:path';
import { realpathSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overlaid } from '../../src/app/overlaid.js';
import { nodeFiles } from '../../src/files/node.js';
import { folder } from '../cli/run.js';

const cwd = realpathSync(folder({ 's/a.yaml': 'old', 's/b.yaml': 'b' }));
const files = overlaid(nodeFiles(cwd), [
  { path: 's/a.yaml', text: 'new' },
  { path: 's/more/c.yaml', text: 'c' },
]);
const textOf = (path: string) => {
  const read = files.read(path, 100);
  return read.ok ? new TextDecoder().decode(read.bytes) : read.problem;
};

describe('files with some written over them', () => {
  it('are read as if they were there', () => {
    expect(['s/a.yaml', 's/b.yaml', 's/more/c.yaml', 's/d.yaml'].map(textOf)).toEqual(['new', 'b', 'c', 'not-found']);
    expect(files.read('s/more/c.yaml', 0)).toEqual({ ok: false, problem: 'too-large', detail: '1' });
  });

  it('are the same under the name that links lead to', () => {
    expect(files.real('s/more/c.yaml')).toBe(join(cwd, 's/more/c.yaml'));
    expect(textOf(join(cwd, 's/a.yaml'))).toBe('new');
    expect(textOf(join(cwd, 's/more/c.yaml'))).toBe('c');
    expect(files.real('s/none/d.yaml')).toBeNull();
  });

  it('are found in their folders, which are made for them', () => {
    expect(files.list('s/more')).toEqual([{ name: 'c.yaml', kind: 'file' }]);
    expect(files.list('s')?.map(({ name }) => name)).toEqual(['a.yaml', 'b.yaml']);
    expect(['s/more', 's/more/c.yaml', 's/none'].map((path) => files.kind(path))).toEqual([
      'folder',
      'file',
      'missing',
    ]);
    expect(files.list('none')).toBeNull();
  });
});
