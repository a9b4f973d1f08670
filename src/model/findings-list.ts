import type { Severity, Suppressed } from './findings/index.js';
import type { Lang } from './lang.js';
import type { Place } from './places.js';

/** Everything that a check found, with its words: plain JSON, for programs that decide by it or show it elsewhere. */
export interface FindingsList {
  readonly format: 'egov-findings/1';
  readonly tool: { readonly name: string; readonly version: string };
  /** The language of the words. */
  readonly lang: Lang;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Worst first, then by place. */
  readonly findings: readonly WordedFinding[];
}

/** A finding, what it says, why that matters and how to mend it. */
export interface WordedFinding {
  /** A stable code, as docs/findings.md lists them. */
  readonly code: string;
  readonly severity: Severity;
  /** Seen from the working directory; null for what has no place in a file. */
  readonly place: Place | null;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  /** There only where a config says that it is known and shall not count. */
  readonly suppressed?: Suppressed;
  /** What the words are made of. */
  readonly args: object;
}
