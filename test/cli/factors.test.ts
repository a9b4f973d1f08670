import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, run } from './run.js';

const EXAMPLE = 'examples/balangan';

describe('a framework that only places factors', () => {
  it('scores as a table of sides, and says why there is no position', async () => {
    const { code, out, err } = await run(['score', EXAMPLE]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Strengths');
    expect(out).toContain('5  2 evidenced, 1 contested, 2 stated only');
    expect(out).toMatch(/gives no\s+position/u);
  });

  it('validates without a warning about ratings it does not take', async () => {
    expect(await run(['validate', EXAMPLE])).toEqual({ code: 0, out: 'no findings\n', err: '' });
  });

  it('is explained by its sides, an aspect by its factors', async () => {
    expect((await run(['explain', EXAMPLE, 'index'])).out).toContain('Opportunities');
    const aspect = await run(['explain', EXAMPLE, 'policy']);
    expect(aspect.out).toContain('Rules are in force (rules-in-force): Contested');
    expect(aspect.out).not.toContain('not applicable');
    expect((await run(['explain', EXAMPLE, 'officials-low-understanding'])).out).not.toMatch(/gap/iu);
  });

  it('is shown with its axes, weights, quadrants and classes, and without levels', async () => {
    const { out } = await run(['frameworks', 'show', 'swot']);
    for (const heading of ['Axes', 'Weights and ratings', 'Quadrants', 'Classes of strategy'])
      expect(out).toContain(`\n${heading}\n`);
    expect(out).not.toContain('\nScale\n');
  });

  it('starts a study whose examples validate when they are uncommented', async () => {
    const cwd = folder();
    await run(
      ['init', 's', '--agency', 'Dinas X', '--framework', 'swot', '--period', '2026-01..2026-02', '--no-input'],
      {
        cwd,
      },
    );
    const path = join(cwd, 's/study.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/^# (?!yaml)/gmu, ''));
    expect(await run(['validate', 's'], { cwd })).toEqual({ code: 0, out: 'no findings\n', err: '' });
    expect((await run(['score', 's'], { cwd })).out).toMatch(/Weaknesses +1 +1 evidenced/u);
  });
});

describe('report --view tows', () => {
  it('writes the matrix in either language, of any study with factors', async () => {
    expect((await run(['report', EXAMPLE, '--view', 'tows'])).out).toContain('# TOWS matrix: ');
    expect((await run(['report', EXAMPLE, '--view', 'tows', '--lang', 'id'])).out).toContain('# Matriks TOWS: ');
    const jones = await run(['report', 'examples/hulu-sungai-tengah', '--view', 'tows']);
    expect(jones).toMatchObject({ code: 0, err: '' });
    expect(jones.out).toContain('The study states no class for any of them.');
  });

  it('is one of the views there are', async () => {
    expect(await run(['report', EXAMPLE, '--view', 'towz'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('tows') as string,
    });
  });
});
