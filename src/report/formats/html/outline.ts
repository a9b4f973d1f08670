import type { Block } from '../../tree.js';

export type Heading = Extract<Block, { readonly kind: 'heading' }>;

/** A heading with all that stands under it, down to the next one of its level. */
export interface Section extends Outline {
  readonly heading: Heading;
}

export interface Outline {
  /** What stands before the first heading. */
  readonly own: readonly Exclude<Block, Heading>[];
  readonly sections: readonly Section[];
}

/** Blocks one after the other as sections within each other. */
export function outlineOf(blocks: readonly Block[]): Outline {
  const own: Exclude<Block, Heading>[] = [];
  const found: { readonly heading: Heading; readonly under: Block[] }[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.kind === 'heading' && (last === undefined || block.level <= last.heading.level))
      found.push({ heading: block, under: [] });
    else if (last) last.under.push(block);
    else if (block.kind !== 'heading') own.push(block);
  }
  return { own, sections: found.map(({ heading, under }) => ({ heading, ...outlineOf(under) })) };
}
