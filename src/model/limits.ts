const MiB = 1024 * 1024;

/** How much a study may hold. Limits are there from the start: a hostile file must fail, not exhaust the machine. */
export interface Limits {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Bytes of a study with all its files. */
  readonly studyBytes: number;
  readonly depth: number;
  readonly keys: number;
  readonly items: number;
  /** UTF-16 units of one text. */
  readonly textLength: number;
}

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 1 * MiB,
  studyBytes: 32 * MiB,
  depth: 100,
  keys: 1_000,
  items: 20_000,
  textLength: 65_536,
};

/** What a flag can raise a limit to. */
export const LIMIT_CEILINGS = { fileBytes: 8 * MiB, studyBytes: 256 * MiB } as const;

/** Bytes of a table that is imported, whatever a study may hold. */
export const MOST_IMPORTED = 32 * MiB;

/** The flags that raise a limit, named in the finding that reports it. */
export const LIMIT_FLAGS = { fileBytes: '--max-file-size', studyBytes: '--max-study-size' } as const;

/** A limit on how large a file, or a study, may be. */
export type SizeLimit = keyof typeof LIMIT_FLAGS;
export type LimitFlag = (typeof LIMIT_FLAGS)[SizeLimit];

/** Frameworks on the way from one to the last that it extends. */
export const MOST_EXTENDS = 8;

/** Findings printed of one run; more are counted. */
export const MOST_FINDINGS = 100;
