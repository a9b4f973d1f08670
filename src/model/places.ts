/**
 * Where something stands in a file: `file` relative to the study's folder (or as the caller names it),
 * with `/` on every platform; `line` and `col` count from 1, `col` in UTF-16 units.
 */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly col: number;
}

/** A path into a YAML document: keys and list positions. */
export type Path = readonly (string | number)[];

/** Finds the place of the value at a path; of the nearest ancestor where the path leads nowhere. */
export interface Places {
  readonly file: string;
  /** Whether there is anything at `path`. */
  has(path: Path): boolean;
  /** The place of the value at `path`. */
  value(path: Path): Place;
  /** The place of the key at `path`; of the value for a list item. */
  key(path: Path): Place;
}
