import type { StatisticKind } from '../../model/agreement/statistics.js';
import type { RatingTable } from '../../model/ratingTable.js';
import { nth } from '../../model/nth.js';
import { bootstrap, type Resampled, type Resampling } from './bootstrap.js';
import type { Absent, Figure, Interval } from './figure.js';
import { solve, type Solution } from './statistic.js';

/** One coefficient of a table, with all that says how certain it is. */
export interface Measured {
  readonly figure: Figure<Solution>;
  /** The 95 % interval by formula. */
  readonly interval: Interval | Absent;
  /** Null where it was not asked to resample. */
  readonly resampled: Resampled | Absent | null;
}

/** Several coefficients of one table, in the order asked for. All are resampled from the same tables. */
export function measure(
  table: RatingTable,
  statistics: readonly StatisticKind[],
  resampling: Resampling | null,
): Measured[] {
  const solved = statistics.map((statistic) => solve(table, statistic));
  const figures = solved.map(({ figure }) => figure);
  const resampled = resampling && bootstrap(table, figures, resampling);
  return solved.map(({ figure, interval }, i) => ({
    figure,
    interval: interval(),
    resampled: resampled && nth(resampled, i),
  }));
}
