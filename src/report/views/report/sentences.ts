import { line, separated, type Piece } from '../../compose.js';
import type { Inline } from '../../tree.js';

/** A sentence with its full stop, to stand among others in a paragraph. */
export type Sentence = readonly Inline[];

/** A sentence that ends in the cases it speaks of: `These differ: Staff (3 of 4); Money.` */
export const withCases = (lead: string, cases: readonly Piece[]): Sentence =>
  line(lead, ' ', separated(cases, '; '), '.');
