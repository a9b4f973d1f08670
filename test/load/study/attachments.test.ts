import { describe, expect, it } from 'vitest';
import { leaves } from '../../../src/load/study/attachments.js';
import { brief, HEAD, study } from '../reading.js';

const SHA = 'a'.repeat(64);
const place = (line: number, col: number) => ({ file: 'study.yaml', line, col });

const sourceWith = (attachments: string, lang = 'en') =>
  study(`${HEAD.replace('lang: en', `lang: ${lang}`)}sources:
  desk: { kind: place, attachments: ${attachments} }
`);

describe('attachments', () => {
  it('of a source are kept with what is said of them', () => {
    const { study: read, findings } = sourceWith(
      `[{ path: ./a//b.jpg, kind: photo, sha256: ${SHA}, title: Loket }, { path: c.pdf, kind: scan }]`,
      'id',
    );
    expect(findings).toEqual([]);
    expect(read?.sources.get('desk')?.attachments).toEqual([
      { path: 'a/b.jpg', sha256: SHA, kind: 'photo', title: { id: 'Loket' }, place: place(7, 38) },
      { path: 'c.pdf', sha256: null, kind: 'scan', title: null, place: place(7, 161) },
    ]);
  });

  it('of an item of evidence are kept as well', () => {
    const { study: read } = study(`${HEAD}sources: { desk: { kind: place } }
evidence:
  - { id: e, from: desk, finding: x, attachments: [{ path: a.jpg, kind: photo, title: { en: A } }] }
`);
    expect(read?.evidence.get('e')?.attachments).toEqual([
      { path: 'a.jpg', sha256: null, kind: 'photo', title: { en: 'A' }, place: place(8, 52) },
    ]);
  });

  it('that are none leave no key', () => {
    expect(sourceWith('[]').study?.sources.get('desk')).not.toHaveProperty('attachments');
  });

  it('are named once each, however their paths are spelt', () => {
    const { findings } = sourceWith('[{ path: a.jpg, kind: photo }, { path: ./a.jpg, kind: scan }]');
    expect(findings.map(brief)).toEqual([
      'ATTACHMENT-TWICE study.yaml:7:68 {"path":"a.jpg","first":{"file":"study.yaml","line":7,"col":38}}',
    ]);
  });

  it("lie in the study's folder", () => {
    const { findings } = sourceWith('[{ path: ../a.jpg, kind: photo }]');
    expect(findings.map(brief)).toEqual(['OUTSIDE-STUDY study.yaml:7:38 {"path":"../a.jpg"}']);
  });
});

describe('a path', () => {
  it.each(['..', '../a', 'a/../..', 'a/../../b', '/a', 'c:/a', 'a\\b', 'https://example.org/a', 'a:b'])(
    '%s leads out of the folder',
    (path) => {
      expect(leaves(path)).toBe(true);
    },
  );

  it.each(['.', 'a', '..a', '...', 'a/../b', './a/..', 'a/..b'])('%s does not', (path) => {
    expect(leaves(path)).toBe(false);
  });
});
