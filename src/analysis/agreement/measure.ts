import type { StatisticKind } from '../../model/agreement/statistics.js';
import type { RatingTable } from '../../model/ratingTable.js';
import { bootstrap, type Resampled, type Resampling } from './bootstrap.js';
import type { Absent, Figure, Interval } from './figure.js';
import { solve, type Solution } from './statistic.js';

/** One coefficient of a table, with all that says how certain it is. */
export interface Measured {
  readonly statistic: StatisticKind;
  readonly figure: Figure<Solution>;
  /** The 95 % interval by formula. */
  readonly interval: Interval | Absent;
  /** Null where it was not asked to resample. */
  readonly resampled: Resampled | Absent | null;
}

/** Several coefficients of one table, in the order asked for. Each is resampled from the same tables. */
export const measure = (
  table: RatingTable,
  statistics: readonly StatisticKind[],
  resampling: Resampling | null,
): Measured[] =>
  statistics.map((statistic) => {
    const { figure, interval } = solve(table, statistic);
    const again = (drawn: RatingTable): Figure => solve(drawn, statistic).figure;
    return {
      statistic,
      figure,
      interval: interval(),
      resampled: resampling && bootstrap(table, again, resampling),
    };
  });
