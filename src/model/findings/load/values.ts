import type { Severity } from '../index.js';

/** Values between or beyond the levels, values from elsewhere, and how a framework makes scores of them. */
export interface ValueFindings {
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
  /** A value beyond the ends of the scores of its node. */
  'VALUE-OFF-SCALE': { readonly node: string; readonly value: number; readonly worst: number; readonly best: number };
  /** The same, kept because the study says why. */
  'OFF-SCALE-WAIVED': { readonly node: string; readonly value: number; readonly worst: number; readonly best: number };
  /** A waiver where nothing is to be waived. */
  'WAIVER-NEEDLESS': { readonly node: string };
  'DECIMALS-WITHOUT-ROUNDING': Readonly<Record<string, never>>;
  /** The ladder of a branch is numbered otherwise than the framework's scale. */
  'LADDER-OFF-SCALE': { readonly levels: readonly number[]; readonly worst: number; readonly best: number };
  /** A mean of ratios over scores that reach 0 or below. */
  'AGGREGATE-OFF-SCALE': { readonly node: string | null; readonly rule: string; readonly lowest: number };
  /** A parent makes a mean, or the like, of children whose scores do not run from the same worst to the same best. */
  'RANGES-MIXED': {
    readonly node: string | null;
    readonly rule: string;
    /** Two of them that differ. */
    readonly ranges: readonly { readonly id: string; readonly worst: number; readonly best: number }[];
  };
}

export const valueSeverities: { readonly [C in keyof ValueFindings]: Severity } = {
  'LEVEL-AND-VALUE': 'error',
  'STATUS-WITHOUT-VALUE': 'error',
  'EXTERNAL-WITHOUT-SOURCE': 'error',
  'SOURCE-WITHOUT-EXTERNAL': 'error',
  'PROJECTED-GIVEN': 'error',
  'LEVEL-AS-EVIDENCE': 'error',
  'VALUE-OFF-SCALE': 'error',
  'OFF-SCALE-WAIVED': 'warning',
  'WAIVER-NEEDLESS': 'warning',
  'DECIMALS-WITHOUT-ROUNDING': 'error',
  'LADDER-OFF-SCALE': 'error',
  'AGGREGATE-OFF-SCALE': 'error',
  'RANGES-MIXED': 'error',
};
