import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withTemporary } from '../../src/files/temporary.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'egov-temporary-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe('a temporary file', () => {
  it('is gone after use, whether or not that went well', async () => {
    const use = (temporary: string) => {
      writeFileSync(temporary, 'half');
      return Promise.resolve(readdirSync(folder));
    };
    expect(await withTemporary(join(folder, 'a'), use)).toEqual([expect.stringMatching(/^\.egov-assess-\w+\.tmp$/u)]);
    const fail = async (temporary: string) => {
      await use(temporary);
      throw new Error('full');
    };
    await expect(withTemporary(join(folder, 'a'), fail)).rejects.toThrow('full');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is gone after %s, which then ends the run', async (signal) => {
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    const before = process.listenerCount(signal);
    await withTemporary(join(folder, 'a'), (temporary) => {
      writeFileSync(temporary, 'half');
      expect(process.listenerCount(signal)).toBe(before + 1);
      process.emit(signal, signal);
      expect(existsSync(temporary)).toBe(false);
      return Promise.resolve();
    });
    expect(kill.mock.calls).toEqual([[process.pid, signal]]);
    expect(process.listenerCount(signal)).toBe(before);
  });
});
