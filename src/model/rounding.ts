/**
 * A number to so many decimals (0–10), half away from zero, as a hand rounds: 1.575 is 1.58 and −0.075 is −0.08, whatever binary
 * makes of them. What is compared after rounding and what is printed come from here alike. Digits beyond the tenth decimal are
 * noise: scores are exact to ten.
 */
export function rounded(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  const freed = Number((Math.abs(value) * unit).toFixed(MOST_DECIMALS - decimals));
  return value < 0 ? -Math.round(freed) / unit : Math.round(freed) / unit;
}

/** How many decimals it takes to write a number in full, 0–10. */
export function decimalsOf(value: number): number {
  const [, decimals = ''] = value.toFixed(MOST_DECIMALS).split('.');
  return decimals.replace(/0+$/u, '').length;
}

/** Scores are exact to ten decimals, see `exact`. */
export const MOST_DECIMALS = 10;
