/**
 * ln Γ(x) for x > 0 by Stirling's series (NIST Digital Library of Mathematical Functions, 5.11.1), where x is large enough;
 * below that by Γ(x + 1) = x·Γ(x). Good to about 14 digits.
 */
export function lnGamma(x: number): number {
  let shifted = x;
  let factor = 1;
  while (shifted < LARGE) factor *= shifted++;
  let series = 0;
  let power = shifted;
  for (const term of TERMS) {
    series += term / power;
    power *= shifted * shifted;
  }
  return (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LN_2_PI + series - Math.log(factor);
}

const LARGE = 12;
const HALF_LN_2_PI = 0.9189385332046727;

/** B₂ₖ / (2k(2k − 1)), from Bernoulli's numbers. */
const TERMS = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];
