import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { folder, run, SMALL, TINY } from './run.js';

const FIXTURES = 'test/fixtures';
const studies = readdirSync(FIXTURES).filter(
  (name) => name.startsWith('bad-') && existsSync(`${FIXTURES}/${name}/study.yaml`),
);

/** `file:line CODE` of each mark `# <- CODE` in a study's files. */
function marked(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return files.flatMap((file) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const code = /# <- ([A-Z-]+)$/u.exec(line)?.[1];
        return code === undefined ? [] : [`${folder}/${file}:${String(index + 1)} ${code}`];
      }),
  );
}

it.each(studies)('%s: validate names the defect, its place and what to do', async (name) => {
  const folder = `${FIXTURES}/${name}`;
  const { err } = await run(['validate', folder]);
  const found = [...err.matchAll(/^(\S+:\d+):\d+ {2}\w+ {2}([A-Z-]+) /gmu)].map(([, at, code]) => `${at} ${code}`);
  expect(found).toEqual(marked(folder));
  expect(err.match(/^ {2}fix: \S/gmu)).toHaveLength(found.length);
});

it('a self-assessment that is offered as the score is named where the score is asked for', async () => {
  const { code, out, err } = await run(['score', `${FIXTURES}/bad-self-assessment`]);
  expect(code).toBe(0);
  expect(err).toContain('ratings/agency.yaml:4:1  warning  NO-RATING-COUNTS');
  expect(out).toContain('Too little is known to judge');
});

it('of an id used twice the first use is named as seen from where one stands', async () => {
  const { err } = await run(['frameworks', 'lint', `${FIXTURES}/bad-duplicate-node`]);
  expect(err).toContain(`first: ${FIXTURES}/bad-duplicate-node/framework.yaml:31:7\n`);
});

it('two frameworks of one id are named as seen from where one stands, first and second', async () => {
  const cwd = folder({
    'studies/one/study.yaml': SMALL.replace(/^frameworks: .*$/mu, 'frameworks:\n  - ./a.yaml\n  - ./b.yaml'),
    'studies/one/a.yaml': TINY,
    'studies/one/b.yaml': `# the same again\n${TINY}`,
  });
  const { err } = await run(['validate', 'studies/one'], { cwd });
  expect(err).toMatch(/^studies\/one\/study\.yaml:\d+:5 {2}error {2}DUPLICATE-ID/mu);
  expect(err).toMatch(/first: studies\/one\/study\.yaml:\d+:5$/mu);
});
