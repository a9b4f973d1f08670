import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ourselves, type Holder } from '../../src/files/holder.js';
import { withLock } from '../../src/files/lock.js';
import { sha256 } from '../../src/files/sha256.js';
import { asNobody } from '../nobody.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'egov-lock-'));
  file = join(folder, 'study.yaml');
  writeFileSync(file, '0');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const locks = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.lock'));
const lockNamed = (name: string): string => join(folder, `.egov-assess-${sha256([name]).slice(0, 12)}.lock`);
const LOCK = (): string => lockNamed('study.yaml');

/** A lock as another process may have left it. */
const left = (over: Partial<Holder> = {}, lock = LOCK()): void => {
  writeFileSync(lock, JSON.stringify({ ...ourselves('other'), ...over }));
};

/** The number of a process that is over. */
const over = (): number => spawnSync(process.execPath, ['--version']).pid;

const tells = existsSync('/proc/self/stat');

/** Takes the lock without waiting for it. */
const taken = (path = file) => withLock(path, () => Promise.resolve(locks()), { forOne: 0, inAll: 0 });

describe('a lock', () => {
  it('is there while it is used, and gone afterwards', async () => {
    const { result } = (await taken()) as { result: string[] };
    expect(result).toEqual([expect.stringMatching(/^\.egov-assess-[0-9a-f]{12}\.lock$/u)]);
    expect(readdirSync(folder)).toEqual(['study.yaml']);
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual(['study.yaml']);
  });

  it('is one for all names of a file, and another for another file', async () => {
    symlinkSync('study.yaml', join(folder, 'link'));
    await withLock(file, async () => {
      expect(await taken(join(folder, 'link'))).toHaveProperty('held');
      expect(await taken(join(folder, 'other.yaml'))).toHaveProperty('result');
    });
  });

  it('keeps others waiting until it is given back: no change is lost', async () => {
    const add = () =>
      withLock(file, async () => {
        const count = Number(readFileSync(file, 'utf8'));
        await Promise.resolve();
        writeFileSync(file, String(count + 1));
      });
    await Promise.all(Array.from({ length: 8 }, add));
    expect(readFileSync(file, 'utf8')).toBe('8');
  });

  it('says who has it when patience is at its end', async () => {
    await withLock(file, async () => {
      expect(await taken()).toEqual({
        held: { host: hostname(), pid: process.pid, since: expect.any(String) as string },
        lock: LOCK(),
      });
    });
  });

  it('is waited for longer where one run after the other has its turn, but not for ever', async () => {
    left({ mark: 'a' });
    const clock = vi.spyOn(performance, 'now');
    let now = 0;
    clock.mockImplementation(() => {
      now += 6;
      left({ mark: String(now) });
      return now;
    });
    const held = await withLock(file, () => Promise.resolve(), { forOne: 5, inAll: 30 });
    expect(held).toHaveProperty('held');
    expect(now).toBeGreaterThan(30);
    now = 0;
    clock.mockImplementation(() => (now += 6));
    await withLock(file, () => Promise.resolve(), { forOne: 5, inAll: 30 });
    expect(now).toBeLessThan(30);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is gone after %s, which then ends the run', async (signal) => {
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    await withLock(file, () => {
      process.emit(signal, signal);
      expect(locks()).toEqual([]);
      return Promise.resolve();
    });
    expect(kill.mock.calls).toEqual([[process.pid, signal]]);
  });

  it.runIf(process.platform !== 'win32')('cannot be had where nothing may be written, or nothing is', async () => {
    chmodSync(folder, 0o755);
    expect(await asNobody(() => taken())).toEqual({ failed: 'EACCES' });
    expect(await taken(join(folder, 'no/study.yaml'))).toEqual({ failed: 'ENOENT' });
  });
});

describe('a lock that was left behind', () => {
  it('is taken over from a process that is over', async () => {
    left({ pid: over() });
    expect(await taken()).toEqual({ result: [expect.any(String)] });
    expect(readdirSync(folder)).toEqual(['study.yaml']);
  });

  it.runIf(tells)('is taken over from a process whose number another one has now', async () => {
    left({ started: 'at another time' });
    expect(await taken()).toHaveProperty('result');
  });

  it('is taken over though another run was killed while it did that', async () => {
    left({ pid: over() });
    left({ pid: over(), mark: 'third' }, lockNamed(`${LOCK().slice(folder.length + 1)} other`));
    expect(await taken()).toHaveProperty('result');
    expect(readdirSync(folder)).toEqual(['study.yaml']);
  });

  it('is taken over once, by whoever comes first', async () => {
    left({ pid: over() });
    let inside = 0;
    const use = async (): Promise<void> => {
      expect(++inside).toBe(1);
      await Promise.resolve();
      inside--;
    };
    await Promise.all(Array.from({ length: 8 }, () => withLock(file, use)));
  });

  it.each([
    ['of another machine', { host: 'elsewhere', pid: 1 }],
    ['of a container', { space: 'pid:[1]', pid: over() }],
    ['that is running', {}],
    ['of somebody else that is running', { pid: 1, started: null }],
  ])('is not taken from a process %s', async (_whose, holder) => {
    left(holder);
    expect(await taken()).toHaveProperty('held');
    expect(readFileSync(LOCK(), 'utf8')).toContain('"mark":"other"');
    expect(locks()).toHaveLength(1);
  });

  it.each(['', '{"pid":', '{}', 'null', '[]'])(
    'and says nothing (%j) is taken over after a minute',
    async (content) => {
      writeFileSync(LOCK(), content);
      expect(await taken()).toMatchObject({ held: { host: '', pid: 0 } });
      const then = new Date(Date.now() - 61_000);
      utimesSync(LOCK(), then, then);
      expect(await taken()).toHaveProperty('result');
    },
  );
});
