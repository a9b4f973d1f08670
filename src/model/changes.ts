import type { Assessment } from './assessment/index.js';
import type { FactorResult } from './assessment/factors.js';
import type { Result } from './assessment/result.js';
import type { Localized } from './lang.js';

/** A finding as a file holds it: of this version of the program, or of one whose codes are not known any more. */
export interface RecordedFinding {
  readonly code: string;
  readonly args: object;
}

/** An assessment that was written down. */
export interface Recorded extends Omit<Assessment, 'findings'> {
  readonly findings: readonly RecordedFinding[];
}

/** What happened between two assessments of one study by one framework. */
export interface Changes {
  readonly before: Verdict;
  readonly after: Verdict;
  /** Nodes that raters judge otherwise, in the order of the framework. */
  readonly levels: readonly LevelChange[];
  readonly evidence: {
    readonly added: readonly ItemNamed[];
    /** Not there any more, or rejected. */
    readonly withdrawn: readonly ItemNamed[];
    /** Says something else, or comes from elsewhere. */
    readonly changed: readonly ItemNamed[];
  };
  readonly factors: { readonly come: readonly FactorNamed[]; readonly gone: readonly FactorNamed[] };
}

export type Verdict = Pick<Result, 'status' | 'score' | 'band' | 'coverage' | 'bounds'>;
export type ItemNamed = Pick<Assessment['evidence'][number], 'id' | 'finding'>;
export type FactorNamed = Pick<FactorResult, 'id' | 'title' | 'polarity'>;

export interface LevelChange {
  readonly node: string;
  readonly title: Localized;
  /** null where the framework did not have the node. */
  readonly before: Pick<Result, 'status' | 'score'> | null;
  /** null where the framework no longer has it. */
  readonly after: Pick<Result, 'status' | 'score'> | null;
  readonly raters: readonly RatingChange[];
}

/** What one rater did otherwise. Both levels can be the same: then it rests on other items. */
export interface RatingChange {
  readonly rater: string;
  /** null: no level, or no rating. */
  readonly before: number | null;
  readonly after: number | null;
  /** Evidence that the rating rests on now, and did not. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** The rater's reason now. */
  readonly why: Localized | null;
}
