import type { Weighting } from '../../model/agreement/statistics.js';
import type { RatingTable } from '../../model/ratingTable.js';
import { nth } from '../../model/nth.js';
import { contingencyOf, marginsOf, type Contingency, type Margins } from './contingency.js';
import { absent, corrected, hasRoom, type ChanceCorrected, type Figure, type StandardError } from './figure.js';
import { isPaired, kindsOf, oftenOf, uncountable, unitsOf } from './table.js';
import { at, dot, times, type Matrix, type Vector } from './vectors.js';
import { warningsOn } from './warnings.js';
import { weightsOf } from './weights.js';

/**
 * Cohen's kappa of two raters, over the units that both rated: pa = Σ wᵢⱼ pᵢⱼ, pe = Σ wᵢⱼ pᵢ. p.ⱼ with each rater's own shares
 * of the categories. −1 to 1. Units that one of the two did not rate are left out, with a warning.
 *
 * Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20(1), 1960
 * (`identity`); "Weighted kappa", Psychological Bulletin 70(4), 1968 (any other weighting). The standard error, for large
 * samples: Fleiss, Cohen & Everitt, "Large sample standard errors of kappa and weighted kappa", Psychological Bulletin
 * 72(5), 1969.
 */
export function cohenKappa(table: RatingTable, weighting: Weighting): Figure<ChanceCorrected> {
  const barred = uncountable(table);
  if (barred) return barred;
  const { raters, categories } = table;
  if (raters.length !== 2) return absent({ code: 'not-two-raters', raters: raters.length });
  const { kinds } = kindsOf(table);
  const both = kinds.filter(isPaired);
  if (both.length === 0) return absent({ code: 'no-pairs' });

  const found = contingencyOf(kinds, categories, 0, 1);
  const weights = weightsOf(weighting, categories);
  const often = oftenOf(kinds);
  const { observed, expected, margins } = observedAndExpected(found, often, weights);
  const value = corrected(observed, expected);
  if (value === null) return absent({ code: categories.length === 1 ? 'one-category' : 'no-variation' });
  return {
    value,
    units: unitsOf(both),
    warnings: warningsOn(both, unitsOf(kinds) - unitsOf(both)),
    observed,
    expected,
    error: errorOf(found, often, weights, { value, expected, margins }),
    inSample: (sample) => kappaIn(found, sample, weights),
  };
}

/** Kappa of two raters where there are so many units of each kind; null where it is not defined. */
export function kappaIn(found: Contingency, often: Vector, weights: Matrix): number | null {
  const { observed, expected, margins } = observedAndExpected(found, often, weights);
  return margins.units === 0 ? null : corrected(observed, expected);
}

function observedAndExpected(
  found: Contingency,
  often: Vector,
  weights: Matrix,
): { observed: number; expected: number; margins: Margins } {
  const margins = marginsOf(found, often);
  let agreed = 0;
  for (const { kind, row, column } of found.cells) agreed += at(often, kind) * at(nth(weights, row), column);
  return {
    observed: agreed / margins.units,
    expected: dot(margins.rows, times(weights, margins.columns)),
    margins,
  };
}

function errorOf(
  { cells }: Contingency,
  often: Vector,
  weights: Matrix,
  { value, expected, margins }: { value: number; expected: number; margins: Margins },
): StandardError {
  // w̄ᵢ. + w̄.ⱼ: the mean weight of a category of the one with all of the other, added up.
  const byRow = times(weights, margins.columns);
  const byColumn = times(weights, margins.rows);
  let squares = 0;
  for (const { kind, row, column } of cells) {
    const apart = nth(nth(weights, row), column) - (1 - value) * (nth(byRow, row) + nth(byColumn, column));
    squares += nth(often, kind) * apart ** 2;
  }
  const variance = squares / margins.units - (value - expected * (1 - value)) ** 2;
  return { se: hasRoom(variance) ? Math.sqrt(variance / margins.units) / (1 - expected) : 0, df: null };
}
