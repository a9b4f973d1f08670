import { nth } from '../nth.js';
import { columns, dot, total } from './vectors.js';

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

/** `rows`: two units or more, two raters or more. */
export function meanSquares(rows: readonly (readonly number[])[]): MeanSquares {
  const n = rows.length;
  const k = nth(rows, 0).length;
  // Values count from one of them, so that ratings all alike have squares of exactly 0.
  const origin = nth(nth(rows, 0), 0);
  const shifted = rows.map((row) => row.map((value) => value - origin));
  const units = shifted.map(total);
  const common = total(units) ** 2 / (n * k);
  const ofAll = total(shifted.map((row) => dot(row, row))) - common;
  const ofUnits = dot(units, units) / k - common;
  const raters = columns(shifted);
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
