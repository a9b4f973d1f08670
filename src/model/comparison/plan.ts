import type { Localized } from '../lang.js';
import type { Placed } from '../config.js';
import type { ComparisonOptions } from './index.js';

/** A comparison that a config names: what to compare, and how. */
export interface ComparisonPlan {
  readonly id: string;
  readonly title: Localized | null;
  /** Studies or folders of some, seen from the config's folder. */
  readonly studies: readonly Placed<string>[];
  /** Frameworks to score by in place of the studies' own; null: those. */
  readonly frameworks: readonly string[] | null;
  readonly options: ComparisonOptions;
}
