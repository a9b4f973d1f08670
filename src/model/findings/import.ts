import type { TableName } from '../layouts.js';
import type { Place } from '../places.js';
import type { Severity } from './index.js';

/** Why a cell cannot be what its column wants. */
export type CellProblem =
  | 'id'
  | 'date'
  | 'integer'
  /** A whole number with a comma or a point: a fraction, or part thousands. */
  | 'separator'
  | 'number'
  | 'yes-no'
  | 'choice'
  | 'items'
  /** A comma or a point that may be a decimal sign or part thousands. */
  | 'decimal'
  /** A date whose day and month cannot be told apart. */
  | 'day-or-month';

/** Raised while a table is imported. */
export interface ImportFindings {
  'CSV-ENCODING': { readonly encoding: 'utf-16' | 'windows-1252' };
  /** No sheet has the columns of any table. `sheets`: those of a workbook. */
  'IMPORT-NO-TABLE': { readonly sheets: readonly string[] };
  'HEADER-TWICE': { readonly name: string; readonly first: Place };
  'HEADER-UNKNOWN': { readonly name: string; readonly table: TableName; readonly suggestion: string | null };
  /** A cell that is filled, in a column without a header. */
  'CELL-UNHEADED': Readonly<Record<string, never>>;
  'CELL-NEEDED': { readonly column: string; readonly table: TableName };
  'CELL-INVALID': {
    readonly column: string;
    /** null where it may be what somebody is called or reached by. */
    readonly text: string | null;
    readonly problem: CellProblem;
    readonly choices: readonly string[];
    readonly suggestion: string | null;
  };
  /** A formula that was not worked out when the file was written. */
  'CELL-FORMULA': Readonly<Record<string, never>>;
  'CELL-ERROR': { readonly error: string };
  'CELLS-MERGED': { readonly range: string };
  /** It has the columns of no table, and another sheet has. */
  'SHEET-PASSED-OVER': { readonly sheet: string };
  'SHEET-HIDDEN': { readonly sheet: string };
  'ROWS-HIDDEN': { readonly sheet: string; readonly rows: number };
  /** Two rows that are to become one thing, and do not say the same. */
  'ROW-TWICE': { readonly table: TableName; readonly id: string; readonly first: Place };
  /** Two rows without an id that say the same: they become one. */
  'ROW-REPEATED': { readonly first: Place };
  /** What is said in a session that the study has, with another source. `told`: the source that a row names. */
  'SESSION-OF-ANOTHER': { readonly session: string; readonly source: string; readonly told: string };
  /** An item is updated, and not its level in a rating that is there. `told`: the level that the table says now. */
  'LEVEL-KEPT': {
    readonly item: string;
    readonly framework: string;
    readonly node: string;
    readonly level: number;
    readonly told: number;
  };
  /** Ratings of a rater who has a sheet already are added there by hand. */
  'RATER-HAS-SHEET': { readonly rater: string; readonly node: string };
  /** A form asks about what the framework does not have: of another round, or another framework. */
  'QUESTION-UNKNOWN': { readonly name: string; readonly answers: number };
  /** Columns of a form that others added to it: the first of them, and how many more there are. */
  'COLUMNS-UNREAD': { readonly columns: readonly string[]; readonly more: number };
  /** What an export calls two questions, or two choices. */
  'LABEL-AMBIGUOUS': { readonly label: string; readonly names: readonly string[] };
  /** A form offered what the framework has no more. `node`: what it was chosen for; null of the indicator that a further point is about. */
  'CHOICE-GONE': {
    readonly node: string | null;
    readonly choice: string;
    readonly what: 'level' | 'factor' | 'indicator';
  };
  /** Submissions were filled in with several versions of the form. */
  'FORM-VERSIONS': { readonly versions: readonly string[]; readonly more: number };
  /** Answers that were given over and over within one submission, by a part of the form that is not ours. */
  'REPEAT-UNREAD': { readonly rows: number };
  /** More was found, by what submissions say, and what that was is neither in the file nor in the study. */
  'FURTHER-MISSING': { readonly submissions: number };
  /** Further points of submissions that are neither in the file nor in the study. */
  'FURTHER-UNATTACHED': { readonly rows: number };
  /** A level or a quote was given, and nothing said of what was found. null: among further points, about no indicator. */
  'ANSWER-WITHOUT-FINDING': { readonly node: string | null };
  /** People were asked, and no column says whether they agreed to take part. */
  'AGREEMENT-COLUMN-MISSING': { readonly column: string; readonly submissions: number };
  /** Items of a submission that is left out by now, in the study from before. */
  'LEFT-OUT-IN-STUDY': { readonly submission: string; readonly items: readonly string[] };
  /** More submissions chose a level for a node than one rating can hold. */
  'LEVELS-TOO-MANY': { readonly node: string; readonly levels: number; readonly most: number };
  /** A study that would hold more than its limits allow. */
  'IMPORT-TOO-MUCH': { readonly bytes: number; readonly limit: number };
}

export const importSeverities: { readonly [C in keyof ImportFindings]: Severity } = {
  'CSV-ENCODING': 'error',
  'IMPORT-NO-TABLE': 'error',
  'HEADER-TWICE': 'error',
  'HEADER-UNKNOWN': 'warning',
  'CELL-UNHEADED': 'error',
  'CELL-NEEDED': 'error',
  'CELL-INVALID': 'error',
  'CELL-FORMULA': 'error',
  'CELL-ERROR': 'error',
  'CELLS-MERGED': 'error',
  'SHEET-PASSED-OVER': 'note',
  'SHEET-HIDDEN': 'note',
  'ROWS-HIDDEN': 'note',
  'ROW-TWICE': 'error',
  'ROW-REPEATED': 'warning',
  'SESSION-OF-ANOTHER': 'error',
  'LEVEL-KEPT': 'warning',
  'RATER-HAS-SHEET': 'error',
  'QUESTION-UNKNOWN': 'warning',
  'COLUMNS-UNREAD': 'note',
  'LABEL-AMBIGUOUS': 'error',
  'CHOICE-GONE': 'warning',
  'FORM-VERSIONS': 'note',
  'REPEAT-UNREAD': 'warning',
  'FURTHER-MISSING': 'warning',
  'FURTHER-UNATTACHED': 'warning',
  'ANSWER-WITHOUT-FINDING': 'warning',
  'AGREEMENT-COLUMN-MISSING': 'error',
  'LEFT-OUT-IN-STUDY': 'warning',
  'LEVELS-TOO-MANY': 'warning',
  'IMPORT-TOO-MUCH': 'error',
};
