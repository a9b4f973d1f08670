import type { IccForm } from '../../model/agreement/statistics.js';
import type { RatingTable } from '../../model/ratingTable.js';
import type { Warning } from '../../model/agreement/reasons.js';
import { absent, type Figure, type Known } from './figure.js';
import { meanSquares, type MeanSquares } from './meanSquares.js';
import { kindsOf, oftenOf, unitsOf } from './table.js';
import { warningsOn } from './warnings.js';

export interface Icc extends Known {
  readonly form: IccForm;
  readonly squares: MeanSquares;
}

/**
 * The intraclass correlation of numeric ratings, over the units that every rater rated; others are left out, with a warning.
 * At most 1, but for ICC2k where the variance of units is estimated below 0 (`negative-variance`): there it means nothing.
 *
 * Shrout & Fleiss, "Intraclass correlations: uses in assessing rater reliability", Psychological Bulletin 86(2), 1979;
 * McGraw & Wong, "Forming inferences about some intraclass correlation coefficients", Psychological Methods 1(1), 1996.
 */
export function icc(table: RatingTable, form: IccForm): Figure<Icc> {
  const { raters } = table;
  if (raters.length < 2) return absent({ code: 'too-few-raters', raters: raters.length });
  const { kinds } = kindsOf(table);
  const complete = kinds.filter(({ ratings }) => ratings.length === raters.length);
  const units = unitsOf(complete);
  if (units < 2) return absent({ code: 'too-few-units', units, needed: 2 });

  const rows = kinds.map(({ ratings }) => (ratings.length === raters.length ? ratings : null));
  const squares = meanSquares(rows, oftenOf(kinds));
  const ratio = squares && ratioOf(form, squares);
  if (!ratio) return absent({ code: 'no-variation' });
  const negative: Warning[] = ratio.above < 0 ? [{ code: 'negative-variance' }] : [];
  return {
    value: ratio.above / ratio.below,
    units,
    warnings: [...warningsOn(complete, unitsOf(kinds) - units), ...negative],
    form,
    squares,
    inSample: (often) => {
      const drawn = meanSquares(rows, often);
      const found = drawn && ratioOf(form, drawn);
      return found && found.above / found.below;
    },
  };
}

/** null where it divides by 0. */
function ratioOf(form: IccForm, squares: MeanSquares): Ratio | null {
  const ratio = RATIO[form](squares);
  return Math.abs(ratio.below) <= ROUNDING * sizeOf(squares) ? null : ratio;
}

interface Ratio {
  /** An estimate of the variance of units, times k or not. */
  readonly above: number;
  readonly below: number;
}

const RATIO: Record<IccForm, (squares: MeanSquares) => Ratio> = {
  ICC1: ({ between: b, within: w, k }) => ({ above: b - w, below: b + (k - 1) * w }),
  ICC2: ({ between: b, error: e, raters: j, n, k }) => ({ above: b - e, below: b + (k - 1) * e + (k * (j - e)) / n }),
  ICC3: ({ between: b, error: e, k }) => ({ above: b - e, below: b + (k - 1) * e }),
  ICC1k: ({ between: b, within: w }) => ({ above: b - w, below: b }),
  ICC2k: ({ between: b, error: e, raters: j, n }) => ({ above: b - e, below: b + (j - e) / n }),
  ICC3k: ({ between: b, error: e }) => ({ above: b - e, below: b }),
};

const sizeOf = ({ between, within, raters, error }: MeanSquares): number => between + within + raters + error;

/** What rounding may leave of a difference that is 0, as a part of what it was taken from. */
const ROUNDING = 1e-12;
