import type { RatingTable } from '../../model/ratingTable.js';
import type { Warning } from '../../model/agreement/reasons.js';
import { nth } from '../nth.js';
import { absent, type Absent } from './figure.js';
import { isPaired, kindsOf, uncountable, unitsOf } from './table.js';
import { columns, over, total, type Matrix, type Vector } from './vectors.js';
import { warningsOn } from './warnings.js';

/** What two raters made of the units that both rated. */
export interface Contingency {
  /** Shares of these units: a row a category of the first rater, a column one of the second. */
  readonly shares: Matrix;
  /** The share of each category with the first rater. */
  readonly rows: Vector;
  /** The same with the second rater. */
  readonly columns: Vector;
  readonly units: number;
  readonly warnings: readonly Warning[];
}

/** Units that one of the two did not rate are left out, with a warning. */
export function contingencyOf(table: RatingTable): Contingency | Absent {
  const barred = uncountable(table);
  if (barred) return barred;
  const { raters, categories } = table;
  if (raters.length !== 2) return absent({ code: 'not-two-raters', raters: raters.length });
  const rated = kindsOf(table);
  const both = rated.filter(isPaired);
  if (both.length === 0) return absent({ code: 'no-pairs' });

  const counts = categories.map(() => categories.map(() => 0));
  for (const { ratings, often } of both) {
    const [first, second] = ratings.map((rating) => categories.indexOf(rating));
    const row = counts[first ?? -1];
    if (row && second !== undefined) row[second] = nth(row, second) + often;
  }
  const units = unitsOf(both);
  return {
    shares: counts.map((row) => over(row, units)),
    rows: over(counts.map(total), units),
    columns: over(columns(counts), units),
    units,
    warnings: warningsOn(both, unitsOf(rated) - units),
  };
}
