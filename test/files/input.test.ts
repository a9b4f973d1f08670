import { spawnSync } from 'node:child_process';
import type * as fs from 'node:fs';
import { closeSync, constants, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readInput } from '../../src/files/input.js';
import { folder } from '../cli/run.js';

/** The code of the error that reading ends with, if it does. */
const end = vi.hoisted((): { code: string | null } => ({ code: null }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const readSync: typeof real.readSync = (...args: readonly unknown[]) => {
    const count = (real.readSync as (...all: readonly unknown[]) => number)(...args);
    if (count === 0 && end.code !== null) throw Object.assign(new Error('end'), { code: end.code });
    return count;
  };
  return { ...real, readSync };
});

const open: number[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  end.code = null;
  for (const descriptor of open.splice(0)) closeSync(descriptor);
});

function opened(content: string): number {
  const descriptor = openSync(join(folder({ a: content }), 'a'), 'r');
  open.push(descriptor);
  return descriptor;
}

describe('what comes in', () => {
  it.each([0, 1, 64 * 1024, 64 * 1024 + 1, 300_000])('is read to its end: %i bytes', (length) => {
    const content = 'ä'.repeat(length / 2) + 'x'.repeat(length % 2);
    const read = readInput(300_000, opened(content));
    expect(read).toEqual({ ok: true, bytes: Buffer.from(content) });
  });

  it('is refused above the limit, and not read to its end', () => {
    expect(readInput(299_999, opened('x'.repeat(300_000)))).toMatchObject({ ok: false, problem: 'too-large' });
    expect(readInput(1, opened('x'.repeat(300_000)))).toEqual({ ok: false, problem: 'too-large', detail: '65536' });
    expect(readInput(0, opened(''))).toMatchObject({ ok: true });
  });

  it('may end in what the system calls an error', () => {
    end.code = 'EOF';
    expect(readInput(10, opened('abc'))).toEqual({ ok: true, bytes: Buffer.from('abc') });
    end.code = 'EIO';
    expect(readInput(10, opened('abc'))).toEqual({ ok: false, problem: 'io', detail: 'EIO' });
  });

  it('cannot be a folder', () => {
    const descriptor = openSync(folder(), 'r');
    open.push(descriptor);
    expect(readInput(10, descriptor)).toEqual({ ok: false, problem: 'io', detail: 'EISDIR' });
  });

  it.runIf(process.platform !== 'win32')('is waited for, also where the system would not wait', () => {
    const fifo = join(folder(), 'fifo');
    spawnSync('mkfifo', [fifo]);
    const pipe = openSync(fifo, constants.O_RDWR | constants.O_NONBLOCK);
    const wait = vi.spyOn(Atomics, 'wait').mockImplementation(() => {
      writeSync(pipe, 'late');
      return 'timed-out';
    });
    expect(readInput(3, pipe)).toMatchObject({ problem: 'too-large', detail: '4' });
    expect(wait).toHaveBeenCalledOnce();
    closeSync(pipe);
  });
});
