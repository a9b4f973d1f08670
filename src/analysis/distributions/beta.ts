import { lnGamma } from './gamma.js';

/**
 * The regularised incomplete beta function Iₓ(a, b), 0 ≤ x ≤ 1 and a, b > 0: the distribution that those of t and F are
 * made of. NIST Digital Library of Mathematical Functions, 8.17.22 (continued fraction) and 8.17.4 (the other tail).
 */
export function regularisedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges quickly on this side of the mean, and none of its denominators vanishes there.
  return x <= (a + 1) / (a + b + 2) ? fraction(x, a, b) : 1 - fraction(1 - x, b, a);
}

/** By the method of Lentz, as modified by Thompson and Barnett (Journal of Computational Physics 64, 1986). */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  const step = (term: number): number => {
    d = 1 / (1 + term * d);
    c = 1 + term / c;
    value *= c * d;
    return c * d;
  };
  let last = Infinity;
  for (let m = 1; Math.abs(last - 1) > PRECISE; m++) {
    step((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)));
    last = step((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)));
  }
  return (value * Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log(1 - x))) / a;
}

const PRECISE = 1e-15;
