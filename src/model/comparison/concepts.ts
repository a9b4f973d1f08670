import type { Localized } from '../lang.js';

/** A topic as agencies stand on it, whatever framework judged them. */
export interface ConceptRow {
  readonly id: string;
  readonly title: Localized;
  readonly cells: readonly ConceptCell[];
}

/** What one study says of a topic: the mean of the percents of all indicators about it that it rated, each with the same weight. */
export interface ConceptCell {
  /** The id of the study. */
  readonly study: string;
  /** 0–100: the way from the worst to the best level. */
  readonly percent: number;
  /** The indicators it is the mean of. */
  readonly from: readonly { readonly framework: string; readonly node: string }[];
}
