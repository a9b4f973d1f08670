import { anchorsOf, withinItself } from '../../links.js';
import { pictureOf } from '../../pictures.js';
import { setApart } from '../../several.js';
import type { Block, Document } from '../../tree.js';
import { plainly } from './inlines.js';

/**
 * Documents for one page: every anchor there once, every heading with one, and no link that leads nowhere. Where two of them use the
 * same anchor, each one's carry its number.
 */
export function distinct(documents: readonly Document[]): Document[] {
  const whole = documents.map(withinItself);
  const anchors = whole.flatMap((document) => [...new Set(anchorsIn(document))]);
  const apart = new Set(anchors).size < anchors.length ? whole.map(numbered) : whole;
  const used = new Set(apart.flatMap(anchorsIn));
  return apart.map(({ blocks, ...document }) => ({ ...document, blocks: blocks.map((block) => named(block, used)) }));
}

const anchorsIn = ({ blocks }: Document): string[] =>
  blocks.flatMap((block) => [...anchorsOf(block), ...[pictureOf(block)?.id ?? []].flat()]);

const numbered = ({ blocks, ...document }: Document, i: number): Document => ({
  ...document,
  blocks: blocks.map((block) => setApart(block, String(i + 1), '')),
});

function named(block: Block, used: Set<string>): Block {
  if (block.kind !== 'heading' || block.anchor !== undefined) return block;
  const slug = slugOf(plainly(block.text));
  let anchor = slug;
  for (let n = 2; used.has(anchor); n++) anchor = `${slug}-${String(n)}`;
  used.add(anchor);
  return { ...block, anchor };
}

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/gu, '') || 'section';
