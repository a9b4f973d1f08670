import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folder, run } from '../cli/run.js';
import { blocksOf } from './formats.js';

const blocks = blocksOf(readFileSync('docs/field.md', 'utf8'));
const texts = (lang: string): string[] => blocks.filter((block) => block.lang === lang).map(({ text }) => text);

it('whoever does what docs/field.md says sees what it says', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'new.yaml'), texts('yaml').join(''));
  let printed = '';
  for (const line of texts('sh').join('').trimEnd().split('\n')) {
    const argv = [...line.matchAll(/"([^"]*)"|\S+/gu)].map(([word, quoted]) => quoted ?? word).slice(1);
    const { code, out, err } = await run(argv, { cwd });
    expect({ line, code, err: err.replace(/^\S+ written\n/gmu, '') }).toEqual({ line, code: 0, err: '' });
    printed += out;
  }
  for (const shown of texts('text')) expect(printed).toContain(shown);
  expect(printed).toContain('evidence head-0107-03\n');
});
