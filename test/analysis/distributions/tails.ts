import { regularisedBeta } from '../../../src/analysis/distributions/beta.js';
import { significant12 } from '../../../src/analysis/distributions/significant.js';

/** The probability that F with `above` and `below` degrees of freedom exceeds `f`, which is at least 0. */
export const fTail = (f: number, above: number, below: number): number =>
  significant12(regularisedBeta(below / (below + above * f), below / 2, above / 2));

/**
 * Φ(z), the probability that a standard normal variable is at most z, by its series around 0 (Marsaglia, "Evaluating the
 * normal distribution", Journal of Statistical Software 11(4), 2004).
 */
export function normalCdf(z: number): number {
  if (z < -FAR) return 0;
  if (z > FAR) return 1;
  let term = z;
  let sum = z;
  for (let i = 3; sum + term !== sum; i += 2) {
    term *= (z * z) / i;
    sum += term;
  }
  return significant12(0.5 + sum * Math.exp(-0.5 * z * z - HALF_LN_2_PI));
}

/** Further out less than 10⁻¹⁵ is left. */
const FAR = 8;
const HALF_LN_2_PI = 0.9189385332046727;
