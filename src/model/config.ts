import type { ComparisonPlan } from './comparison/plan.js';
import type { Gate, Suppression } from './gates.js';
import type { Lang } from './lang.js';
import type { Place } from './places.js';

/** A value and where it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

/** What a file egov-assess.yaml says; a setting it does not mention is null. Sizes are in bytes. */
export interface Config {
  /** As places name it. */
  readonly file: string;
  readonly lang: Placed<Lang> | null;
  readonly fileBytes: Placed<number> | null;
  readonly studyBytes: Placed<number> | null;
  /** Folders, seen from the config's own. */
  readonly frameworkFolders: readonly Placed<string>[];
  /** Names of npm packages. */
  readonly frameworkPackages: readonly Placed<string>[];
  /** Framework id → the digest it must have. */
  readonly frameworkDigests: ReadonlyMap<string, Placed<string>>;
  /** Checks that assessments must pass, in the order of the file. */
  readonly gates: readonly Gate[];
  readonly suppressions: readonly Suppression[];
  /** In the order of the file. */
  readonly comparisons: readonly ComparisonPlan[];
}

/** Where the value of a setting comes from. */
export type Origin =
  | { readonly kind: 'default' }
  | { readonly kind: 'flag'; readonly flag: string }
  | { readonly kind: 'file'; readonly place: Place };

export interface Setting<T> {
  readonly value: T;
  readonly from: Origin;
}

/** What holds for a run: a flag goes before the config, the config before the default. Sizes are in bytes. */
export interface Settings {
  /** The config of the run; null where there is none. */
  readonly file: string | null;
  readonly lang: Setting<Lang>;
  readonly fileBytes: Setting<number>;
  readonly studyBytes: Setting<number>;
  readonly frameworkFolders: readonly Setting<string>[];
  readonly frameworkPackages: readonly Setting<string>[];
  readonly frameworkDigests: ReadonlyMap<string, Setting<string>>;
  readonly gates: readonly Gate[];
  readonly suppressions: readonly Suppression[];
  readonly comparisons: readonly ComparisonPlan[];
}
