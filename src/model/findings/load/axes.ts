import type { AxisName, MinusRule, Sign } from '../../axes.js';
import type { Localized } from '../../lang.js';
import type { Severity } from '../index.js';

/** Frameworks with axes, and the weights of factors. */
export interface AxesFindings {
  'SHEET-EMPTY': { readonly rater: string };
  'NODE-UNSCORED': { readonly node: string; readonly framework: string };
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
  /** `title`: of the axis, or of its side where each side sums to 1. `unweighted`: factors that are present there as well. */
  'FACTOR-WEIGHTS-SUM': {
    readonly rater: string;
    readonly axis: AxisName;
    readonly title: Localized;
    readonly sign: Sign | null;
    readonly sum: number;
    readonly factors: readonly string[];
    readonly unweighted: readonly string[];
  };
  /** The same, where no more is missing or too much than rounding each weight can make. */
  'FACTOR-WEIGHTS-ROUNDED': AxesFindings['FACTOR-WEIGHTS-SUM'];
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
}

export const axesSeverities: { readonly [C in keyof AxesFindings]: Severity } = {
  'SHEET-EMPTY': 'warning',
  'NODE-UNSCORED': 'error',
  'FRAMEWORK-WITHOUT-AXES': 'error',
  'FACTOR-NOT-PRESENT': 'error',
  'FACTOR-OFF-AXES': 'error',
  'FACTOR-LEVEL-OFF-RANGE': 'error',
  'FACTOR-WEIGHTS-SUM': 'error',
  'FACTOR-WEIGHTS-ROUNDED': 'warning',
  'OVERLAY-UNSCORED': 'error',
  'ASPECTS-DROPPED': 'error',
  'SCORING-INCOMPLETE': 'error',
  'AXES-INCOMPLETE': 'error',
  'SIDES-ALIKE': 'error',
  'QUADRANTS-HOLE': 'error',
  'RATINGS-RANGE': 'error',
};
