import type { Aggregate, Citation, CombineRule, Missing } from '../framework.js';
import type { Localized } from '../lang.js';
import type { Band, Level } from '../scale.js';
import type { Role } from '../study.js';

/** What a renderer must know of the framework. */
export interface FrameworkFacts {
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  readonly digest: string;
  /** Id of the framework it replaces. */
  readonly supersedes: string | null;
  readonly sources: Readonly<Record<string, Citation>>;
  readonly levels: readonly Level[];
  readonly cumulative: boolean;
  /** Whether values between the levels may be given. */
  readonly fractional: boolean;
  /** [worst, best] score of the whole; null where nothing is scored. */
  readonly range: readonly [number, number] | null;
  readonly bands: readonly Band[];
  /** Bands that single nodes have of their own. */
  readonly ownBands: readonly Band[];
  /** Decimals a score is rounded to before it is compared with the bands; null where it is compared as it is. */
  readonly bandDecimals: number | null;
  readonly combine: CombineRule;
  readonly raters: CombineRule;
  readonly counts: readonly Role[];
  readonly aggregate: Aggregate;
  readonly missing: { readonly sought: Missing; readonly unsought: Missing };
  readonly coverageFloor: number;
  /** The level below which one counts as weak; null where nothing is scored. */
  readonly weakBelow: number | null;
  /** The level to aim for; null where nothing is scored. */
  readonly target: number | null;
}
