import type { RatingTable } from '../../model/ratingTable.js';
import type { Warning } from '../../model/agreement/reasons.js';
import { absent, type Absent } from './figure.js';
import { countsOf, ratingsByUnit, uncountable } from './table.js';
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
  const both = table.ratings.flatMap(([a, b]) => (isGiven(a) && isGiven(b) ? [[a, b] as const] : []));
  if (both.length === 0) return absent({ code: 'no-pairs' });

  const counts = categories.map((first) =>
    countsOf(
      categories,
      both.filter(([a]) => a === first).map(([, b]) => b),
    ),
  );
  return {
    shares: counts.map((row) => over(row, both.length)),
    rows: over(counts.map(total), both.length),
    columns: over(columns(counts), both.length),
    units: both.length,
    warnings: warningsOn(both, ratingsByUnit(table).length - both.length),
  };
}

const isGiven = (rating: number | null | undefined): rating is number => typeof rating === 'number';
