import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complaints } from '../report/charts/parsed.js';
import { EXAMPLE, folder, run } from './run.js';

const report = async (cwd: string, ...more: string[]) =>
  run(['report', join(process.cwd(), EXAMPLE), '--runs', '100', ...more], { cwd });

it('report --charts writes each picture to a file, and the report links it from where it lies', async () => {
  const cwd = folder({ 'out/keep.txt': '' });
  const { code, out, err } = await report(cwd, '-o', 'out/report.md', '--charts', 'pictures/one');
  expect([code, out]).toEqual([0, '']);
  const files = readdirSync(join(cwd, 'pictures/one'));
  const charts = ['scores', 'levels', 'radar', 'raters', 'saturation', 'tornado', 'what-leads-to-what'];
  expect(files).toHaveLength(charts.length);
  for (const chart of charts) expect(files.filter((file) => file.endsWith(`-${chart}.svg`))).toHaveLength(1);
  for (const file of files) {
    expect(complaints(readFileSync(join(cwd, 'pictures/one', file), 'utf8'))).toEqual([]);
    expect(err).toContain(`pictures/one/${file} written`);
  }
  const linked = [...readFileSync(join(cwd, 'out/report.md'), 'utf8').matchAll(/\]\(([^ )]+\.svg) "/gu)].map(
    ([, to]) => to,
  );
  expect(linked.toSorted()).toEqual(files.map((file) => `../pictures/one/${file}`).toSorted());
});

it('links them from standard output as seen from here, and writes the same bytes again', async () => {
  const cwd = folder();
  const first = await report(cwd, '--charts', 'charts');
  expect(first.out).toMatch(/!\[[^\]]+\]\(charts\/[a-z0-9._-]+-levels\.svg "/u);
  const bytes = () => readdirSync(join(cwd, 'charts')).map((file) => readFileSync(join(cwd, 'charts', file), 'utf8'));
  const before = bytes();
  const second = await report(cwd, '--charts', 'charts');
  expect(second.out).toBe(first.out);
  expect(bytes()).toEqual(before);
});

it('is for data too, and leaves the report as it is where it is not asked for', async () => {
  const cwd = folder();
  expect((await report(cwd, '-f', 'json=r.json', '--charts', 'charts')).code).toBe(0);
  expect(readdirSync(join(cwd, 'charts')).length).toBeGreaterThan(3);
  expect((await report(cwd)).out).not.toContain('.svg');
});

it('the terminal shows them in characters', async () => {
  const { out } = await report(folder(), '-f', 'terminal');
  expect(out).toMatch(/\u2588 {2}|\u2588\n/u);
  expect(out).toContain('Scores and how far they could move');
});

it('of several frameworks have a name each', async () => {
  const cwd = folder();
  const { code, out } = await report(cwd, '--framework', 'jones,edward-iii', '--project', '--charts', 'charts');
  expect(code).toBe(0);
  const files = readdirSync(join(cwd, 'charts'));
  for (const id of ['jones', 'edward-iii']) expect(files).toContain(`hst-bkpsdmd-${id}-scores.svg`);
  for (const file of files) expect(out).toContain(`(charts/${file} "`);
});

it('needs a folder that can be made, and says so', async () => {
  const cwd = folder({ taken: 'a file' });
  expect(await report(cwd, '--charts', '')).toMatchObject({ code: 2, out: '' });
  const { code, out, err } = await report(cwd, '--charts', 'taken/charts');
  expect(code).not.toBe(0);
  expect(err).toContain('taken/charts');
  expect(out).not.toContain('.svg');
});

it('of the public version name nobody that it does not', async () => {
  const cwd = folder();
  const { code } = await report(cwd, '--public', '--charts', 'charts');
  expect(code).toBe(0);
  const pictures = readdirSync(join(cwd, 'charts')).map((file) => readFileSync(join(cwd, 'charts', file), 'utf8'));
  const full = folder();
  await report(full, '--charts', 'charts');
  const saturation = readdirSync(join(full, 'charts')).find((file) => file.endsWith('-saturation.svg')) ?? '';
  expect(pictures).not.toContain(readFileSync(join(full, 'charts', saturation), 'utf8'));
});

describe('pictures and what else is written', () => {
  it('never share a place', async () => {
    const cwd = folder();
    const spbe = join(process.cwd(), 'examples/spbe');
    const argv = ['compare', spbe, '--runs', '0', '--charts', 'd'];
    const { code, err } = await run([...argv, '-f', 'json=d/comparison-scores-1.svg'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('give --charts a folder of its own');
    expect(existsSync(join(cwd, 'd'))).toBe(false);
  });

  it('are said to be none where there is nothing to draw, and no folder is made', async () => {
    const cwd = folder();
    const two = ['examples/badung', 'examples/balangan'].map((each) => join(process.cwd(), each));
    const { code, err } = await run(['compare', ...two, '--charts', 'd'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('nothing to draw');
    expect(existsSync(join(cwd, 'd'))).toBe(false);
  });

  it('are linked where a folder has a backslash in its name', async () => {
    const { out } = await report(folder(), '--charts', 'a\\b');
    expect(out).toMatch(sep === '/' ? /\(a%5Cb\/[a-z0-9._-]+-levels\.svg "/u : /\(a\/b\//u);
  });
});

it('a file in the place of the folder is called that', async () => {
  const { err } = await report(folder({ taken: 'a file' }), '--charts', 'taken');
  expect(err).toContain('a file of that name is in the way');
});
