import { ICC_FORMS } from '../../../src/analysis/agreement/icc.js';
import type { Metric } from '../../../src/analysis/agreement/metrics.js';
import type { Statistic } from '../../../src/analysis/agreement/statistic.js';
import type { Weighting } from '../../../src/analysis/agreement/weights.js';
import type { RatingTable } from '../../../src/model/ratingTable.js';

type Cell = number | null;

/** A table of ratings, a row a unit; raters are A, B, ..., units 1, 2, ... The categories are those used, if not given. */
export function tableOf(ratings: readonly (readonly Cell[])[], categories?: readonly number[]): RatingTable {
  const used = [...new Set(ratings.flat().filter((cell) => cell !== null))].sort((a, b) => a - b);
  return {
    units: ratings.map((_, i) => String(i + 1)),
    raters: (ratings[0] ?? []).map((_, i) => String.fromCharCode(65 + i)),
    categories: categories ?? used,
    ratings,
  };
}

/** A table of two raters from how often each pair of categories was given, numbered from 0. */
export const fromContingency = (counts: readonly (readonly number[])[]): RatingTable =>
  tableOf(
    counts.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, () => [a, b]))),
    counts.map((_, i) => i),
  );

const WEIGHTINGS: readonly Weighting[] = ['identity', 'linear', 'quadratic', 'gwet-ordinal'];
const WEIGHTED = [
  'percent-agreement',
  'cohen-kappa',
  'light-kappa',
  'fleiss-kappa-generalised',
  'krippendorff-alpha-gwet',
  'gwet-ac',
  'brennan-prediger',
] as const;
const METRICS: readonly Metric[] = ['nominal', 'ordinal', 'interval'];

/** Every coefficient there is. */
export const STATISTICS: readonly Statistic[] = [
  ...WEIGHTED.flatMap((id) => WEIGHTINGS.map((weighting) => ({ id, weighting }))),
  ...METRICS.map((metric) => ({ id: 'krippendorff-alpha' as const, metric })),
  ...ICC_FORMS.map((form) => ({ id: 'icc' as const, form })),
  { id: 'fleiss-kappa' },
];

/** Its name in a test. */
export const nameOf = (statistic: Statistic): string => Object.values(statistic).join(' ');
