import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { STUDY } from '../app/imports.js';
import { folder, run } from './run.js';

vi.mock('../../src/files/lock.js', () => ({
  withLock: () =>
    Promise.resolve({
      held: { host: 'desk', pid: 4711, since: '2024-06-30T08:00:00.000Z' },
      lock: '/s/.egov-assess-0a.lock',
    }),
}));

it('an import that may not write says who does, and which lock says so', async () => {
  const cwd = folder({ 's/study.yaml': STUDY, 'in.csv': 'id,from,finding\nn-1,head,one\n' });
  const { code, out, err } = await run(['import', 'in.csv', 's', '--write'], { cwd });
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toContain('LOCK-HELD  "s/study.yaml" is being written to by process 4711 on "desk"');
  expect(err).toContain('remove the file "/s/.egov-assess-0a.lock"');
  expect(readFileSync(join(cwd, 's/study.yaml'), 'utf8')).toBe(STUDY);
  expect(existsSync(join(cwd, 's/evidence'))).toBe(false);
});
