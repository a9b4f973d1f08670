import type { Random } from '../random.js';

/**
 * A draw from the gamma distribution of this shape (above 0) and scale 1: several of them, divided by their sum, are a draw
 * from a Dirichlet distribution. Marsaglia & Tsang, "A simple method for generating gamma variables", ACM TOMS 26(3), 2000.
 */
export function gamma(shape: number, random: Random): number {
  // Their section 6: a smaller shape by way of one that is larger by 1.
  if (shape < 1) return gamma(shape + 1, random) * Math.exp(Math.log(above0(random)) / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(above0(random)) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A draw from the standard normal distribution, by the polar method (Marsaglia & Bray, SIAM Review 6(3), 1964). */
function normal(random: Random): number {
  for (;;) {
    const u = 2 * above0(random) - 1;
    const v = 2 * above0(random) - 1;
    const s = u * u + v * v;
    if (s < 1 && s > 0) return u * Math.sqrt((-2 * Math.log(s)) / s);
  }
}

/** Between 0 and 1, neither of them: a logarithm is taken of it. */
const above0 = (random: Random): number => (random.next() + 0.5) / 2 ** 32;
