import type { Locus, Polarity } from './catalogue.js';

/**
 * The four kinds of factor of the TOWS matrix (Weihrich 1982, Long Range Planning 15(2)): strengths and weaknesses lie
 * within, opportunities and threats around.
 */
export const KINDS = ['S', 'W', 'O', 'T'] as const;
export type FactorKind = (typeof KINDS)[number];

/** The four classes of strategy: what lies within, matched with what lies around. */
export const CLASSES = ['SO', 'WO', 'ST', 'WT'] as const;
export type StrategyClass = (typeof CLASSES)[number];

/** Who linked a strategy to factors: the source it comes from, or whoever coded the study. */
export const LINKERS = ['source', 'coder'] as const;
export type Linker = (typeof LINKERS)[number];

export function kindOf({ polarity, locus }: { readonly polarity: Polarity; readonly locus: Locus }): FactorKind {
  if (locus === 'internal') return polarity === 'enabling' ? 'S' : 'W';
  return polarity === 'enabling' ? 'O' : 'T';
}

/**
 * The class that follows from the kinds of factor a strategy uses and addresses. On each side, within and around, what it
 * works against goes before what it builds on; null where one of the two sides is not linked at all.
 */
export function classOf(kinds: Iterable<FactorKind>): StrategyClass | null {
  const has = new Set(kinds);
  const within = has.has('W') ? 'W' : has.has('S') ? 'S' : null;
  const around = has.has('T') ? 'T' : has.has('O') ? 'O' : null;
  return within === null || around === null ? null : `${within}${around}`;
}
