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

/** Whether a published assessment is what the study amounts to. */
export interface Verified {
  readonly format: 'egov-verify/1';
  readonly tool: Assessment['tool'];
  readonly study: Pick<Assessment['study'], 'id' | 'title'>;
  readonly agency: Assessment['agency'];
  readonly framework: FrameworkName;
  /** Every value, and the order of keys. How the file is written (spaces, line ends) is told as a finding. */
  readonly same: boolean;
  /** null where it is the same. */
  readonly difference: Difference | null;
  /** What is not as it was when the assessment was made; none where the assessment itself was changed afterwards. */
  readonly because: readonly Cause[];
  /** The versions of the program, as published and now. */
  readonly versions: readonly [published: string, now: string];
}
