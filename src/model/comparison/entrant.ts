import type { Assessment } from '../assessment/index.js';
import type { FactorResult } from '../assessment/factors.js';
import type { NodeResult } from '../assessment/nodes.js';
import type { ProposedRemedy } from '../assessment/remedies.js';
import type { Grade } from '../assessment/strength.js';
import type { Localized } from '../lang.js';

/** What of a study, scored by one framework, enters a comparison. No more than that: there may be thousands of them at once. */
export interface Entrant extends Pick<Assessment, 'agency' | 'framework' | 'options' | 'result'> {
  readonly study: Pick<Assessment['study'], 'id' | 'title' | 'digest' | 'period'>;
  readonly nodes: readonly EntrantNode[];
  /**
   * Dimension → the least and the most it would count as if one indicator of it were judged one level otherwise; none where nothing of it
   * was judged, and none of a study without a period.
   */
  readonly swings: ReadonlyMap<string, readonly [least: number, most: number]>;
  readonly factors: readonly Pick<FactorResult, 'id' | 'title' | 'polarity' | 'basis' | 'concepts'>[];
  readonly proposals: readonly Pick<ProposedRemedy, 'id' | 'status'>[];
  /** Accepted items; none of a study without a period, which goes on from no other. */
  readonly evidence: readonly EntrantItem[];
  /** Topics the framework knows, by id. */
  readonly concepts: Readonly<Record<string, { readonly title: Localized }>>;
}

export interface EntrantNode extends Pick<
  NodeResult,
  | 'id'
  | 'parent'
  | 'children'
  | 'title'
  | 'weight'
  | 'concepts'
  | 'aggregate'
  | 'range'
  | 'ladder'
  | 'status'
  | 'score'
  | 'known'
  | 'percent'
  | 'band'
  | 'coverage'
  | 'bounds'
  | 'made'
> {
  /** How strong its evidence is; null for parents and for leaves without evidence. */
  readonly grade: Grade | null;
  /** The share of it that is known by whatever way, 0–1. */
  readonly covered: number;
}

/** An item of evidence: enough to see whether another study has it, and says the same. */
export interface EntrantItem {
  readonly id: string;
  /** Of all that it says. */
  readonly digest: string;
}
