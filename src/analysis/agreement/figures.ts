import { benchmarkBand, type BenchmarkId } from '../../model/agreement/benchmarks.js';
import type { AgreementFigure } from '../../model/agreement/index.js';
import { STATISTICS, type Family, type StatisticName } from '../../model/agreement/statistics.js';
import { nth } from '../../model/nth.js';
import type { RatingTable } from '../../model/ratingTable.js';
import { significant12 } from '../distributions/significant.js';
import type { Resampling } from './bootstrap.js';
import { measure, type Measured } from './measure.js';

/** Coefficients of a table in the order asked for, each as results tell it. `benchmark`: instead of the usual ones. */
export const figuresOf = (
  table: RatingTable,
  names: readonly StatisticName[],
  resampling: Resampling | null,
  benchmark: BenchmarkId | null,
): AgreementFigure[] =>
  measure(
    table,
    names.map((name) => STATISTICS[name]),
    resampling,
  ).map((measured, i) => told(nth(names, i), measured, benchmark));

function told(
  statistic: StatisticName,
  { figure, interval, resampled }: Measured,
  asked: BenchmarkId | null,
): AgreementFigure {
  const drawn = resampled?.value ?? null;
  const formula = interval.value;
  return {
    statistic,
    value: figure.value,
    because: figure.value === null ? figure.because : null,
    units: figure.value === null ? null : figure.units,
    observed: figure.value === null ? null : (figure.observed ?? null),
    expected: figure.value === null ? null : (figure.expected ?? null),
    interval: drawn,
    intervalBecause: resampled && 'because' in resampled ? resampled.because : null,
    skipped: resampled && 'skipped' in resampled ? resampled.skipped : null,
    formula: formula && [formula[0], formula[1]],
    benchmark: figure.value === null ? null : called(STATISTICS[statistic].family, figure.value, asked),
    warnings: figure.value === null ? [] : figure.warnings,
  };
}

/** The scale by which a coefficient is usually put into words; none for percent agreement, which chance alone can lift. */
const USUAL: Readonly<Record<Family, BenchmarkId | null>> = {
  'percent': null,
  'cohen': 'landis-koch-1977',
  'light': 'landis-koch-1977',
  'fleiss': 'landis-koch-1977',
  'fleiss-1971': 'landis-koch-1977',
  'ac': 'landis-koch-1977',
  'brennan-prediger': 'landis-koch-1977',
  'alpha': 'krippendorff-2004',
  'alpha-gwet': 'krippendorff-2004',
  'icc': 'koo-li-2016',
};

function called(family: Family, value: number, asked: BenchmarkId | null): AgreementFigure['benchmark'] {
  const usual = USUAL[family];
  const id = usual && (asked ?? usual);
  // A value of just 0.8 has the word of 0.8, whatever rounding leaves behind its twelfth digit.
  return id && { id, band: benchmarkBand(id, significant12(value)) };
}
