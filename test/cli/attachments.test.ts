import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folder, run, SMALL, TINY } from './run.js';

const study = (sha256: string) =>
  SMALL.replace(
    'finding: "There is a plan." }',
    `finding: "There is a plan.", attachments: [{ path: plan.pdf, kind: scan, title: The plan${sha256} }] }`,
  );

it('attachments are sealed with what validate prints, and watched from then on', async () => {
  const cwd = folder({ 'study.yaml': study(''), 'tiny.yaml': TINY, 'plan.pdf': 'pages' });
  const first = await run(['validate', '.'], { cwd });
  expect(first.code).toBe(0);
  const [, sha256 = ''] = /fix: add sha256: ([0-9a-f]{64})/u.exec(first.err) ?? [];
  writeFileSync(join(cwd, 'study.yaml'), study(`, sha256: ${sha256}`));
  expect(await run(['validate', '.'], { cwd })).toMatchObject({
    code: 0,
    err: expect.not.stringContaining('ATTACH') as string,
  });
  expect((await run(['report', '.', '--runs', '100'], { cwd })).out).toContain(
    `Scan, The plan: \`plan.pdf\`, SHA-256 \`${sha256}\``,
  );
  expect((await run(['explain', '.', 'e1'], { cwd })).out).toContain('Scan, The plan: plan.pdf, SHA-256');
  writeFileSync(join(cwd, 'plan.pdf'), 'other pages');
  const changed = await run(['validate', '.'], { cwd });
  expect(changed.code).toBe(2);
  expect(changed.err).toMatch(/ATTACHMENT-CHANGED .*"plan\.pdf" is not the file it was/u);
  // Scoring reads no attachments.
  expect((await run(['score', '.'], { cwd })).code).toBe(0);
});
