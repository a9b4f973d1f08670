import { nth } from '../nth.js';

/** A scale by which a coefficient is put into words. All of them are conventions of their authors. */
export interface Benchmark {
  readonly id: BenchmarkId;
  /** As it is cited within a text. */
  readonly name: string;
  /** The best one first; the last one takes all that is left. */
  readonly bands: readonly BenchmarkBand[];
}

export const BENCHMARK_IDS = [
  'landis-koch-1977',
  'fleiss-1981',
  'altman-1991',
  'krippendorff-2004',
  'koo-li-2016',
] as const;
export type BenchmarkId = (typeof BENCHMARK_IDS)[number];

export interface BenchmarkBand {
  readonly id: string;
  readonly from: number;
  /** Whether a value of just `from` belongs to the band, or still to the next worse one. */
  readonly inclusive: boolean;
}

const above = (from: number, id: string): BenchmarkBand => ({ id, from, inclusive: false });
const atLeast = (from: number, id: string): BenchmarkBand => ({ id, from, inclusive: true });

/**
 * Printed bands such as 0.21–0.40 and 0.41–0.60 leave gaps between two decimals. Here a band begins right above the end of
 * the one below it, so that a value of 0.40 has the words printed for it and none is without.
 */
export const BENCHMARKS: Readonly<Record<BenchmarkId, Benchmark>> = {
  'landis-koch-1977': {
    id: 'landis-koch-1977',
    name: 'Landis & Koch 1977',
    // Landis & Koch, "The measurement of observer agreement for categorical data", Biometrics 33(1), 1977, p. 165
    bands: [
      above(0.8, 'almost-perfect'),
      above(0.6, 'substantial'),
      above(0.4, 'moderate'),
      above(0.2, 'fair'),
      atLeast(0, 'slight'),
      atLeast(-1, 'poor'),
    ],
  },
  'fleiss-1981': {
    id: 'fleiss-1981',
    name: 'Fleiss 1981',
    // Fleiss, Statistical Methods for Rates and Proportions, 2nd ed., 1981, p. 218
    bands: [above(0.75, 'excellent'), atLeast(0.4, 'fair-to-good'), atLeast(-1, 'poor')],
  },
  'altman-1991': {
    id: 'altman-1991',
    name: 'Altman 1991',
    // Altman, Practical Statistics for Medical Research, 1991, p. 404
    bands: [
      above(0.8, 'very-good'),
      above(0.6, 'good'),
      above(0.4, 'moderate'),
      above(0.2, 'fair'),
      atLeast(-1, 'poor'),
    ],
  },
  'krippendorff-2004': {
    id: 'krippendorff-2004',
    name: 'Krippendorff 2004',
    // Krippendorff, Content Analysis: An Introduction to Its Methodology, 2nd ed., 2004, p. 241
    bands: [atLeast(0.8, 'reliable'), atLeast(0.667, 'tentative'), atLeast(-1, 'unreliable')],
  },
  'koo-li-2016': {
    id: 'koo-li-2016',
    name: 'Koo & Li 2016',
    // Koo & Li, "A guideline of selecting and reporting intraclass correlation coefficients for reliability research", Journal of Chiropractic Medicine 15(2), 2016
    bands: [above(0.9, 'excellent'), atLeast(0.75, 'good'), atLeast(0.5, 'moderate'), atLeast(-1, 'poor')],
  },
};

/** The band a value lies in; values below the last band lie there too. */
export function benchmarkBand(benchmark: BenchmarkId, value: number): string {
  const { bands } = BENCHMARKS[benchmark];
  const reached = bands.find(({ from, inclusive }) => value > from || (inclusive && value === from));
  return (reached ?? nth(bands, bands.length - 1)).id;
}
