import type { Assessment } from '../assessment/index.js';
import type { Changes } from '../changes.js';
import type { Localized } from '../lang.js';
import type { Ahead } from './ranks.js';

/** One agency over time. */
export interface Series {
  readonly agency: Assessment['agency'];
  readonly steps: readonly SeriesStep[];
}

/** From one period to the next. */
export interface SeriesStep {
  /** Numbers of what was compared. */
  readonly from: number;
  readonly to: number;
  /** The whole before and after, by the weights asked for. */
  readonly before: number | null;
  readonly after: number | null;
  /** Above 0 is better; null where one has no score. */
  readonly change: number | null;
  /** null where there is no change to ask that of. */
  readonly certainty: Certainty | null;
  readonly nodes: readonly {
    readonly id: string;
    readonly parent: string | null;
    readonly title: Localized;
    readonly before: number | null;
    readonly after: number | null;
    /** Above 0 is better; null where one of them is unknown. */
    readonly change: number | null;
  }[];
  readonly evidence: { readonly added: number; readonly withdrawn: number; readonly changed: number };
  readonly factors: Changes['factors'];
  /** Ids of what was proposed before and is done now. */
  readonly done: readonly string[];
}

/** Of drawn weights at least so many must point the same way (a convention of this program). */
export const LEAST_SHARE = 0.95;

/** Whether a change exceeds what is uncertain about it. */
export interface Certainty {
  /** Whether it is a change whatever is unknown: the bounds of the two do not overlap. */
  readonly bounds: boolean;
  /** Whether it is more than one indicator judged one level otherwise would make; null where no indicator was judged. */
  readonly level: boolean | null;
  /** Share of drawn weights, 0–1, by which it points the same way by the framework's rule; null where it was not asked to draw. */
  readonly weights: number | null;
  /** The same by the rule that took turns with it, which is told beside and settles nothing; null where none did. */
  readonly exchanged: Ahead['exchanged'];
  /** Whether nothing speaks against it; null where nothing does, and yet not all was asked: it was not asked to draw. */
  readonly exceeds: boolean | null;
}
