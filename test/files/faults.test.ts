import type * as fs from 'node:fs';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { folder, run, SMALL, TINY } from '../cli/run.js';
import { asNobody } from '../nobody.js';

const faults = vi.hoisted(() => ({ folder: '\0', at: -1, kind: '', calls: [] as string[], open: new Set<number>() }));
vi.mock('node:fs', async (original) => {
  const { faulty } = await import('./faults.js');
  return faulty(await original<typeof fs>(), faults);
});

const OLD = `${SMALL}include: [parts/*.yaml]\n`;
const PART = 'format: egov-study-part/1\nsources: {}\n';
const LONG = 'word '.repeat(200).trim();
const ADD = ['add', 'evidence', '.', '--from', 'head', '--finding', LONG, '--id', 'new'];

interface Tried {
  readonly code: number;
  readonly err: string;
  readonly text: string;
  /** What is left beside the study's files. */
  readonly left: readonly string[];
  readonly call: string | undefined;
  readonly cwd: string;
}

/** Adds to a study while one call goes wrong. */
async function tried(at: number, kind: string): Promise<Tried> {
  const cwd = folder({ 'study.yaml': OLD, 'tiny.yaml': TINY, 'parts/a.yaml': PART });
  Object.assign(faults, { folder: cwd, at, kind, calls: [] });
  faults.open.clear();
  const { code, err } = await run(ADD, { cwd });
  const call = faults.calls[at];
  faults.folder = '\0';
  const left = readdirSync(cwd).filter((name) => name.startsWith('.'));
  return { code, err, text: readFileSync(join(cwd, 'study.yaml'), 'utf8'), left, call, cwd };
}

/** Every call that is made while an item is added, one after the other going wrong. */
async function each(kind: string, look: (tried: Tried) => void | Promise<void>): Promise<number> {
  await tried(-1, '');
  const { length } = faults.calls;
  for (let at = 0; at < length; at++) await look(await tried(at, kind));
  return length;
}

const NEW = (await tried(-1, '')).text;

describe('while something is added to a study', () => {
  it('all goes well where nothing goes wrong', async () => {
    expect(await tried(-1, '')).toMatchObject({ code: 0, err: '', left: [] });
    expect(NEW.replace(/ {2}- id: new\n(?: {4}.*\n)+/u, '')).toBe(OLD);
    for (const call of ['readSync', 'linkSync', 'write', 'fsync', 'fsyncSync', 'renameSync', 'unlinkSync'])
      expect(faults.calls).toContain(call);
    expect(faults.calls.length).toBeGreaterThan(40);
  });

  it.each(['ENOSPC', 'EIO', 'EACCES', 'EPERM'])(
    'any call may fail by %s: the old bytes are there, or the new',
    async (kind) => {
      const calls = await each(kind, ({ code, err, text, left, call }) => {
        const about = `${String(call)}: ${err}`;
        expect([OLD, NEW], about).toContain(text);
        expect(code === 0, about).toBe(text === NEW);
        expect([0, 2, 3], about).toContain(code);
        // A lock that cannot be removed, or be read to see whose it is, stays; its process over, it is taken over.
        const mayStay = call === 'unlinkSync' || call === 'readFileSync';
        expect(mayStay ? [] : left, about).toEqual([]);
      });
      expect(calls).toBeGreaterThan(40);
    },
  );

  it('a write may take less than it is given', async () => {
    let short = 0;
    await each('short', ({ code, text, left, call }) => {
      if (call === 'write') short++;
      expect({ code, text, left }).toEqual({ code: 0, text: NEW, left: [] });
    });
    expect(short).toBeGreaterThan(0);
  });

  it.runIf(process.platform !== 'win32')('who may not write changes nothing, and is told', async () => {
    const cwd = folder({ 'study.yaml': OLD, 'tiny.yaml': TINY, 'parts/a.yaml': PART });
    chmodSync(cwd, 0o755);
    const { code, err } = await asNobody(() => run(ADD, { cwd }));
    expect(code).toBe(3);
    expect(err).toContain('WRITE-FAILED  "study.yaml" could not be written: EACCES');
    expect(readFileSync(join(cwd, 'study.yaml'), 'utf8')).toBe(OLD);
    expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
