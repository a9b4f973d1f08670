import { describe, expect, it } from 'vitest';
import { openFolder } from '../../../src/load/study/folder.js';
import { brief, HEAD, portsFor, study } from '../reading.js';

describe('what was read of a folder', () => {
  const CONTENTS = { 's/a.yaml': 'a: 1\n', 's/b.yaml': 'b: [\n', 's/c.yaml': Uint8Array.of(0xff) };

  it('is each file with its text, as far as it is one', () => {
    const folder = openFolder('s', portsFor(CONTENTS));
    const [a, ...broken] = ['a.yaml', 'b.yaml', 'c.yaml'].map((path) => folder.read(path, null));
    expect(a).toMatchObject({ file: 'a.yaml', value: { a: 1 } });
    expect(broken).toEqual([null, null]);
    expect(folder.sources).toEqual([a]);
    expect([...folder.raw]).toEqual([
      ['a.yaml', 'a: 1\n'],
      ['b.yaml', 'b: [\n'],
    ]);
    expect(folder.texts.get('a.yaml')).toBe('a: 1\n');
    expect(folder.texts.has('c.yaml')).toBe(false);
    expect(folder.findings.map(({ code }) => code)).toEqual(['YAML-SYNTAX', 'NOT-UTF8']);
  });

  it('is known under whatever name', () => {
    const folder = openFolder('s', portsFor(CONTENTS));
    folder.read('a.yaml', null);
    expect(['a.yaml', './a.yaml', '../s/a.yaml', 'b.yaml', 'nope.yaml'].map(folder.hasRead)).toEqual([
      ...[true, true, true],
      ...[false, false],
    ]);
  });

  it('may be as large as the limit of a study', () => {
    const asker = { file: 'study.yaml', line: 2, col: 3 };
    const folder = openFolder('s', portsFor({ 's/a.yaml': 'a: 1\n', 's/b.yaml': 'b: 1\n' }, { studyBytes: 9 }));
    expect(folder.read('a.yaml', asker)).not.toBeNull();
    expect(folder.read('b.yaml', asker)).toBeNull();
    expect(folder.findings.map(brief)).toEqual([
      'STUDY-TOO-LARGE study.yaml:2:3 {"bytes":10,"limit":9,"flag":"--max-study-size"}',
    ]);
    expect(openFolder('s', portsFor({ 's/a.yaml': 'a: 1\n' }, { studyBytes: 5 })).read('a.yaml', asker)).not.toBeNull();
  });

  it('is called as its reader calls it', () => {
    const folder = openFolder('s', portsFor({ 's/a.yaml': '' }));
    folder.read('b.yaml', null, 'where/b.yaml');
    expect(folder.findings.map(brief)).toEqual(['PATH-NOT-FOUND {"path":"where/b.yaml"}']);
  });
});

describe('a study that cannot be used', () => {
  it('still tells what is written in those of its files that could be read', () => {
    expect(study('a: [').written()).toEqual([]);
    expect(
      study('format: egov-study/1\nnote: Hello\n')
        .written()
        .map(({ text }) => text),
    ).toEqual(['egov-study/1', 'Hello']);
  });

  it('is not read any further: what it includes is nobody can say', () => {
    const { study: read, findings } = study(`${HEAD}include: 3\n`, { 'ratings/a.yaml': 'nonsense' });
    expect(read).toBeNull();
    expect(findings).toMatchObject([{ code: 'WRONG-TYPE', place: { file: 'study.yaml', line: 6, col: 10 } }]);
  });
});
