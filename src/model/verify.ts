import type { Assessment } from './assessment/index.js';
import type { FrameworkName } from './framework.js';

/** What an assessment is made from; where one of these is another, the numbers may be. */
export const CAUSES = ['program', 'framework', 'evidence', 'options'] as const;
export type Cause = (typeof CAUSES)[number];

/** The first place at which a published assessment says something else than the one recomputed: of the result, of the rest, of what it is made from. */
export interface Difference {
  /** Keys and positions from the top, joined by dots: `nodes.3.score`. Empty where all values are alike. */
  readonly path: string;
  /** As JSON, cut where it is long; null where nothing stands there. */
  readonly published: string | null;
  readonly recomputed: string | null;
}

/**
 * `differs`: in a value or in the order of keys. `written-otherwise`: no assessment of the file does, and yet its bytes are not those that the
 * program writes.
 */
export const VERIFY_OUTCOMES = ['same', 'written-otherwise', 'differs'] as const;
export type VerifyOutcome = (typeof VERIFY_OUTCOMES)[number];

/** Whether a published assessment is what the study amounts to. */
export interface Verified {
  readonly format: 'egov-verify/1';
  readonly tool: Assessment['tool'];
  readonly study: Pick<Assessment['study'], 'id' | 'title'>;
  readonly agency: Assessment['agency'];
  readonly framework: FrameworkName;
  readonly outcome: VerifyOutcome;
  /** null where it does not differ. */
  readonly difference: Difference | null;
  /** What is not as it was when the assessment was made; none where the assessment itself was changed afterwards. */
  readonly because: readonly Cause[];
  /** The versions of the program, as published and now. */
  readonly versions: readonly [published: string, now: string];
}
