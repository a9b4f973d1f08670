import { nth } from '../../../model/nth.js';
import { bullets, item, link, paragraph } from '../../compose.js';
import type { Context } from '../../context.js';
import { markLegend } from '../../phrases/marks.js';
import type { Block } from '../../tree.js';

type Heading = Extract<Block, { readonly kind: 'heading' }>;

/** Puts the anchor of a section at its heading. */
export const anchored = (blocks: readonly Block[], anchor: string): Block[] =>
  blocks.map((block) => (isSection(block) ? { ...block, anchor } : block));

/** Puts a list of the sections after the first one: who reads on past the answer can choose. */
export function withContents(blocks: readonly Block[], c: Context): Block[] {
  const [, ...rest] = blocks.filter(isSection);
  const at = blocks.indexOf(nth(rest, 0));
  const contents: Block[] = [
    paragraph(c.t.reportVerdict.contents),
    bullets(rest.map(({ anchor, text }) => item(link(anchor ?? '', text)))),
  ];
  const head = [...blocks.slice(0, at), ...markLegend(blocks, c)];
  return [...head, ...contents.map((block) => ({ ...block, isContents: true as const })), ...blocks.slice(at)];
}

const isSection = (block: Block): block is Heading => block.kind === 'heading' && block.level === 2;
