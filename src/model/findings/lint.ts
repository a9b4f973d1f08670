import type { Sign } from '../axes.js';
import type { Polarity } from '../catalogue.js';
import type { Lang } from '../lang.js';
import type { Severity } from './index.js';

/** What a vector can reach. */
export type Reachable = 'level' | 'band' | 'quadrant' | 'node' | 'remedy';

/** What a vector can expect. */
export type Expected = 'score' | 'band' | 'status' | 'x' | 'y' | 'quadrant' | 'factors' | 'remedies';

/** What a vector can name. */
export type Named = 'leaf' | 'node' | 'band' | 'quadrant' | 'factor' | 'remedy';

/** Raised by `frameworks lint` and `frameworks test`: a framework that loads and yet is not finished. */
export interface LintFindings {
  /** `node`: whose children are summed; null for the top nodes. `from`: the framework that an overlay has the total from. */
  'WEIGHTS-DO-NOT-SUM': {
    readonly node: string | null;
    readonly sum: number;
    readonly total: number;
    readonly from: string | null;
  };
  'BAND-NEVER-REACHED': { readonly band: string };
  'LEVEL-WITHOUT-MEANING': { readonly node: string; readonly level: number };
  /** On a cumulative ladder: nothing is said to prove the level. */
  'LEVEL-WITHOUT-PROOF': { readonly node: string; readonly level: number };
  'NODE-WITHOUT-CONCEPT': { readonly node: string };
  /** `what`: the path of the text in its file. */
  'TEXT-NOT-TRANSLATED': { readonly what: string; readonly missing: Lang };
  /**
   * Texts that are still placeholders, such as `<what it is called>`. `what`: the path of the first of `count`, `text`: it;
   * `lines`: where they stand, in order.
   */
  'TEXT-TO-FILL-IN': {
    readonly what: string;
    readonly text: string;
    readonly count: number;
    readonly lines: readonly number[];
  };
  /** `what`: the path of its list in its file. */
  'KEYWORD-VAGUE': { readonly what: string; readonly keyword: string };
  'KEYWORD-TWICE': { readonly what: string; readonly keyword: string };
  'KEYWORDS-ONE-LANGUAGE': { readonly what: string; readonly missing: Lang };
  'INHIBITOR-WITHOUT-REMEDY': { readonly factor: string };
  'REMEDY-UNNEEDED': { readonly remedy: string };
  'CONCEPT-ONE-SIDED': { readonly concept: string; readonly lacks: Polarity };
  /** Each leads to the next, and the last to the first. */
  'USUAL-LOOP': { readonly factors: readonly string[] };
  /** `where`: the path of the citation in its file. */
  'SOURCE-UNKNOWN': { readonly source: string; readonly where: string; readonly suggestion: string | null };
  'SOURCE-UNUSED': { readonly source: string };
  /** `ids`: what no vector reaches; `level`: which level of these indicators, where `what` is a level. */
  'NO-VECTOR-REACHES': { readonly what: Reachable; readonly ids: readonly string[]; readonly level: number | null };
  /** A framework of the program's own without any vectors. */
  'VECTORS-MISSING': { readonly framework: string };
  /** The vectors name another framework than the one they stand beside. */
  'VECTORS-FOR-ANOTHER': { readonly named: string; readonly framework: string };
  /** `node`: null for the framework as a whole; `found`: null where there was nothing. */
  'VECTOR-FAILED': {
    readonly vector: string;
    readonly what: Expected;
    readonly node: string | null;
    readonly expected: string;
    readonly found: string | null;
  };
  'VECTOR-UNKNOWN-ID': {
    readonly vector: string;
    readonly what: Named;
    readonly id: string;
    readonly suggestion: string | null;
  };
  /** `node`: null where the level was given for all leaves. */
  'VECTOR-OFF-SCALE': {
    readonly vector: string;
    readonly node: string | null;
    readonly level: number;
    readonly levels: readonly number[];
  };
  /** `sign`: null where the weights of a whole axis are summed. */
  'VECTOR-WEIGHTS-SUM': {
    readonly vector: string;
    readonly axis: string;
    readonly sign: Sign | null;
    readonly sum: number;
    readonly factors: readonly string[];
  };
}

export const lintSeverities: { readonly [C in keyof LintFindings]: Severity } = {
  'WEIGHTS-DO-NOT-SUM': 'error',
  'BAND-NEVER-REACHED': 'error',
  'LEVEL-WITHOUT-MEANING': 'error',
  'LEVEL-WITHOUT-PROOF': 'error',
  'NODE-WITHOUT-CONCEPT': 'warning',
  'TEXT-NOT-TRANSLATED': 'warning',
  'TEXT-TO-FILL-IN': 'error',
  'KEYWORD-VAGUE': 'error',
  'KEYWORD-TWICE': 'warning',
  'KEYWORDS-ONE-LANGUAGE': 'warning',
  'INHIBITOR-WITHOUT-REMEDY': 'error',
  'REMEDY-UNNEEDED': 'error',
  'CONCEPT-ONE-SIDED': 'warning',
  'USUAL-LOOP': 'error',
  'SOURCE-UNKNOWN': 'error',
  'SOURCE-UNUSED': 'warning',
  'NO-VECTOR-REACHES': 'error',
  'VECTORS-MISSING': 'error',
  'VECTORS-FOR-ANOTHER': 'error',
  'VECTOR-FAILED': 'error',
  'VECTOR-UNKNOWN-ID': 'error',
  'VECTOR-OFF-SCALE': 'error',
  'VECTOR-WEIGHTS-SUM': 'error',
};
