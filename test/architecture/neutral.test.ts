import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));

const frameworks = readdirSync('frameworks').filter((name) => name !== 'catalogue' && name !== 'checklists');

const PURE = /^(model|load|edit|assess|lint|analysis|compare|gate|privacy|report|text)[/\\]/u;

/** The same as eslint.config.js forbids, in words of its own: a rule switched off by a comment is seen here. */
const IMPURE = [
  /\bnew Date\(\)/u,
  /\bDate\.now\b/u,
  /\bMath\.random\b/u,
  /\bconsole\./u,
  /\bprocess\./u,
  /\bperformance\.now\b/u,
  /\bglobalThis\b/u,
];

const containing = (pattern: RegExp, among: typeof sources) =>
  among.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('the source', () => {
  // Not even in a comment: an example there would be the first to go stale.
  it.each(frameworks)('does not know of a framework called %s', (id) => {
    const name = id.replaceAll('.', '\\.');
    expect(containing(new RegExp(`\\b${name}\\b`, 'iu'), sources)).toEqual([]);
  });

  it.each(IMPURE)('does not use %s in its pure folders', (pattern) => {
    expect(
      containing(
        pattern,
        sources.filter(({ path }) => PURE.test(path)),
      ),
    ).toEqual([]);
  });
});
