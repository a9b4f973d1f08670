import type { Aggregate } from '../framework.js';
import type { Localized } from '../lang.js';
import type { DeclaredStatus } from '../study.js';

/**
 * scored: has a level or score. insufficient: a parent of which too little is known. The rest: why there is none.
 * `external` and `assumed` values come from elsewhere. projected: derived from ratings by other frameworks, or a parent whose
 * score rests on such a value; never a judgement, so nothing that decides may take it for one.
 */
export type NodeStatus = 'scored' | 'insufficient' | DeclaredStatus | 'projected';

/** Where the weight of a node lies, as shares of its applicable weight; they sum to 1 (all 0 where nothing applies). */
export interface Shares {
  readonly own: number;
  readonly external: number;
  readonly assumed: number;
  readonly rejected: number;
  readonly none: number;
  /** Derived from ratings by other frameworks; there only where it was asked to project. */
  readonly projected?: number;
}

/** A score in words. `from`–`to` are the bands at the worst and best bound: equal where the band is certain. */
export interface BandResult {
  readonly id: string;
  readonly label: Localized;
  readonly from: string;
  readonly to: string;
  /** Leaves in a lower band than the node itself: "good, with notes". */
  readonly notes: readonly string[];
}

/** A judgement in numbers; never one without the others. */
export interface Result {
  readonly status: NodeStatus;
  /** On the scale of the framework; null where unknown or insufficient. */
  readonly score: number | null;
  /** What the known part alone amounts to; what a parent uses even where `score` is withheld. */
  readonly known: number | null;
  /** 0–100: the way from the worst to the best level. */
  readonly percent: number | null;
  readonly band: BandResult | null;
  /** 0–1: share of weight with evidence of its own or external; null where nothing applies. */
  readonly coverage: number | null;
  readonly shares: Shares;
  /** [worst, best] score if what is unknown were known; null where nothing applies. */
  readonly bounds: readonly [number, number] | null;
  /** Whether nothing is known and the score is there only because the framework takes what is unknown for the worst. */
  readonly floored: boolean;
  /** Why no score may be made of what is known; null where one may. */
  readonly trouble: Trouble | null;
}

/** The result of a parent, and how its children make it. */
export interface ComposedResult extends Result {
  /** There only where at least one child applies. */
  readonly made?: Made;
}

/** What the children of a parent make of it by its rule, whatever a rater said of it as a whole. */
export interface Made {
  /** null where no score may be made of what is known of them. */
  readonly known: number | null;
  /** 0–1: share of their weight with evidence of its own or external. */
  readonly coverage: number;
  /** [worst, best] if what is unknown of them were known. */
  readonly bounds: readonly [number, number];
  /**
   * The children, in the order of the framework, and what each counts as; null for nothing. That is its `known`, except
   * where something is projected on it and the parent is judged without that.
   */
  readonly parts: readonly { readonly id: string; readonly known: number | null }[];
}

/** What stands in the way of a score: parts `missing` that the rule cannot do without, or values it is `undefined` for. */
export interface Trouble {
  readonly kind: 'missing' | 'undefined';
  readonly rule: Aggregate;
  /** Ids of the children it lies with; none for a leaf, which stands in the way itself. */
  readonly children: readonly string[];
}
