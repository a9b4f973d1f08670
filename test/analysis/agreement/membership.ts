import { BENCHMARKS, type BenchmarkBand, type BenchmarkId } from '../../../src/model/agreement/benchmarks.js';
import { normalCdf } from '../distributions/tails.js';

export interface Membership {
  readonly band: BenchmarkBand;
  /** The probability that the coefficient of all units there could be lies in this band or a better one: 0–1. */
  readonly atLeast: number;
}

/**
 * How probable each band is, the best one first, for a coefficient with a standard error above 0: by the normal
 * distribution, cut off at −1 and 1. Gwet takes the words of the best band that has 0.95 or more.
 *
 * Gwet, Handbook of Inter-Rater Reliability, 4th ed., 2014 (benchmarking); cut off as in his R package irrCAC.
 */
export function membership(benchmark: BenchmarkId, value: number, se: number): Membership[] {
  const above = (bound: number): number => normalCdf((value - bound) / se);
  const whole = above(-1) - above(1);
  return BENCHMARKS[benchmark].bands.map((band) => ({ band, atLeast: (above(band.from) - above(1)) / whole }));
}
