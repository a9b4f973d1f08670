import { bullets, item, link, paragraph } from '../../compose.js';
import type { Context } from '../../context.js';
import type { Block } from '../../tree.js';

/** Puts a list of the sections after the first one: who reads on past the answer can choose. */
export function withContents(blocks: readonly Block[], c: Context): Block[] {
  const starts = blocks.flatMap((block, i) => (isSection(block) ? [i] : []));
  const anchored = blocks.map((block, i): Block =>
    isSection(block) ? { ...block, anchor: sectionAnchor(starts.indexOf(i)) } : block,
  );
  const sections = anchored.flatMap((block, i) => (isSection(block) ? [{ at: i, title: block.text }] : []));
  const [, second] = sections;
  if (!second) return anchored;
  const contents = bullets(sections.slice(1).map(({ title }, i) => item(link(sectionAnchor(i + 1), title))));
  return [
    ...anchored.slice(0, second.at),
    paragraph(c.t.reportVerdict.contents),
    contents,
    ...anchored.slice(second.at),
  ];
}

const isSection = (block: Block): block is Extract<Block, { kind: 'heading' }> =>
  block.kind === 'heading' && block.level === 2;
const sectionAnchor = (position: number): string => `section-${String(position + 1)}`;
