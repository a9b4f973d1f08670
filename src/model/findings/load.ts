import type { AxisName, MinusRule, Sign } from '../axes.js';
import type { Place } from '../places.js';
import type { Severity } from './index.js';

/** A reference that leads nowhere, with the nearest id that exists. */
export interface DanglingReference {
  readonly id: string;
  readonly suggestion: string | null;
}

/** Raised while reading files: bytes, YAML, schema, links. */
export interface LoadFindings {
  // Files
  'PATH-NOT-FOUND': { readonly path: string };
  'NOT-A-FILE': { readonly path: string; readonly kind: 'folder' | 'link' | 'special' };
  'NO-PERMISSION': { readonly path: string };
  'READ-FAILED': { readonly path: string; readonly reason: string };
  'FILE-TOO-LARGE': { readonly bytes: number; readonly limit: number; readonly flag: string };
  'STUDY-TOO-LARGE': { readonly bytes: number; readonly limit: number; readonly flag: string };
  'FILE-EMPTY': Readonly<Record<string, never>>;
  'NOT-UTF8': { readonly byte: number };
  'CONTROL-CHARACTER': { readonly code: string };
  'OUTSIDE-STUDY': { readonly path: string };
  'INCLUDE-MATCHES-NOTHING': { readonly pattern: string };
  'INCLUDED-TWICE': { readonly path: string };
  // YAML
  'YAML-SYNTAX': { readonly reason: string };
  'YAML-NOT-ACCEPTED': { readonly construct: YamlConstruct; readonly text: string };
  'NESTED-TOO-DEEP': { readonly limit: number };
  'TOO-MANY-KEYS': { readonly count: number; readonly limit: number };
  'TOO-MANY-ITEMS': { readonly count: number; readonly limit: number };
  'TEXT-TOO-LONG': { readonly length: number; readonly limit: number };
  'RESERVED-KEY': { readonly key: string };
  'DUPLICATE-KEY': { readonly key: string; readonly first: Place };
  'NUMBER-NOT-FINITE': { readonly text: string };
  'TEXT-NOT-WELL-FORMED': Readonly<Record<string, never>>;
  // Tables
  /** A quotation mark that is not closed, or stands within a cell. */
  'CSV-QUOTE': Readonly<Record<string, never>>;
  'TABLE-EMPTY': { readonly missing: 'unit' | 'rater' };
  'TABLE-ROW-RAGGED': { readonly cells: number; readonly columns: number };
  'TABLE-NAME-MISSING': { readonly what: 'unit' | 'rater' };
  'TABLE-NAME-TWICE': { readonly what: 'unit' | 'rater'; readonly name: string; readonly first: Place };
  /** `allowed`: the categories; none where they are taken from the table, and this cell is no number among numbers. */
  'TABLE-CELL-UNKNOWN': {
    readonly text: string;
    readonly allowed: readonly string[];
    readonly suggestion: string | null;
  };
  // Schema
  'FORMAT-UNKNOWN': { readonly found: string; readonly expected: readonly string[] };
  'UNKNOWN-KEY': { readonly key: string; readonly suggestion: string | null; readonly allowed: readonly string[] };
  'MISSING-KEY': { readonly key: string; readonly meaning: string };
  'WRONG-TYPE': { readonly expected: readonly string[]; readonly found: string; readonly meaning: string };
  'NOT-ONE-OF': { readonly value: string; readonly allowed: readonly string[]; readonly suggestion: string | null };
  'BAD-ID': { readonly value: string };
  'BAD-DATE': { readonly value: string };
  'OUT-OF-RANGE': { readonly value: string; readonly rule: string };
  'EMPTY-VALUE': { readonly meaning: string };
  'SCHEMA': { readonly rule: string };
  // Links within a study
  'DUPLICATE-ID': { readonly id: string; readonly kind: string; readonly first: Place };
  'DATE-IMPOSSIBLE': { readonly value: string };
  /** `keys`: the two keys, of the earlier and of the later date. */
  'DATES-REVERSED': { readonly from: string; readonly to: string; readonly keys: readonly [string, string] };
  'UNKNOWN-SOURCE': DanglingReference;
  'UNKNOWN-EVIDENCE': DanglingReference;
  'UNKNOWN-NORM': DanglingReference;
  'SELF-DISPUTE': { readonly id: string };
  'SELF-EFFECT': { readonly id: string };
  'REJECTED-WITHOUT-WHY': { readonly id: string };
  'RATING-EMPTY': { readonly node: string };
  'LEVEL-WITHOUT-EVIDENCE': { readonly node: string };
  'LEVEL-AND-STATUS': { readonly node: string; readonly status: string };
  'STATUS-WITHOUT-WHY': { readonly node: string; readonly status: string };
  /** `level` and `value` both. */
  'LEVEL-AND-VALUE': { readonly node: string };
  /** External or assumed, and no value. */
  'STATUS-WITHOUT-VALUE': { readonly node: string; readonly status: string };
  /** External without the source or the place in it. */
  'EXTERNAL-WITHOUT-SOURCE': { readonly node: string; readonly missing: readonly string[] };
  /** A source or place where nothing is taken over. */
  'SOURCE-WITHOUT-EXTERNAL': { readonly node: string };
  /** `status: projected` in a file: only the program projects. */
  'PROJECTED-GIVEN': { readonly node: string };
  /** A rating rests on a node, or on `framework/node`, instead of on items. */
  'LEVEL-AS-EVIDENCE': { readonly id: string };
  'SHEET-EMPTY': { readonly rater: string };
  'RATER-TWICE': { readonly rater: string; readonly first: Place };
  'FRAMEWORK-TWICE': { readonly framework: string; readonly first: Place };
  // Links into a framework and the catalogue
  'UNKNOWN-FRAMEWORK': DanglingReference & { readonly known: readonly string[] };
  'FRAMEWORK-VERSION': { readonly wanted: string; readonly found: string };
  'UNKNOWN-NODE': DanglingReference & { readonly framework: string };
  'UNKNOWN-FACTOR': DanglingReference;
  'UNKNOWN-CONCEPT': DanglingReference;
  'UNKNOWN-REMEDY': DanglingReference;
  'UNKNOWN-BAND': DanglingReference & { readonly known: readonly string[] };
  'LEVEL-OFF-SCALE': { readonly node: string; readonly level: number; readonly levels: readonly number[] };
  /** A value beyond the ends of the scores of its node. */
  'VALUE-OFF-SCALE': { readonly node: string; readonly value: number; readonly worst: number; readonly best: number };
  /** The same, kept because the study says why. */
  'OFF-SCALE-WAIVED': { readonly node: string; readonly value: number; readonly worst: number; readonly best: number };
  /** A waiver where nothing is to be waived. */
  'WAIVER-NEEDLESS': { readonly node: string };
  'FACTOR-INCOMPLETE': { readonly id: string; readonly missing: readonly string[] };
  'PROPOSAL-INCOMPLETE': { readonly id: string; readonly missing: readonly string[] };
  'INHIBITOR-EXPECTED': { readonly remedy: string; readonly factor: string };
  'NODE-UNSCORED': { readonly node: string; readonly framework: string };
  // Weights of factors
  'FRAMEWORK-WITHOUT-AXES': { readonly framework: string };
  'FACTOR-NOT-PRESENT': { readonly factor: string; readonly suggestion: string | null };
  'FACTOR-OFF-AXES': { readonly factor: string; readonly framework: string };
  'FACTOR-LEVEL-OFF-RANGE': {
    readonly factor: string;
    readonly level: number;
    readonly from: number;
    readonly to: number;
  };
  /** `sign`: null where the weights of a whole axis are summed. */
  'FACTOR-WEIGHTS-SUM': {
    readonly rater: string;
    readonly axis: string;
    readonly sign: Sign | null;
    readonly sum: number;
    readonly factors: readonly string[];
  };
  // Frameworks
  'DUPLICATE-NODE': { readonly id: string; readonly first: Place };
  'SCALE-HOLE': { readonly levels: readonly number[]; readonly missing: number };
  'SCALE-TOO-SHORT': { readonly levels: readonly number[] };
  'RUBRIC-LEVEL-OFF-SCALE': { readonly node: string; readonly level: number; readonly levels: readonly number[] };
  'WEAK-OFF-SCALE': { readonly level: number; readonly levels: readonly number[] };
  'TARGET-OFF-SCALE': { readonly level: number; readonly levels: readonly number[] };
  'BANDS-NOT-ASCENDING': { readonly id: string; readonly from: number; readonly before: number };
  'BANDS-HOLE': { readonly from: number; readonly lowest: number };
  'BAND-OFF-SCALE': { readonly id: string; readonly from: number; readonly highest: number };
  'DECIMALS-WITHOUT-ROUNDING': Readonly<Record<string, never>>;
  /** The ladder of a branch is numbered otherwise than the framework's scale. */
  'LADDER-OFF-SCALE': { readonly levels: readonly number[]; readonly worst: number; readonly best: number };
  /** A mean of ratios over scores that reach 0 or below. */
  'AGGREGATE-OFF-SCALE': { readonly node: string | null; readonly rule: string; readonly lowest: number };
  'SUPERSEDES-ITSELF': { readonly id: string };
  /** Frameworks that extend each other, or one itself. */
  'EXTENDS-LOOP': { readonly paths: readonly string[] };
  /** An added node has the id of one that is there. */
  'NODE-TAKEN': { readonly id: string; readonly framework: string };
  /** All children of a node were dropped. */
  'NODE-EMPTIED': { readonly node: string };
  'NODE-EMPTY': { readonly node: string };
  /** An overlay of a framework without a scale says how nodes are scored. */
  'OVERLAY-UNSCORED': { readonly framework: string; readonly given: readonly string[] };
  /** An overlay drops the node under which the factors of an axis are looked for. */
  'ASPECTS-DROPPED': { readonly node: string; readonly axis: AxisName };
  /** `given`: the keys that ask for the missing ones; none where the framework has no axes either. */
  'SCORING-INCOMPLETE': { readonly missing: readonly string[]; readonly given: readonly string[] };
  'AXES-INCOMPLETE': { readonly missing: readonly string[]; readonly given: readonly string[] };
  /** Sides as `x/plus`. */
  'SIDES-ALIKE': { readonly side: string; readonly other: string };
  'QUADRANTS-HOLE': { readonly missing: readonly { readonly x: Sign; readonly y: Sign }[] };
  'RATINGS-RANGE': { readonly from: number; readonly to: number; readonly minus: MinusRule };
  'SHIPPED-ID-TAKEN': { readonly id: string };
}

/** What YAML allows and this program's files do not, because readers disagree on it or nobody here needs it. */
export type YamlConstruct =
  | 'tag'
  | 'anchor'
  | 'alias'
  | 'merge-key'
  | 'directive'
  | 'several-documents'
  | 'complex-key'
  | 'number'
  | 'other-reading'
  | 'null-key'
  /** `[a: b]`: a key and its value within brackets, without braces of their own. */
  | 'pair-in-list'
  /** `{a, b: 1}`: a key within braces that has no value. */
  | 'lone-key'
  /** A dash with nothing after it. */
  | 'empty-item'
  /** A line of a bracketed or quoted value that is indented no more than the key or dash the value belongs to. */
  | 'indentation'
  /** A tab among the blanks at the beginning of a line. */
  | 'tab';

export const loadSeverities: { readonly [C in keyof LoadFindings]: Severity } = {
  'PATH-NOT-FOUND': 'error',
  'NOT-A-FILE': 'error',
  'NO-PERMISSION': 'error',
  'READ-FAILED': 'error',
  'FILE-TOO-LARGE': 'error',
  'STUDY-TOO-LARGE': 'error',
  'FILE-EMPTY': 'error',
  'NOT-UTF8': 'error',
  'CONTROL-CHARACTER': 'error',
  'OUTSIDE-STUDY': 'error',
  'INCLUDE-MATCHES-NOTHING': 'error',
  'INCLUDED-TWICE': 'error',
  'YAML-SYNTAX': 'error',
  'YAML-NOT-ACCEPTED': 'error',
  'NESTED-TOO-DEEP': 'error',
  'TOO-MANY-KEYS': 'error',
  'TOO-MANY-ITEMS': 'error',
  'TEXT-TOO-LONG': 'error',
  'RESERVED-KEY': 'error',
  'DUPLICATE-KEY': 'error',
  'NUMBER-NOT-FINITE': 'error',
  'TEXT-NOT-WELL-FORMED': 'error',
  'CSV-QUOTE': 'error',
  'TABLE-EMPTY': 'error',
  'TABLE-ROW-RAGGED': 'error',
  'TABLE-NAME-MISSING': 'error',
  'TABLE-NAME-TWICE': 'error',
  'TABLE-CELL-UNKNOWN': 'error',
  'FORMAT-UNKNOWN': 'error',
  'UNKNOWN-KEY': 'error',
  'MISSING-KEY': 'error',
  'WRONG-TYPE': 'error',
  'NOT-ONE-OF': 'error',
  'BAD-ID': 'error',
  'BAD-DATE': 'error',
  'OUT-OF-RANGE': 'error',
  'EMPTY-VALUE': 'error',
  'SCHEMA': 'error',
  'DUPLICATE-ID': 'error',
  'DATE-IMPOSSIBLE': 'error',
  'DATES-REVERSED': 'error',
  'UNKNOWN-SOURCE': 'error',
  'UNKNOWN-EVIDENCE': 'error',
  'UNKNOWN-NORM': 'error',
  'SELF-DISPUTE': 'error',
  'SELF-EFFECT': 'error',
  'REJECTED-WITHOUT-WHY': 'warning',
  'RATING-EMPTY': 'error',
  'LEVEL-WITHOUT-EVIDENCE': 'error',
  'LEVEL-AND-STATUS': 'error',
  'STATUS-WITHOUT-WHY': 'warning',
  'SOURCE-WITHOUT-EXTERNAL': 'error',
  'EXTERNAL-WITHOUT-SOURCE': 'error',
  'STATUS-WITHOUT-VALUE': 'error',
  'LEVEL-AND-VALUE': 'error',
  'PROJECTED-GIVEN': 'error',
  'LEVEL-AS-EVIDENCE': 'error',
  'SHEET-EMPTY': 'error',
  'RATER-TWICE': 'error',
  'FRAMEWORK-TWICE': 'error',
  'UNKNOWN-FRAMEWORK': 'error',
  'FRAMEWORK-VERSION': 'error',
  'UNKNOWN-NODE': 'error',
  'UNKNOWN-FACTOR': 'error',
  'UNKNOWN-CONCEPT': 'error',
  'UNKNOWN-REMEDY': 'error',
  'UNKNOWN-BAND': 'error',
  'LEVEL-OFF-SCALE': 'error',
  'WAIVER-NEEDLESS': 'warning',
  'OFF-SCALE-WAIVED': 'warning',
  'VALUE-OFF-SCALE': 'error',
  'FACTOR-INCOMPLETE': 'error',
  'PROPOSAL-INCOMPLETE': 'error',
  'INHIBITOR-EXPECTED': 'error',
  'NODE-UNSCORED': 'error',
  'FRAMEWORK-WITHOUT-AXES': 'error',
  'FACTOR-NOT-PRESENT': 'error',
  'FACTOR-OFF-AXES': 'error',
  'FACTOR-LEVEL-OFF-RANGE': 'error',
  'FACTOR-WEIGHTS-SUM': 'error',
  'DUPLICATE-NODE': 'error',
  'SCALE-HOLE': 'error',
  'SCALE-TOO-SHORT': 'error',
  'RUBRIC-LEVEL-OFF-SCALE': 'error',
  'WEAK-OFF-SCALE': 'error',
  'TARGET-OFF-SCALE': 'error',
  'BANDS-NOT-ASCENDING': 'error',
  'BANDS-HOLE': 'error',
  'BAND-OFF-SCALE': 'error',
  'SUPERSEDES-ITSELF': 'error',
  'EXTENDS-LOOP': 'error',
  'NODE-TAKEN': 'error',
  'NODE-EMPTIED': 'error',
  'AGGREGATE-OFF-SCALE': 'error',
  'LADDER-OFF-SCALE': 'error',
  'DECIMALS-WITHOUT-ROUNDING': 'error',
  'NODE-EMPTY': 'error',
  'OVERLAY-UNSCORED': 'error',
  'ASPECTS-DROPPED': 'error',
  'SCORING-INCOMPLETE': 'error',
  'AXES-INCOMPLETE': 'error',
  'SIDES-ALIKE': 'error',
  'QUADRANTS-HOLE': 'error',
  'RATINGS-RANGE': 'error',
  'SHIPPED-ID-TAKEN': 'error',
};
