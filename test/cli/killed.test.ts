import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folder, run, SMALL, TINY } from './run.js';

const PROGRAM = resolve('bin/egov-assess.js');
const KILL = pathToFileURL('test/cli/kill.mjs').href;

const add = (id: string): string[] => ['add', 'evidence', '.', '--from', 'head', '--finding', 'x', '--id', id];
const item = (id: string): string => `  - { id: ${id}, from: head, finding: "x" }\n`;
const holding = (...ids: string[]): string => SMALL.replace('ratings:', `${ids.map(item).join('')}ratings:`);

/** Adds to a study and is killed at one of the calls that change something; how it ended. */
function killed(cwd: string, at: number): string | number | null {
  const { signal, status } = spawnSync(process.execPath, ['--import', KILL, PROGRAM, ...add('a')], {
    cwd,
    env: { ...process.env, KILL_AT: String(at) },
  });
  return signal ?? status;
}

describe.runIf(process.platform !== 'win32')('a run that is killed while it adds to a study', () => {
  it('leaves the old bytes or the new, and does not hold up the next run', async () => {
    for (let at = 1; ; at++) {
      const cwd = folder({ 'study.yaml': SMALL, 'tiny.yaml': TINY });
      const text = (): string => readFileSync(join(cwd, 'study.yaml'), 'utf8');
      const end = killed(cwd, at);
      const wasAdded = text() === holding('a');
      if (!wasAdded) expect(text()).toBe(SMALL);
      expect((await run(add('b'), { cwd })).err).toBe('');
      expect(text()).toBe(wasAdded ? holding('a', 'b') : holding('b'));
      if (end === 0) {
        expect(at).toBeGreaterThan(8);
        return;
      }
      expect(end).toBe('SIGKILL');
    }
  });
});
