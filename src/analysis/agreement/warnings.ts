import type { Warning } from '../../model/agreement/reasons.js';
import { unitsOf, type Kind } from './table.js';

/** Below so many units a warning is given. A convention of this program, without a source. */
export const FEW_UNITS = 10;

/** From this share of all ratings on a category is called prevalent. A convention of this program, without a source. */
export const PREVALENT = 0.9;

/** What a reader of a figure should know of the ratings it rests on. `rows`: the ratings of the units used. */
export function warningsOn(rows: readonly Kind[], leftOut: number): Warning[] {
  const warnings: Warning[] = [];
  const units = unitsOf(rows);
  if (units < FEW_UNITS) warnings.push({ code: 'few-units', units });
  const { category, share } = mostUsed(rows);
  if (share === 1) warnings.push({ code: 'one-category-used', category });
  else if (share >= PREVALENT) warnings.push({ code: 'prevalent-category', category, share });
  if (leftOut > 0) warnings.push({ code: 'units-left-out', units: leftOut });
  return warnings;
}

function mostUsed(rows: readonly Kind[]): { category: number; share: number } {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { ratings, often } of rows) {
    all += ratings.length * often;
    for (const rating of ratings) counts.set(rating, (counts.get(rating) ?? 0) + often);
  }
  let most = { category: NaN, share: 0 };
  for (const [category, count] of counts) {
    if (count / all > most.share) most = { category, share: count / all };
  }
  return most;
}
