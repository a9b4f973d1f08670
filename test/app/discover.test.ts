import { describe, expect, it } from 'vitest';
import { findStudies } from '../../src/app/discover.js';
import { memoryFiles } from '../../src/files/memory.js';
import type { Files } from '../../src/model/ports.js';

const files = memoryFiles({
  'b/study.yaml': '',
  'a/study.yaml': '',
  'a/nested/study.yaml': '', // belongs to the study above it
  'c/node_modules/x/study.yaml': '',
  'c/.git/study.yaml': '',
  'one.yaml': '',
});
const found = (paths: string[], from: Files = files) => {
  const { studies, findings } = findStudies(from, paths);
  return { files: studies.map((s) => s.file), codes: findings.map((f) => f.code) };
};

describe('the studies that a path stands for', () => {
  it('are those below a folder, in byte order, each once', () => {
    expect(found(['.']).files).toEqual(['a/study.yaml', 'b/study.yaml']);
    expect(found(['b', '.', 'b/']).files).toEqual(['b/study.yaml', 'a/study.yaml']);
    const linked: Files = {
      ...files,
      real: (path) => files.real(path.replace('link', 'a')),
      kind: (path) => files.kind(path.replace('link', 'a')),
    };
    expect(found(['a', 'link'], linked).files).toEqual(['a/study.yaml']);
    expect(found(['one.yaml', 'a\\']).files).toEqual(['one.yaml', 'a/study.yaml']);
  });

  it('are none where nothing is there, which is said', () => {
    expect(found(['c'])).toEqual({ files: [], codes: ['NO-STUDY'] });
    expect(found(['c', 'a'])).toEqual({ files: ['a/study.yaml'], codes: ['PATH-SKIPPED'] });
    expect(found(['gone'])).toEqual({ files: [], codes: ['PATH-NOT-FOUND'] });
  });

  it('cannot be told of what may not be read, or is no file', () => {
    const odd = (kind: ReturnType<Files['kind']>, list: Files['list'] = () => null): Files => ({
      ...files,
      kind: () => kind,
      list,
    });
    expect(found(['x'], odd('denied')).codes).toEqual(['NO-PERMISSION']);
    expect(found(['x'], { ...odd('other'), real: (path) => path }).codes).toEqual(['NOT-A-FILE']);
    expect(found(['x'], odd('other')).codes).toEqual(['PATH-NOT-FOUND']);
    expect(found(['x'], odd('folder')).codes).toEqual(['NO-PERMISSION']);
  });

  it('are the others where one folder may not be read, which is said', () => {
    const locked: Files = { ...files, list: (folder) => (folder === 'c' ? null : files.list(folder)) };
    expect(found(['.'], locked)).toEqual({ files: ['a/study.yaml', 'b/study.yaml'], codes: ['NO-PERMISSION'] });
    expect(found(['c'], locked)).toEqual({ files: [], codes: ['NO-PERMISSION'] });
  });

  it('are not passed over in a folder that may be listed but not entered', () => {
    const closed: Files = { ...files, kind: (path) => (path === 'b/study.yaml' ? 'denied' : files.kind(path)) };
    expect(found(['.'], closed)).toEqual({ files: ['a/study.yaml'], codes: ['NO-PERMISSION'] });
  });

  it('may be named by a link that leads nowhere: reading will say so', () => {
    const dangling: Files = { ...files, kind: (path) => (path === 'x' ? 'folder' : 'other') };
    expect(found(['x'], dangling).files).toEqual(['x/study.yaml']);
  });
});
