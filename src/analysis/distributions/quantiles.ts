import { regularisedBeta } from './beta.js';
import { significant12 } from './significant.js';

/** What |t| with `df` degrees of freedom exceeds in 5 of 100 cases: the two-sided 95 % quantile. `df` > 0. */
export function t975(df: number): number {
  const y = betaQuantile(0.95, 0.5, df / 2);
  return significant12(Math.sqrt((df * y) / (1 - y)));
}

/** What F with `above` and `below` degrees of freedom exceeds in 2.5 of 100 cases. Both > 0, whole or not. */
export function f975(above: number, below: number): number {
  const x = betaQuantile(0.975, above / 2, below / 2);
  return significant12((below * x) / (above * (1 - x)));
}

/** The x with Iₓ(a, b) = p: halved until no number lies between the ends, which is slow, certain and the same everywhere. */
function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (regularisedBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
}
