import { contingencyOf, marginsOf } from '../../../src/analysis/agreement/contingency.js';
import { fleissKappa } from '../../../src/analysis/agreement/fleiss.js';
import { cohenKappa } from '../../../src/analysis/agreement/cohen.js';
import { countsOf, kindsOf, oftenOf } from '../../../src/analysis/agreement/table.js';
import { weightsOf } from '../../../src/analysis/agreement/weights.js';
import type { Weighting } from '../../../src/model/agreement/statistics.js';
import type { RatingTable } from '../../../src/model/ratingTable.js';

/** A figure set against the supposition that raters agree by chance alone: its standard error then, and itself over that. */
export interface UnderChance {
  readonly se: number;
  readonly z: number;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Fleiss, Cohen & Everitt, "Large sample standard errors of kappa and weighted kappa", Psychological Bulletin 72(5), 1969. */
export function cohenUnderChance(table: RatingTable, weighting: Weighting): UnderChance {
  const kappa = cohenKappa(table, weighting);
  if (kappa.value === null) throw new Error(kappa.because.code);
  const { kinds } = kindsOf(table);
  const { units, rows, columns } = marginsOf(contingencyOf(kinds, table.categories, 0, 1), oftenOf(kinds));
  const weights = weightsOf(weighting, table.categories);
  const byRow = weights.map((row) => sum(row.map((weight, j) => weight * columns[j]!)));
  const byColumn = weights.map((row) => sum(row.map((weight, i) => weight * rows[i]!)));
  const squares = sum(
    weights.map((row, i) =>
      sum(row.map((weight, j) => rows[i]! * columns[j]! * (weight - byRow[i]! - byColumn[j]!) ** 2)),
    ),
  );
  const se = Math.sqrt((squares - kappa.expected ** 2) / units) / (1 - kappa.expected);
  return { se, z: kappa.value / se };
}

/** Fleiss, Nee & Landis, "Large sample variance of kappa in the case of different sets of raters", Psychological Bulletin 86(5), 1979. */
export function fleissUnderChance(table: RatingTable): UnderChance {
  const kappa = fleissKappa(table);
  if (kappa.value === null) throw new Error(kappa.because.code);
  const ratings = table.ratings.flat();
  const counts = countsOf(table.categories, ratings);
  const each = ratings.filter((rating) => rating !== null).length / kappa.units;
  const shares = counts.map((count) => count / sum(counts));
  const spread = sum(shares.map((share) => share * (1 - share)));
  const skew = sum(shares.map((share) => share * (1 - share) * (1 - 2 * share)));
  const se = Math.sqrt((2 * (spread ** 2 - skew)) / (kappa.units * each * (each - 1))) / spread;
  return { se, z: kappa.value / se };
}
