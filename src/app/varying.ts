import type { UncertaintyOptions } from '../analysis/uncertainty/index.js';

/** How to vary a score: what a command asks. */
export type Varying = Omit<UncertaintyOptions, 'projectFrom'>;

/** What a report does: runs enough for shares in whole percents, and few enough not to keep anybody waiting. */
export const USUAL: Varying = { runs: 1_000, seed: 1, weights: 'uniform' };
