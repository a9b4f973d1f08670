import { nth } from '../../model/nth.js';
import { at, dot, type Vector } from './vectors.js';

/** The analysis of variance of n units, each rated by the same k raters. */
export interface MeanSquares {
  readonly n: number;
  readonly k: number;
  /** Between units: BMS in Shrout & Fleiss. */
  readonly between: number;
  /** Within units: WMS. */
  readonly within: number;
  /** Between raters: JMS. */
  readonly raters: number;
  /** What neither unit nor rater explains: EMS. */
  readonly error: number;
}

/**
 * `rows`: complete rows of ratings by two raters or more; null: rows with gaps, which are passed over. `often`: how many units
 * have each. null for fewer than two units.
 */
export function meanSquares(rows: readonly (Vector | null)[], often: Vector): MeanSquares | null {
  // Values count from one of them, so that ratings all alike have squares of exactly 0.
  const first = rows.find((row, i) => row !== null && nth(often, i) > 0);
  if (!first) return null;
  const origin = nth(first, 0);
  const k = first.length;
  const raters = first.map(() => 0);
  let n = 0;
  let sum = 0;
  let squares = 0;
  let ofSums = 0;
  let i = 0;
  for (const row of rows) {
    const alike = at(often, i++);
    if (row === null || alike === 0) continue;
    n += alike;
    let unit = 0;
    let j = 0;
    for (const rating of row) {
      const value = rating - origin;
      unit += value;
      squares += alike * value ** 2;
      raters[j] = at(raters, j) + alike * value;
      j++;
    }
    sum += alike * unit;
    ofSums += alike * unit ** 2;
  }
  if (n < 2) return null;
  const common = sum ** 2 / (n * k);
  const ofAll = squares - common;
  const ofUnits = ofSums / k - common;
  const ofRaters = dot(raters, raters) / n - common;
  const clean = (square: number): number => (square > ROUNDING * ofAll ? square : 0);
  return {
    n,
    k,
    between: clean(ofUnits) / (n - 1),
    within: clean(ofAll - ofUnits) / (n * (k - 1)),
    raters: clean(ofRaters) / (k - 1),
    error: clean(ofAll - ofUnits - ofRaters) / ((n - 1) * (k - 1)),
  };
}

/** What rounding may leave of a sum of squares that is 0, as a part of the whole. */
const ROUNDING = 1e-12;
