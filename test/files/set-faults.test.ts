import type * as fs from 'node:fs';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { writeSet, type SetFile, type SetWritten } from '../../src/files/writeSet.js';
import { folder } from '../cli/run.js';

const faults = vi.hoisted(() => ({ folder: '\0', at: -1, kind: '', calls: [] as string[], open: new Set<number>() }));
vi.mock('node:fs', async (original) => {
  const { faulty } = await import('./faults.js');
  return faulty(await original<typeof fs>(), faults);
});

/** Two files are new, one of them in folders that are new as well, and two take the place of others, of one of which a copy is kept. */
const OLD = {
  'a.txt': 'old a',
  'a.txt.bak': 'older a',
  'kept/d.txt': 'old d',
  'other.txt': 'not ours',
};
const SET: readonly SetFile[] = [
  { path: 'new/deep/b.txt', text: 'new b', was: 'copied' },
  { path: 'a.txt', text: 'new a', was: 'copied' },
  { path: 'c.txt', text: 'new c', was: null },
  { path: 'kept/d.txt', text: 'new d', was: new TextEncoder().encode('old d') },
];
const WRITTEN = {
  ...OLD,
  'a.txt': 'new a',
  'a.txt.bak-2': 'old a',
  'c.txt': 'new c',
  'kept/d.txt': 'new d',
  'new/deep/b.txt': 'new b',
};

interface Tried {
  readonly written: SetWritten;
  readonly call: string | undefined;
  /** Everything there is afterwards; a folder with nothing in it too. */
  readonly left: Readonly<Record<string, string>>;
}

async function tried(at: number, kind: string): Promise<Tried> {
  const cwd = folder(OLD);
  Object.assign(faults, { folder: cwd, at, kind, calls: [] });
  faults.open.clear();
  const written = await writeSet(cwd, SET);
  const call = faults.calls[at];
  faults.folder = '\0';
  return { written, call, left: contentsOf(cwd) };
}

function contentsOf(cwd: string): Record<string, string> {
  const paths = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).sort();
  const isFolder = (path: string): boolean => lstatSync(join(cwd, path)).isDirectory();
  return Object.fromEntries(
    paths.flatMap((path) => {
      if (!isFolder(path)) return [[path, readFileSync(join(cwd, path), 'utf8')]];
      return readdirSync(join(cwd, path)).length === 0 ? [[`${path}/`, '']] : [];
    }),
  );
}

const withoutTemporary = (left: Tried['left']): Tried['left'] =>
  Object.fromEntries(Object.entries(left).filter(([path]) => !/\.egov-assess-\w+\.tmp$/u.test(path)));

async function each(kind: string, look: (tried: Tried) => void): Promise<number> {
  await tried(-1, '');
  const { length } = faults.calls;
  for (let at = 0; at < length; at++) look(await tried(at, kind));
  return length;
}

describe('while a set of files is written', () => {
  it('all goes well where nothing goes wrong', async () => {
    expect(await tried(-1, '')).toMatchObject({ written: { ok: true }, left: WRITTEN });
    for (const call of ['mkdirSync', 'readFileSync', 'linkSync', 'write', 'fsync', 'renameSync', 'unlinkSync'])
      expect(faults.calls).toContain(call);
  });

  it.each(['ENOSPC', 'EIO', 'EACCES', 'EPERM'])(
    'any call may fail by %s: all files are there, or none',
    async (kind) => {
      const half: unknown[] = [];
      const calls = await each(kind, ({ written, left, call }) => {
        const wanted = written.ok ? WRITTEN : OLD;
        // What cannot be removed stays, but only what was never to be there.
        const there = call === 'unlinkSync' ? withoutTemporary(left) : left;
        if (!isDeepStrictEqual(there, wanted)) half.push({ call, written, left });
      });
      expect(half).toEqual([]);
      expect(calls).toBeGreaterThan(40);
    },
  );

  it('a write may take less than it is given', async () => {
    await each('short', ({ written, left }) => {
      expect({ ok: written.ok, left }).toEqual({ ok: true, left: WRITTEN });
    });
  });
});
