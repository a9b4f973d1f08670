import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StudyChange } from '../../../src/app/edit.js';
import { writeChange } from '../../../src/cli/changing/write.js';
import { startSession, type Session } from '../../../src/cli/session.js';
import type { Locked } from '../../../src/files/lock.js';
import { folder } from '../run.js';

let taken: Locked<never> | null = null;
vi.mock('../../../src/files/lock.js', () => ({
  withLock: async <T>(_path: string, use: () => Promise<T>): Promise<Locked<T>> => taken ?? { result: await use() },
}));

const STUDY = { file: 'study.yaml', folder: '.' };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let cwd: string;
let session: Session;
let err: string;
beforeEach(() => {
  cwd = folder({ 'study.yaml': 'old' });
  taken = null;
  err = '';
  const [stdout, stderr] = [{ write: () => true }, { write: (text: string) => (err += text) }];
  const io = { argv: [], stdout, stderr, env: {}, cwd, today: () => '2024-06-30' };
  session = startSession(io, () => ({ color: false }));
});

const text = (file = 'study.yaml'): string => readFileSync(join(cwd, file), 'utf8');

const change = (was: string | null, path = 'study.yaml'): StudyChange => ({
  files: [{ path, was: was === null ? null : bytes(was), before: was ?? '', text: 'new' }],
  entries: [],
  places: [],
  findings: [],
  texts: new Map(),
});

const written = (made: StudyChange, meanwhile = () => undefined as unknown) =>
  writeChange(session, STUDY, () => {
    meanwhile();
    return Promise.resolve(made);
  });

describe('a change', () => {
  it('is written to what it was made from', async () => {
    expect(await written(change('old'))).not.toBeNull();
    expect({ text: text(), err, code: session.exitCode() }).toEqual({ text: 'new', err: '', code: 0 });
  });

  it('is not written over what somebody else has written meanwhile', async () => {
    expect(await written(change('old'), () => { writeFileSync(join(cwd, 'study.yaml'), 'theirs'); })).toBeNull(); // prettier-ignore
    expect(err).toContain('error  TARGET-CHANGED  "study.yaml"');
    expect({ text: text(), code: session.exitCode() }).toEqual({ text: 'theirs', code: 3 });
  });

  it('makes a file, with its folder, but not over one that has come to be there', async () => {
    expect(await written(change(null, 'ratings/b.yaml'))).not.toBeNull();
    expect(text('ratings/b.yaml')).toBe('new');
    expect(await written(change(null, 'ratings/b.yaml'))).toBeNull();
    expect(err).toContain('TARGET-CHANGED');
    expect(await written(change(null, 'study.yaml/b.yaml'))).toBeNull();
    expect(err).toContain('WRITE-FAILED');
  });

  it('of several files is written whole, or not at all', async () => {
    writeFileSync(join(cwd, 'b.yaml'), 'theirs');
    const files = [...change(null, 'ratings/c.yaml').files, ...change('old').files, ...change('ours', 'b.yaml').files];
    expect(await written({ ...change('old'), files })).toBeNull();
    expect(err).toContain('TARGET-CHANGED  "b.yaml"');
    expect(readdirSync(cwd).sort()).toEqual(['b.yaml', 'study.yaml']);
    expect([text(), text('b.yaml')]).toEqual(['old', 'theirs']);
  });

  it('of nothing is none', async () => {
    expect(await written({ ...change('old'), files: [] })).toBeNull();
    expect({ text: text(), err }).toEqual({ text: 'old', err: '' });
  });

  it('waits for others, and in the end says for whom', async () => {
    taken = { held: { host: 'desk', pid: 4711, since: '2024-06-30T08:00:00.000Z' }, lock: '/s/.egov-assess-0a.lock' };
    expect(await written(change('old'))).toBeNull();
    expect(err).toContain(
      'LOCK-HELD  "study.yaml" is being written to by process 4711 on "desk", since 2024-06-30T08:00:00.000Z',
    );
    expect(err).toContain('remove the file "/s/.egov-assess-0a.lock"');
    expect({ text: text(), code: session.exitCode() }).toEqual({ text: 'old', code: 3 });
  });

  it('says why no lock can be had', async () => {
    rmSync(join(cwd, 'study.yaml'));
    taken = { failed: 'EROFS' };
    expect(await written(change('old'))).toBeNull();
    expect(err).toContain('WRITE-FAILED  "study.yaml" could not be written: EROFS');
  });
});
