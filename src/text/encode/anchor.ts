import { codePoint } from './unseen.js';

/** An anchor's name: what ids are made of stays, the rest is written in hex, so that two names never meet. */
export const anchorName = (name: string): string =>
  name.replace(/[^A-Za-z0-9.-]/gu, (found) => `_${codePoint(found).toString(16)}_`);
