import { describe, expect, it } from 'vitest';
import { attachmentFindings } from '../../src/app/attachments.js';
import { memoryFiles } from '../../src/files/memory.js';
import { sha256 } from '../../src/files/sha256.js';
import { loadStudy } from '../../src/load/index.js';
import type { Finding } from '../../src/model/findings/index.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import type { FileHash, Files } from '../../src/model/ports.js';
import { HEAD } from '../load/reading.js';

const SHA = sha256(['bytes of a photo']);

const study = (attachments: string, source = '') =>
  `${HEAD}sources:\n  head: { kind: informant${source} }\nevidence:\n  - { id: e1, from: head, finding: Found., attachments: [${attachments}] }\n`;

/** What loading finds, and what the files themselves show. */
function found(text: string, change: (files: Files) => Files = (files) => files): readonly Finding[] {
  const files = change(memoryFiles({ 's/study.yaml': text, 's/photos/a.jpg': 'bytes of a photo', 'b.jpg': 'outside' }));
  const { study: loaded, findings } = loadStudy('s/study.yaml', { files, sha256, limits: DEFAULT_LIMITS });
  return findings.length > 0 || !loaded ? findings : attachmentFindings(loaded, 's', { files });
}

const failing = (problem: Extract<FileHash, { ok: false }>['problem']) => (files: Files) => ({
  ...files,
  hash: (): FileHash => ({ ok: false, problem, detail: '7' }),
});

const A = (more: string) => `{ path: photos/a.jpg, kind: photo${more} }`;

describe('an attachment', () => {
  it('is fine where the file is there and still what it was, of evidence as of a source', () => {
    expect(found(study(A(`, sha256: ${SHA}`), `, attachments: [${A(`, sha256: ${SHA}, title: A photo`)}]`))).toEqual(
      [],
    );
  });

  it('is no file of names', () => {
    expect(found(study('{ path: people/Names.csv, kind: document }'))).toMatchObject([
      { code: 'NAMES-NOT-READ', severity: 'error', args: { path: 'people/Names.csv' }, place: { line: 9 } },
    ]);
  });

  it('that has become another file is an error, with the digest to write if it is meant', () => {
    expect(found(study(A(`, sha256: ${'ab'.repeat(32)}`)))).toMatchObject([
      { code: 'ATTACHMENT-CHANGED', severity: 'error', args: { sha256: SHA }, place: { line: 9 } },
    ]);
  });

  it('without a digest is a warning that says what to write', () => {
    expect(found(study(A('')))).toMatchObject([
      { code: 'ATTACHMENT-UNSEALED', severity: 'warning', args: { path: 'photos/a.jpg', sha256: SHA } },
    ]);
  });

  it('that is not there is an error', () => {
    expect(found(study('{ path: photos/x.jpg, kind: scan }'))).toMatchObject([{ code: 'ATTACHMENT-MISSING' }]);
  });

  it.each(['../b.jpg', '/b.jpg', 'photos/../../b.jpg', 'C:\\\\b.jpg', 'https://x.test/b.jpg', '..'])(
    'must not lead out of the folder: %s',
    (path) => {
      expect(found(study(`{ path: "${path}", kind: photo }`))).toMatchObject([{ code: 'OUTSIDE-STUDY' }]);
    },
  );

  it('must not lead out of it behind a link either', () => {
    const linked = (files: Files): Files => ({
      ...files,
      real: (path) => (path.endsWith('a.jpg') ? 'b.jpg' : files.real(path)),
    });
    expect(found(study(A('')), linked)).toMatchObject([{ code: 'OUTSIDE-STUDY', args: { path: 'photos/a.jpg' } }]);
  });

  it('is not read once all together are too large, which is said once', () => {
    const GiB = 1024 * 1024 * 1024;
    const read: string[] = [];
    const heavy = (files: Files): Files => ({
      ...files,
      real: (path) => path,
      hash: (path, limit): FileHash => {
        read.push(path);
        return limit < GiB
          ? { ok: false, problem: 'too-large', detail: String(GiB) }
          : { ok: true, sha256: SHA, bytes: GiB - 1 };
      },
    });
    const many = Array.from({ length: 12 }, (_, i) => `{ path: photos/${i}.jpg, kind: photo, sha256: ${SHA} }`);
    expect(found(study(many.join(', ')), heavy)).toMatchObject([
      {
        code: 'ATTACHMENTS-TOO-LARGE',
        severity: 'error',
        args: { path: 'photos/8.jpg', unread: 4 },
        place: { line: 9 },
      },
    ]);
    expect(read).toHaveLength(9);
  });

  it('named twice in one place is a warning; a file may bear out two items', () => {
    expect(found(study(`${A('')}, { path: ./photos/a.jpg, kind: scan }`))).toMatchObject([
      { code: 'ATTACHMENT-TWICE' },
    ]);
  });

  it.each([
    ['not-found', 'ATTACHMENT-MISSING'],
    ['too-large', 'ATTACHMENT-TOO-LARGE'],
    ['no-permission', 'NO-PERMISSION'],
    ['is-folder', 'NOT-A-FILE'],
    ['is-link', 'NOT-A-FILE'],
    ['not-regular', 'NOT-A-FILE'],
    ['io', 'READ-FAILED'],
  ] as const)('that cannot be read (%s) says why', (problem, code) => {
    expect(found(study(A('')), failing(problem))).toMatchObject([{ code, place: { file: 'study.yaml' } }]);
  });

  it('has a digest of 64 digits and letters, or is refused', () => {
    expect(found(study(A(', sha256: ABC')))).toMatchObject([{ severity: 'error', place: { line: 9 } }]);
  });
});
