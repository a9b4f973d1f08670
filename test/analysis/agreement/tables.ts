import { STATISTICS as NAMED, type StatisticKind } from '../../../src/model/agreement/statistics.js';
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

/** Every coefficient there is. */
export const STATISTICS: readonly StatisticKind[] = Object.values(NAMED);

/** Its name in a test. */
export const nameOf = (statistic: StatisticKind): string => Object.values(statistic).join(' ');
