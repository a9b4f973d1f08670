import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findingsList } from '../../src/app/findings-list.js';
import { finding } from '../../src/model/findings/index.js';
import { folder } from '../cli/run.js';
import { blocksOf } from './formats.js';

const blocks = blocksOf(readFileSync('docs/ci.md', 'utf8'));
const [workflow = '', config = '', requests = '', gitlab = ''] = blocks
  .filter(({ lang }) => lang === 'yaml')
  .map(({ text }) => text);
const stepsOf = (page: string, key = 'run: '): string[] =>
  [...page.matchAll(new RegExp(`^ +- ${key}(.*)$`, 'gmu'))].map(([, step = '']) => step);
const isOurs = (step: string): boolean => step.includes('egov-assess');

/** An indicator after the other, each on an item of its own. */
const LEAVES = [
  'staffing', 'facilities', 'communication', 'coordination', 'socialisation', 'rules', 'procedures', 'commitment', 'supervision',
  'funds', 'evaluation',
]; // prettier-ignore
const STUDY = [
  'format: egov-study/1',
  'id: dinas-x',
  'lang: en',
  'agency: { name: Dinas X }',
  'frameworks: [jones]',
  'sources:',
  '  head: { kind: informant, group: leadership }',
  'evidence:',
  ...LEAVES.map(
    (leaf) => `  - { id: ${leaf}-head, from: head, finding: "Of ${leaf} the head says that it is in order." }`,
  ),
  'ratings:',
  '  jones:',
  ...LEAVES.map((leaf) => `    ${leaf}: { level: 3, evidence: [${leaf}-head], why: As said. }`),
  'proposals:',
  '  - { id: hire, title: Hire two., improves: [staffing], status: planned, due: 2999 }',
  '',
].join('\n');
const STUDY_FILE = 'studies/dinas-x/study.yaml';

/** Puts the program where npm ci would. */
function install(cwd: string, prefix = '.'): void {
  mkdirSync(join(cwd, prefix, 'node_modules/.bin'), { recursive: true });
  symlinkSync(resolve('bin/egov-assess.js'), join(cwd, prefix, 'node_modules/.bin/egov-assess'));
}

/** A repository as the page presumes it, with the program installed. */
function repository(study: string | null = STUDY): string {
  const cwd = folder({
    'egov-assess.yaml': config,
    'studies/readme.md': 'Studies.',
    ...(study !== null && { [STUDY_FILE]: study }),
  });
  install(cwd);
  return cwd;
}

/** The same as a request: the base branch is checked out beside it. */
function request(study: string | null): string {
  const cwd = folder({
    'base/egov-assess.yaml': config,
    'studies/readme.md': 'Studies.',
    ...(study !== null && { [STUDY_FILE]: study }),
  });
  git(cwd, 'init', '-q');
  install(cwd, 'base');
  return cwd;
}

const git = (cwd: string, ...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words], { cwd, stdio: 'pipe' });

/** The step with the program itself in place of npx, which takes its time. */
const direct = (step: string): string =>
  step.replace(/npx (--prefix \w+ )?egov-assess/u, resolve('bin/egov-assess.js'));

/** Runs a step as the workflow's shell would; npx finds what is installed and asks nobody for it. */
function run(step: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      HOME: cwd,
      npm_config_offline: 'true',
      GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'),
      ...env,
    },
  });
  return { status, stdout, stderr };
}

describe('the workflow', () => {
  const steps = stepsOf(workflow);
  const ours = steps.filter(isOurs);

  it('installs, then checks and scores', () => {
    expect(steps).toHaveLength(ours.length + 1);
    expect(steps[0]).toMatch(/^npm ci\b/u);
    expect(ours.length).toBeGreaterThan(1);
  });

  it('passes where all is well, and leaves what it promises', () => {
    const cwd = repository();
    expect(ours.map((step) => run(step, cwd).status)).toEqual(ours.map(() => 0));
    expect(readFileSync(join(cwd, 'scores.csv'), 'utf8')).toContain('"dinas-x"');
    expect(JSON.parse(readFileSync(join(cwd, 'findings.json'), 'utf8'))).toMatchObject({
      counts: { error: 0, warning: 0 },
    });
    expect(readFileSync(join(cwd, 'check.xml'), 'utf8')).toContain('failures="0"');
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toContain('All 4 gates are passed');
  });

  it.each([
    ['a warning', STUDY.replace(/^ratings:[^]*?(?=^proposals:)/mu, ''), 1],
    ['an error', STUDY.replace('level: 3', 'level: 9'), 2],
  ])('fails at %s', (_, study, code) => {
    expect(run(direct(ours[0] ?? ''), repository(study)).status).toBe(code);
  });
});

/** Five ways of breaking a study: what is written instead of what, the line to be blamed, the code, part of the words, the exit code. */
const BREAKS = [
  ['mistypes a key', ['sources:', 'source:'], 'source:', 'UNKNOWN-KEY', 'did you mean "sources"', 2],
  ['leaves a bracket open', ['frameworks: [jones]', 'frameworks: [jones'], null, 'YAML-', '', 2],
  ['names evidence that there is not', ['evidence: [funds-head]', 'evidence: [funds-haed]'], 'funds-haed', 'UNKNOWN-EVIDENCE', 'did you mean "funds-head"', 2],
  ['rates lower than the gate asks', ['staffing: { level: 3', 'staffing: { level: 1'], 'staffing: { level: 1', 'GATE-SCORE', 'has a score of 1', 1],
  ['lets two items contradict each other', ['{ id: rules-head,', '{ id: rules-head, disputes: [funds-head],'], 'disputes: [funds-head]', 'GATE-CONTRADICTION', '"rules-head" contradicts "funds-head"', 1],
  ['promises what was due', ['due: 2999', 'due: 2020-01'], 'due: 2020-01', 'GATE-OVERDUE', 'was due 2020-01', 1],
] as const; // prettier-ignore

describe('a request from a stranger', () => {
  const steps = stepsOf(requests);
  const gate = steps.find(isOurs) ?? '';
  const clear = steps.find((step) => step.startsWith('rm ')) ?? '';

  it('is judged by the program of the base branch', () => {
    expect(steps).toEqual([expect.stringMatching(/^npm ci .*--prefix base/u), clear, gate]);
    expect(gate).toContain('--prefix base egov-assess check studies --trusted base ');
  });

  it('writes over nothing to which the request links', () => {
    const cwd = request(STUDY);
    const program = join(cwd, 'base', 'program.js');
    writeFileSync(program, 'kept');
    for (const name of ['check.sarif', 'check.xml']) symlinkSync(program, join(cwd, name));
    run(clear, cwd);
    expect(run(gate, cwd).status).toBe(0);
    expect(readFileSync(program, 'utf8')).toBe('kept');
  });

  it('passes where all is well', () => {
    const cwd = request(STUDY);
    const { status, stdout } = run(gate, cwd);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    for (const file of ['summary.md', 'check.sarif', 'check.xml'])
      expect(readFileSync(join(cwd, file), 'utf8')).not.toBe('');
  });

  it.each(BREAKS)('that %s is told at its line', (_, [before, after], blamed, code, words, exit) => {
    const study = STUDY.replace(before, after);
    expect(study).not.toBe(STUDY);
    const { status, stdout, stderr } = run(direct(gate), request(study));
    const [first = ''] = stdout.split('\n');
    expect(status).toBe(exit);
    expect(first).toMatch(new RegExp(`^::error file=${STUDY_FILE},line=\\d+,col=\\d+,title=${code}`, 'u'));
    expect(first).toContain(words);
    const row = Number(/,line=(\d+)/u.exec(first)?.[1]);
    const expected = study.split('\n').findIndex((line) => blamed !== null && line.includes(blamed)) + 1;
    expect(row).toBe(blamed === null ? row : expected);
    expect(stderr).toContain(`${STUDY_FILE}:${String(row)}:`);
  });

  it('that takes the study away has nothing to be judged', () => {
    const { status, stdout } = run(direct(gate), request(null));
    expect(status).toBe(2);
    expect(stdout).toMatch(/^::error file=studies,line=1,col=1,title=NO-STUDY::/u);
  });
});

describe('at GitLab', () => {
  const steps = stepsOf(gitlab, '(?!if)');
  let origin = '';
  beforeAll(() => {
    origin = folder({ 'egov-assess.yaml': config, [STUDY_FILE]: STUDY });
    git(origin, 'init', '-q', '-b', 'main');
    git(origin, 'add', '.');
    git(origin, 'commit', '-q', '-m', 'A study');
  });

  /** The request: a clone on a branch of its own, whose config asks nothing any more. */
  function clone(study: string): string {
    const cwd = folder();
    git(cwd, 'clone', '-q', origin, 'work');
    const work = join(cwd, 'work');
    git(work, 'checkout', '-q', '-b', 'request');
    writeFileSync(join(work, STUDY_FILE), study);
    rmSync(join(work, 'egov-assess.yaml'));
    return work;
  }

  function runAll(cwd: string): ReturnType<typeof run> {
    const env = { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' };
    let last = { status: null as number | null, stdout: '', stderr: '' };
    for (const step of steps) {
      if (step.startsWith('npm ci')) install(cwd, 'base');
      else last = run(direct(step), cwd, env);
    }
    return last;
  }

  it('the gate of the target branch passes a sound study', () => {
    const cwd = clone(STUDY);
    const { status, stdout } = runAll(cwd);
    expect(status).toBe(0);
    expect(stdout).toContain('All 4 gates are passed.');
    expect(JSON.parse(readFileSync(join(cwd, 'codequality.json'), 'utf8'))).toEqual([]);
  });

  it('and stops a weak one at its line, whatever the request does to the config', () => {
    const weak = STUDY.replace('staffing: { level: 3', 'staffing: { level: 1');
    const cwd = clone(weak);
    expect(runAll(cwd).status).toBe(1);
    const begin = weak.split('\n').findIndex((line) => line.includes('staffing: { level: 1')) + 1;
    expect(JSON.parse(readFileSync(join(cwd, 'codequality.json'), 'utf8'))).toMatchObject([
      { check_name: 'GATE-SCORE', severity: 'critical', location: { path: STUDY_FILE, lines: { begin } } },
    ]);
    expect(readFileSync(join(cwd, 'check.xml'), 'utf8')).toContain('name="staffed"');
  });
});

it('the JSON is what comes out', () => {
  const shown = JSON.parse(blocks.find(({ lang }) => lang === 'json')?.text ?? '') as Record<string, unknown>;
  const study = 'studies/dinas-x/study.yaml';
  const args = { framework: 'jones', study, counts: ['coder', 'consensus'], extended: null } as const;
  expect(findingsList([finding('NO-RATINGS', args, null)], 'en')).toEqual(shown);
});
