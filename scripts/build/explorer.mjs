import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beyondAscii } from './ascii.mjs';
import { bundle, common } from './bundle.mjs';
import { BuildProblem } from './project.mjs';

const PAGE = 'src/explorer/page';

/** The browsers of 2023: what is newer is written in older words. */
const TARGET = ['chrome115', 'firefox115', 'safari16.4'];

/**
 * Writes dist/data/explorer.json: the script and the style of the page on which agencies are compared, each with the hash by which the
 * page's policy lets it through.
 */
export async function buildExplorer(stage) {
  const [script, style] = await Promise.all(
    ['main.ts', 'explorer.css'].map(async (name) => {
      const made = await bundle({
        ...common(stage),
        entryPoints: [`${PAGE}/${name}`],
        plugins: [],
        platform: 'browser',
        format: 'iife',
        target: TARGET,
        minify: true,
        write: false,
      });
      return made.outputFiles[0].text.trim();
    }),
  );
  for (const text of [script, style]) {
    // It stands between tags of a page; and what is ASCII is the same in every encoding.
    if (/<\/(script|style)|<!--/i.test(text)) throw new BuildProblem('the explorer would end its own element');
    const found = beyondAscii(text);
    if (found) throw new BuildProblem(`the explorer is not ASCII: ${found}`);
  }
  writeFileSync(join(stage, 'data', 'explorer.json'), JSON.stringify({ script: hashed(script), style: hashed(style) }));
}

const hashed = (text) => ({ text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` });
