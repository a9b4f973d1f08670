import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsList } from '../../src/app/findings-list.js';
import { finding } from '../../src/model/findings/index.js';
import { folder, SMALL, TINY } from '../cli/run.js';
import { blocksOf } from './formats.js';

const blocks = blocksOf(readFileSync('docs/ci.md', 'utf8'));
const [workflow = '', config = ''] = blocks.filter(({ lang }) => lang === 'yaml').map(({ text }) => text);
const steps = [...workflow.matchAll(/^ +- run: (.*)$/gmu)].map(([, step = '']) => step);
const ours = steps.filter((step) => step.includes('egov-assess'));

/** A repository as the page presumes it, with the program installed. */
function repository(study: string): string {
  const cwd = folder({
    'egov-assess.yaml': config,
    'studies/dinas-x/study.yaml': study,
    'studies/dinas-x/tiny.yaml': TINY,
  });
  mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
  symlinkSync(resolve('bin/egov-assess.js'), join(cwd, 'node_modules/.bin/egov-assess'));
  return cwd;
}

/** Runs a step as the workflow's shell would; npx finds what is installed and asks nobody for it. */
const run = (step: string, cwd: string): number | null =>
  spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: cwd, npm_config_offline: 'true' },
  }).status;

describe('the workflow', () => {
  it('installs, then checks and scores', () => {
    expect(steps).toHaveLength(ours.length + 1);
    expect(steps[0]).toMatch(/^npm ci\b/u);
    expect(ours.length).toBeGreaterThan(1);
  });

  it('passes where all is well, and leaves what it promises', () => {
    const cwd = repository(SMALL);
    expect(ours.map((step) => run(step, cwd))).toEqual(ours.map(() => 0));
    expect(readFileSync(join(cwd, 'scores.csv'), 'utf8')).toContain('"small"');
    expect(JSON.parse(readFileSync(join(cwd, 'findings.json'), 'utf8'))).toMatchObject({ findings: [] });
  });

  it.each([
    ['a warning', SMALL.replace(/^ratings:[^]*/mu, ''), 1],
    ['an error', SMALL.replace('level: 2', 'level: 3'), 2],
  ])('fails at %s', (_, study, code) => {
    expect(run(ours[0] ?? '', repository(study))).toBe(code);
  });
});

it('the JSON is what comes out', () => {
  const shown = JSON.parse(blocks.find(({ lang }) => lang === 'json')?.text ?? '') as Record<string, unknown>;
  const study = 'studies/dinas-x/study.yaml';
  const args = { framework: 'jones', study, counts: ['coder', 'consensus'], extended: null } as const;
  expect(findingsList([finding('NO-RATINGS', args, null)], 'en')).toEqual(shown);
});
