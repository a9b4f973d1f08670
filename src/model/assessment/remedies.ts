import type { Effort, Horizon } from '../catalogue.js';
import type { Localized } from '../lang.js';
import type { Place } from '../places.js';
import type { PartialDate, ProposalStatus } from '../study.js';
import type { Linker, StrategyClass } from '../tows.js';

export type RemedyReason =
  | { readonly kind: 'addresses'; readonly factor: string }
  | { readonly kind: 'next-step'; readonly node: string; readonly level: number }
  | {
      readonly kind: 'proposed';
      readonly by: string | null;
      readonly at: string | null;
      readonly evidence: readonly string[];
    };

/** A proposal as a strategy: its class as the study states it, beside the one that follows from its factors. */
export interface StrategyResult {
  /** What the study calls the class. */
  readonly words: Localized | null;
  readonly stated: StrategyClass | null;
  /** Present enabling and inhibiting factors that the study links it to; what the catalogue says of a remedy is no link here. */
  readonly uses: readonly string[];
  readonly addresses: readonly string[];
  /** null where it is linked to no factor within the agency, or to none around it. */
  readonly derived: StrategyClass | null;
  /** Whether the two are the same; null where either is missing. */
  readonly agrees: boolean | null;
  /** Who linked it to factors. */
  readonly links: Linker;
}

export interface RemedyResult {
  readonly id: string;
  /** Its place in the order of what comes first, from 1; equal ones share it. */
  readonly position: number;
  /** Whether this agency calls for it: it was proposed here, or is the next step of an indicator that is weak here. */
  readonly calledFor: boolean;
  readonly title: Localized;
  readonly text: Localized | null;
  readonly addresses: readonly string[];
  /** Leaves it would raise. */
  readonly improves: readonly string[];
  readonly uses: readonly string[];
  readonly why: readonly RemedyReason[];
  readonly horizon: Horizon | null;
  readonly effort: Effort | null;
  readonly who: Localized | null;
  /** What the index would gain if the nodes it touches rose one level; null where it touches none that is scored. */
  readonly reach: number | null;
  /** null where it was not proposed here. */
  readonly strategy: StrategyResult | null;
  readonly status: ProposalStatus | null;
  /** Whether it is still to be decided or done: what was done or dropped answers nothing any more. */
  readonly open: boolean;
  readonly owner: Localized | null;
  readonly due: PartialDate | null;
  readonly source: string | null;
  readonly place: Place | null;
}

/** A remedy that was proposed, as far as it has come. */
export type ProposedRemedy = Pick<RemedyResult, 'id' | 'title' | 'addresses' | 'status' | 'open' | 'due' | 'place'>;
