import type { Severity } from './findings/index.js';
import type { CheckResult } from './gates.js';
import type { Lang } from './lang.js';
import type { Place } from './places.js';

/** A run of a check, as every format for other programs reads it: what was found, and what of it made the run fail. */
export interface CheckRun {
  readonly tool: { readonly name: string; readonly version: string };
  /** The language of the words. */
  readonly lang: Lang;
  /** Whether everything could be read and judged; what was found is told in any case. */
  readonly completed: boolean;
  /** Everything that was found, worst first. */
  readonly findings: readonly RunFinding[];
  /** The studies that were judged, one for each framework, in their order. */
  readonly judged: readonly JudgedStudy[];
}

export interface JudgedStudy {
  /** The file of the study, as places of the run name it. */
  readonly file: string;
  readonly result: CheckResult;
  /** Those of the run that say why its gates were not passed, or what is worse than before. Each belongs to one of the judged. */
  readonly findings: readonly RunFinding[];
}

/** A finding with its words, where it is shown, and what came of it. */
export interface RunFinding {
  readonly code: string;
  readonly severity: Severity;
  /**
   * As seen from the root of the repository; absolute for what lies outside. What has no place of its own stands at the first line
   * of the file that it is about.
   */
  readonly place: Place;
  /** Where the same thing stood before, of findings that are about two places. */
  readonly first: Place | null;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  /** The id of the gate that it is about; null for others. */
  readonly gate: string | null;
  /** The same for the same finding in the same file, wherever in that it stands and however a figure in it changes. 40 hex digits. */
  readonly fingerprint: string;
  /** Whether the run failed for it. */
  readonly failing: boolean;
  /** There only where a config says that it shall not count for a while: why, in the language of the run. */
  readonly suppressed?: string;
}
