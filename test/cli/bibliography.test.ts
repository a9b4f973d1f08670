import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXAMPLE, folder, run } from './run.js';

const report = async (cwd: string, ...more: string[]) =>
  run(['report', join(process.cwd(), EXAMPLE), '--runs', '100', ...more], { cwd });

it('report --bibliography writes the works cited beside the report', async () => {
  const cwd = folder();
  const { code, out } = await report(cwd, '--bibliography', 'works.bib');
  expect(code).toBe(0);
  expect(out).toMatch(/^# How far e-government/u);
  const works = readFileSync(join(cwd, 'works.bib'), 'utf8');
  expect(works).toContain('@misc{jones-1984,\n  key = {jones-1984},');
  expect(works).toContain('@article{efron-1979,');
  expect(works.split('\n@').length).toBe(out.split('<a id="work-').length - 1);
});

it('goes with -o, with formats and with -f bibtex', async () => {
  const cwd = folder();
  expect((await report(cwd, '-o', 'r.md', '--bibliography', 'w.bib')).code).toBe(0);
  expect(readFileSync(join(cwd, 'r.md'), 'utf8')).toContain('## References');
  const alone = await report(cwd, '-f', 'bibtex');
  expect(alone.out).toBe(readFileSync(join(cwd, 'w.bib'), 'utf8'));
  expect((await report(cwd, '-f', 'json=r.json', '--bibliography', 'w2.bib')).code).toBe(0);
  expect(readFileSync(join(cwd, 'w2.bib'), 'utf8')).toBe(alone.out);
});

it('needs a file, and one of its own', async () => {
  const cwd = folder();
  expect(await report(cwd, '--bibliography', '')).toMatchObject({ code: 2, out: '' });
  const same = await report(cwd, '-o', 'x.md', '--bibliography', 'x.md');
  expect(same).toMatchObject({ code: 2, out: '' });
  expect(same.err).toContain('Two formats cannot go to one place');
});
