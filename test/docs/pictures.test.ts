import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXAMPLE, folder, run } from '../cli/run.js';

/** The drawn pictures of README, and where the program writes them. The two of a browser are made by hand. */
const DRAWN = {
  'levels.svg': { argv: ['report', EXAMPLE, '--runs', '100'], file: 'hst-bkpsdmd-jones-levels.svg' },
  'what-leads-to-what.svg': {
    argv: ['report', EXAMPLE, '--runs', '100'],
    file: 'hst-bkpsdmd-jones-what-leads-to-what.svg',
  },
  'ranks.svg': { argv: ['compare', 'examples/spbe'], file: 'comparison-ranks-1.svg' },
};

it.each(Object.entries(DRAWN))('%s is as the program draws it', async (name, { argv, file }) => {
  const into = folder();
  await run([...argv, '--charts', into, '-f', 'markdown']);
  const drawn = readFileSync(join(into, file), 'utf8');
  await expect(drawn).toMatchFileSnapshot(`../../docs/pictures/${name}`);
});

it.each(['report.png', 'explorer.png', ...Object.keys(DRAWN)])('README shows %s', (name) => {
  expect(readFileSync('README.md', 'utf8')).toContain(`(docs/pictures/${name})`);
});
