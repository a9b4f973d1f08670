import type { Lang } from './lang.js';

/** Words and phrases of a language by which text about something is found. */
export type WordLists = Readonly<Partial<Record<Lang, readonly string[]>>>;

/**
 * By what concepts, factors and nodes are found in text: id → its lists. No result rests on them, only what is proposed to a
 * coder: so they stand beside what they belong to and are no part of its digest.
 */
export interface Keywords {
  readonly concepts: Readonly<Record<string, WordLists>>;
  readonly factors: Readonly<Record<string, WordLists>>;
  readonly nodes: Readonly<Record<string, WordLists>>;
}

export const NO_KEYWORDS: Keywords = { concepts: {}, factors: {}, nodes: {} };

/** Most words of a phrase. */
export const MOST_WORDS = 8;
