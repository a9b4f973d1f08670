import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../cli/run.js';
import { blocksOf } from './formats.js';

const blocks = blocksOf(readFileSync('README.md', 'utf8'));

/** What a command prints, as README shows it: the last line of the block before. */
const shown = blocks.flatMap(({ lang, text }, i) =>
  lang === 'text' ? [[blocks[i - 1]?.text.trimEnd().split('\n').at(-1) ?? '', text] as const] : [],
);

it('README shows some of what commands print', () => {
  expect(shown.length).toBeGreaterThan(0);
});

it.each(shown)('README shows what %s prints', async (line, text) => {
  const { code, out } = await run(line.replace(/^npx egov-assess /u, '').split(' '));
  expect(code).toBe(0);
  for (const part of text.split('...\n')) expect(out).toContain(part);
});
