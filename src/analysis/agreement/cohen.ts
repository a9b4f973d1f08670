import type { RatingTable } from '../../model/ratingTable.js';
import { nth } from '../nth.js';
import { contingencyOf, type Contingency } from './contingency.js';
import { absent, hasRoom, type Absent, type ChanceCorrected, type Figure, type UnderChance } from './figure.js';
import { dot, times, total, type Matrix } from './vectors.js';
import type { Weighting } from '../../model/agreement/statistics.js';
import { weightsOf } from './weights.js';

export interface CohenKappa extends ChanceCorrected {
  readonly underChance: UnderChance | Absent;
}

/**
 * Cohen's kappa of two raters, over the units that both rated: pa = Σ wᵢⱼ pᵢⱼ, pe = Σ wᵢⱼ pᵢ. p.ⱼ with each rater's own shares
 * of the categories. −1 to 1.
 *
 * Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20(1), 1960
 * (`identity`); "Weighted kappa", Psychological Bulletin 70(4), 1968 (any other weighting). Both standard errors, for large
 * samples: Fleiss, Cohen & Everitt, "Large sample standard errors of kappa and weighted kappa", Psychological Bulletin
 * 72(5), 1969.
 */
export function cohenKappa(table: RatingTable, weighting: Weighting): Figure<CohenKappa> {
  const found = contingencyOf(table);
  if ('because' in found) return found;
  const weights = weightsOf(weighting, table.categories);
  const observed = weightedSum(found.shares, weights);
  const expected = dot(found.rows, times(weights, found.columns));
  if (!hasRoom(1 - expected)) {
    return absent({ code: table.categories.length === 1 ? 'one-category' : 'no-variation' });
  }
  const value = (observed - expected) / (1 - expected);
  const { units, warnings } = found;
  return { value, units, warnings, observed, expected, ...errorsOf(found, weights, value, expected) };
}

function errorsOf(
  found: Contingency,
  weights: Matrix,
  value: number,
  expected: number,
): Pick<CohenKappa, 'error' | 'underChance'> {
  // w̄ᵢ. + w̄.ⱼ: the mean weight of a category of the one with all of the other, added up.
  const byRow = times(weights, found.columns);
  const byColumn = times(weights, found.rows);
  const apart = (less: number): Matrix =>
    weights.map((row, i) => row.map((weight, j) => (weight - less * (nth(byRow, i) + nth(byColumn, j))) ** 2));
  const byChance = found.rows.map((row) => found.columns.map((column) => row * column));
  const se = (shares: Matrix, less: number, centre: number): number => {
    const variance = weightedSum(shares, apart(less)) - centre ** 2;
    return hasRoom(variance) ? Math.sqrt(variance / found.units) / (1 - expected) : 0;
  };
  const under = se(byChance, 1, expected);
  return {
    error: { se: se(found.shares, 1 - value, value - expected * (1 - value)), df: null },
    underChance: under > 0 ? { se: under, z: value / under } : absent({ code: 'error-undefined' }),
  };
}

const weightedSum = (shares: Matrix, weights: Matrix): number =>
  total(shares.map((row, i) => dot(row, nth(weights, i))));

/**
 * The highest kappa that the two raters' shares of the categories allow, unweighted: where it is far below 1, they differ
 * in how often they give a category, whatever they give it to. Cohen 1960, as above.
 */
export function maximumKappa(table: RatingTable): Figure {
  const found = contingencyOf(table);
  if ('because' in found) return found;
  const { rows, columns, units, warnings } = found;
  const expected = dot(rows, columns);
  if (!hasRoom(1 - expected)) return absent({ code: 'no-variation' });
  const reachable = total(rows.map((row, i) => Math.min(row, nth(columns, i))));
  return { value: (reachable - expected) / (1 - expected), units, warnings };
}
