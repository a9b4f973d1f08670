import type { Document, Medium } from './tree.js';

/** A document without what is for the other medium. */
export const shownIn = (medium: Medium, { blocks, ...document }: Document): Document => ({
  ...document,
  blocks: blocks.filter(({ only = medium }) => only === medium),
});
