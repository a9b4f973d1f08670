import { expect, it } from 'vitest';
import { startSession } from '../../src/cli/session.js';
import { finding } from '../../src/model/findings/index.js';

it('a run may find more than the stack has room for', async () => {
  let [out, err] = ['', ''];
  const stdout = { write: (text: string) => (out += text) };
  const stderr = { write: (text: string) => (err += text) };
  const session = startSession({ argv: [], stdout, stderr, env: {}, cwd: '.', today: () => '2024-06-30' }, () => ({
    color: false,
  }));
  const findings = Array.from({ length: 150_000 }, (_, i) =>
    finding('NO-STUDY', { path: String(i), like: null }, null),
  );
  await session.report({ findings, texts: new Map() });
  await session.verdict();
  expect(err).toContain('149900 more findings');
  expect(out).toBe('150000 errors\n');
});
