/**
 * Where something stands in a file: `file` relative to the study's folder (or as the caller names it),
 * with `/` on every platform; `line` and `col` count from 1, `col` in UTF-16 units.
 */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly col: number;
}

/** Where something stands in a workbook: `line` and `col` are row and column of a sheet. */
export interface SheetPlace extends Place {
  readonly sheet: string;
}

/** The sheet of a place; null for what stands in no workbook. */
export const sheetOf = (place: Place): string | null => ('sheet' in place ? (place as SheetPlace).sheet : null);

/** Where a file begins: there stands what is about the whole of it. */
export const topOf = (file: string): Place => ({ file, line: 1, col: 1 });

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

/**
 * Where the parts of a framework stand in its file. A part is named by its path in the resolved framework, where nodes lie
 * side by side: `nodes/staffing/levels/2`. The file has them in a tree, or tells only how they differ from another's.
 */
export interface PartPlaces {
  /** The path in the file, whether or not anything stands there; null for what the file leaves as another framework has it. */
  path(part: Path): Path | null;
  /** The place of the key of a part; where the file says nothing of it, of what is nearest around it. */
  key(part: Path): Place;
  /** The place of the value of a part; where the file says nothing of it, of what is nearest around it. */
  value(part: Path): Place;
}
