import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shippedFramework, shippedFrameworks } from '../../src/app/shipped.js';
import type { Framework } from '../../src/model/framework.js';
import { markdown } from '../../src/report/formats/markdown.js';
import { extentOf } from '../../src/report/phrases/extent.js';
import { frameworkShow } from '../../src/report/views/framework-show.js';

/*
 * The pages about the frameworks that ship, as they follow from their files. To renew them: npm run build && npm run docs
 */

const IDS = shippedFrameworks().map(({ id }) => id);

const framework = (id: string): Framework => {
  const found = shippedFramework(id);
  if (!found) throw new Error(`${id} does not ship`);
  return found;
};

it.each(IDS)('docs/frameworks/%s.md says what the framework says', async (id) => {
  const head = `<!-- Made from frameworks/${id}/ by \`npm run docs\`. Do not edit. -->\n`;
  const page = `${head}${markdown(frameworkShow(framework(id), 'en'))}`;
  await expect(page).toMatchFileSnapshot(`../../docs/frameworks/${id}.md`);
});

it('docs/frameworks/README.md lists the frameworks that ship', async () => {
  const rows = IDS.map((id) => {
    const { title, version } = framework(id);
    return `| [\`${id}\`](${id}.md) | ${title.en ?? ''} | ${version} | ${extentOf(framework(id), 'en')} |`;
  });
  const page = `# The frameworks that ship

Each page is what \`egov-assess frameworks show ID --format markdown\` prints; with \`--lang id\` it is in Indonesian. This page
and those are generated.

| id | what it is | version | made of |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
  await expect(page).toMatchFileSnapshot('../../docs/frameworks/README.md');
});

it('there is no page about a framework that does not ship', () => {
  expect(readdirSync('docs/frameworks').sort()).toEqual(['README.md', ...IDS.map((id) => `${id}.md`)].sort());
});
