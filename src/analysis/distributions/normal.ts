import { significant12 } from './significant.js';

/** What a normal variable exceeds in 2.5 of 100 cases. */
export const NORMAL_975 = 1.959963984540054;

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
