import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/files/memory.js';
import { nodeFiles } from '../../src/files/node.js';
import { withContents } from '../../src/files/overlay.js';
import { sha256 } from '../../src/files/sha256.js';
import type { Files } from '../../src/model/ports.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const LATER = new Map([
  ['s/study.yaml', bytes('new')],
  ['s/ratings/b.yaml', bytes('more')],
]);

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'egov-overlay-')));
  mkdirSync(join(folder, 's'));
  writeFileSync(join(folder, 's/study.yaml'), 'old');
  writeFileSync(join(folder, 's/other.yaml'), 'same');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (files: Files, path: string): string => {
  const found = files.read(path, 100);
  return found.ok ? new TextDecoder().decode(found.bytes) : found.problem;
};

describe.each([
  ['files of this machine', () => nodeFiles(folder)],
  ['files in memory', () => memoryFiles({ 's/study.yaml': 'old', 's/other.yaml': 'same' })],
])('%s, as they would be', (_whose, made) => {
  it('have the new contents, and else those they have', () => {
    const files = withContents(made(), LATER);
    expect(
      ['s/study.yaml', 's/ratings/b.yaml', 's/other.yaml', 's/none.yaml'].map((path) => read(files, path)),
    ).toEqual(['new', 'more', 'same', 'not-found']);
    expect(files.read('s/study.yaml', 2)).toMatchObject({ problem: 'too-large' });
    expect(files.hash('s/study.yaml', 100)).toEqual({ ok: true, sha256: sha256(['new']), bytes: 3 });
    expect(files.hash('s/other.yaml', 100)).toEqual({ ok: true, sha256: sha256(['same']), bytes: 4 });
  });

  it('stand in folders, of which some are new', () => {
    const files = withContents(made(), LATER);
    expect(files.list('s')).toEqual([
      { name: 'other.yaml', kind: 'file' },
      { name: 'ratings', kind: 'folder' },
      { name: 'study.yaml', kind: 'file' },
    ]);
    expect(files.list('s/ratings')).toEqual([{ name: 'b.yaml', kind: 'file' }]);
    expect(files.list('t')).toBeNull();
    const kinds = ['s', 's/ratings', 's/ratings/b.yaml', 's/none'].map((path) => files.kind(path));
    expect(kinds).toEqual(['folder', 'folder', 'file', 'missing']);
    expect(files.real('s/none')).toBeNull();
    expect(files.real('s/ratings/b.yaml')?.endsWith('s/ratings/b.yaml')).toBe(true);
  });

  it('stay as they are where they really are', () => {
    const files = made();
    withContents(files, LATER);
    expect(read(files, 's/study.yaml')).toBe('old');
  });
});

it.runIf(process.platform !== 'win32')('what a link leads to has the new contents as well', () => {
  symlinkSync('s', join(folder, 'link'));
  const files = withContents(nodeFiles(folder), new Map([['link/study.yaml', bytes('new')]]));
  expect(read(files, join(folder, 's/study.yaml'))).toBe('new');
  expect(read(files, files.real('link/study.yaml') ?? '')).toBe('new');
});
