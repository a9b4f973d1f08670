import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { folder, run } from '../cli/run.js';
import { blocksOf } from './formats.js';

/*
 * Somebody who does what docs/tutorial-framework.md says must see what it says: its pieces are put under each other,
 * and every command in it is run.
 */
const blocks = blocksOf(readFileSync('docs/tutorial-framework.md', 'utf8'));
const piece = (name: string): string =>
  blocks
    .filter((block) => block.piece === name)
    .map((block) => block.text)
    .join('');
const commands = blocks
  .filter(({ lang }) => lang === 'sh')
  .flatMap(({ text }) => text.trimEnd().split('\n'))
  .map((line) => [...line.matchAll(/"([^"]*)"|\S+/gu)].map(([word, quoted]) => quoted ?? word).slice(1));

const FRAMEWORK = { 'my-study/framework.yaml': piece('framework') };
const WITH_TESTS = { ...FRAMEWORK, 'my-study/tests.yaml': piece('tests') };
const WITH_STUDY = { ...WITH_TESTS, 'my-study/study.yaml': piece('study') };

it.each(commands.map((argv) => [argv.join(' '), argv] as const))('%s', async (_, argv) => {
  const files = argv[0] === 'init' ? WITH_TESTS : WITH_STUDY;
  const { code, err } = await run(argv, { cwd: folder(files) });
  expect(code).toBe(0);
  expect(err).not.toMatch(/\b(error|warning)/u);
});

it('there is a command for each thing it tells', () => {
  expect(new Set(commands.map(([name, sub]) => (name === 'frameworks' ? sub : name)))).toEqual(
    new Set(['lint', 'show', 'test', 'init', 'validate', 'score', 'report', 'explain']),
  );
});

it('the study that init starts has the indicators of the framework', async () => {
  const cwd = folder(WITH_TESTS);
  await run(commands.find(([name]) => name === 'init') ?? [], { cwd });
  const started = readFileSync(`${cwd}/my-study/study.yaml`, 'utf8');
  expect(started).toContain('van-meter-van-horn:');
  expect(started).toContain('Disposition of the implementers');
});

it('lint says what the page shows where a level is left out', async () => {
  const unfinished = piece('framework').replace(/^ +2: Leaders and staff.*\n/mu, '');
  const cwd = folder({ 'my-study/framework.yaml': unfinished });
  const { out, err } = await run(['frameworks', 'lint', 'my-study/framework.yaml'], { cwd });
  expect(out + err).toContain(piece('lint').trim());
});

it('the score is the one the page works out', async () => {
  const { out } = await run(['score', 'my-study'], { cwd: folder(WITH_STUDY) });
  expect(out.replaceAll(/\s+/gu, ' ')).toContain(piece('score').trim());
  expect(out).toContain('1.58–2.25');
  expect(out).toContain('66.7%');
});
