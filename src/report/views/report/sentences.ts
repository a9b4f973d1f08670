import { line, paragraph, separated, type Piece } from '../../compose.js';
import type { Block, Inline } from '../../tree.js';

/** A sentence with its full stop, to stand among others in a paragraph. */
export type Sentence = readonly Inline[];

/** A sentence that ends in the cases it speaks of: `These differ: Staff (3 of 4); Money.` */
export const withCases = (lead: string, cases: readonly Piece[]): Sentence =>
  line(lead, ' ', separated(cases, '; '), '.');

/** Paragraphs of sentences; one without any is left out. */
export const prose = (...paragraphs: readonly (readonly string[])[]): Block[] =>
  paragraphs.filter((sentences) => sentences.length > 0).map((sentences) => paragraph(sentences.join(' ')));

/** How often each occurs, the most frequent first. */
export function tally<T>(found: readonly T[]): [T, number][] {
  const many = new Map<T, number>();
  for (const each of found) many.set(each, (many.get(each) ?? 0) + 1);
  return [...many].sort(([, a], [, b]) => b - a);
}
