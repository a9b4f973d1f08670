import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { folder, run, SMALL, TINY } from './run.js';

const PROGRAM = resolve('bin/egov-assess.js');
const KILL = pathToFileURL('test/cli/kill.mjs').href;

/** Runs the program and kills it at one of the calls that change something; how it ended. */
function killed(cwd: string, argv: readonly string[], at: number): string | number | null {
  const { signal, status } = spawnSync(process.execPath, ['--import', KILL, PROGRAM, ...argv], {
    cwd,
    env: { ...process.env, KILL_AT: String(at) },
  });
  return signal ?? status;
}

/** Lets it be killed at one call after the other, in a folder of its own each time, until it is through. Returns how many there were. */
async function killedAtEach(
  files: Readonly<Record<string, string | Uint8Array>>,
  argv: readonly string[],
  look: (cwd: string) => Promise<void>,
): Promise<number> {
  for (let at = 1; ; at++) {
    const cwd = folder(files);
    const end = killed(cwd, argv, at);
    if (end !== 0) expect(end).toBe('SIGKILL');
    await look(cwd);
    if (end === 0) return at - 1;
  }
}

const textIn = (cwd: string, path: string): string | null =>
  existsSync(join(cwd, path)) ? readFileSync(join(cwd, path), 'utf8') : null;

/** Of all that somebody would take for theirs: what hides is a lock, or what was not given its name yet. */
function contentsOf(cwd: string): Record<string, string | Uint8Array> {
  const paths = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(cwd, path)).isFile() && !/(?:^|\/)\.egov-assess-\w+\.(?:tmp|lock)$/u.test(path))
      .map((path) => [
        path,
        path.endsWith('.xlsx') ? readFileSync(join(cwd, path)) : readFileSync(join(cwd, path), 'utf8'),
      ]),
  );
}

/** Paths of what one has otherwise than the other, or alone. */
const changed = (one: Record<string, unknown>, other: Record<string, unknown>): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((path) => !isDeepStrictEqual(one[path], other[path]))
    .sort();

const add = (id: string): string[] => ['add', 'evidence', '.', '--from', 'head', '--finding', 'x', '--id', id];
const item = (id: string): string => `  - { id: ${id}, from: head, finding: "x" }\n`;
const holding = (...ids: string[]): string => SMALL.replace('ratings:', `${ids.map(item).join('')}ratings:`);

describe.runIf(process.platform !== 'win32')('a run that is killed while it adds to a study', () => {
  it('leaves the old bytes or the new, and does not hold up the next run', async () => {
    const calls = await killedAtEach({ 'study.yaml': SMALL, 'tiny.yaml': TINY }, add('a'), async (cwd) => {
      const wasAdded = textIn(cwd, 'study.yaml') === holding('a');
      if (!wasAdded) expect(textIn(cwd, 'study.yaml')).toBe(SMALL);
      expect((await run(add('b'), { cwd })).err).toBe('');
      expect(textIn(cwd, 'study.yaml')).toBe(wasAdded ? holding('a', 'b') : holding('b'));
    });
    expect(calls).toBeGreaterThan(8);
  });
});

/** A study with an item from a table, and that table later: the item says more, another is new, and somebody else rates by it. */
async function imported(): Promise<Record<string, string | Uint8Array>> {
  const { workbooks } = await import('../../src/workbook/index.js');
  const evidence = { name: 'evidence', columns: ['id', 'from', 'finding'] };
  const sources = { name: 'sources', columns: ['id', 'kind', 'role'], rows: [['clerk', 'informant', 'Clerk']] };
  const ratings = {
    name: 'ratings',
    columns: ['rater', 'framework', 'node', 'level', 'evidence', 'why'],
    rows: [['coder-b', 'tiny', 'plan', 1, 'n-1', 'Said so.']],
  };
  const rows = [
    ['n-0', 'head', 'Zero, and more.'],
    ['n-1', 'clerk', 'One.'],
  ];
  const cwd = folder({
    'study.yaml': SMALL.replace('sources:', 'include: [ratings/*.yaml]\nsources:'),
    'tiny.yaml': TINY,
    'ratings/coder-c.yaml':
      'format: egov-ratings/1\nrater: coder-c\nrole: coder\nratings: { tiny: { plan: { level: 2, evidence: [e1], why: said } } }\n',
  });
  const write = async (...tables: Parameters<typeof workbooks.write>[0]): Promise<void> => {
    writeFileSync(join(cwd, 'in.xlsx'), await workbooks.write(tables));
  };
  await write({ ...evidence, rows: [['n-0', 'head', 'Zero.']] });
  await run(['import', 'in.xlsx', '--write'], { cwd });
  await write({ ...evidence, rows }, sources, ratings);
  return contentsOf(cwd);
}

/** The program starts dozens of times. */
const HANGS = 300_000;

describe.runIf(process.platform !== 'win32')('an import that is killed while it writes', () => {
  const argv = ['import', 'in.xlsx', '--write'];

  it(
    'leaves each file as it was or as it was to be, a study that can be read, and nothing that the next run does not finish',
    { timeout: HANGS },
    async () => {
      const before = await imported();
      const done = folder(before);
      const { code, err } = await run(argv, { cwd: done });
      expect([code, err]).toEqual([0, expect.not.stringMatching(/error|warning/u)]);
      const after = contentsOf(done);
      expect(changed(before, after)).toEqual([
        'evidence/import-in-2.yaml',
        'evidence/import-in.yaml',
        'ratings/coder-b.yaml',
        'study.yaml',
      ]);
      const calls = await killedAtEach(before, argv, async (cwd) => {
        const left = contentsOf(cwd);
        for (const path of changed(after, left)) expect(left[path]).toEqual(before[path]);
        expect(await run(['validate', '.'], { cwd })).toMatchObject({ code: 0 });
        await run(argv, { cwd });
        expect(contentsOf(cwd)).toEqual(after);
      });
      expect(calls).toBeGreaterThan(20);
    },
  );
});

describe.runIf(process.platform !== 'win32')('an init that is killed while it writes', () => {
  const argv = ['init', '.', '--agency', 'Dinas X', '--framework', 'spbe-2020', '--no-input'];

  it(
    'leaves each file whole or not there, the study last, and nothing that the next run does not finish',
    { timeout: HANGS },
    async () => {
      const done = folder();
      const { code, err } = await run(argv, { cwd: done });
      expect([code, err]).toEqual([0, expect.stringMatching(/^.* written\n$/u)]);
      const after = contentsOf(done);
      const calls = await killedAtEach({}, argv, async (cwd) => {
        const left = contentsOf(cwd);
        for (const path of changed(after, left)) expect(left[path]).toBeUndefined();
        if (left['study.yaml'] === undefined) await run(argv, { cwd });
        expect(contentsOf(cwd)).toEqual(after);
      });
      expect(calls).toBeGreaterThan(20);
    },
  );
});
