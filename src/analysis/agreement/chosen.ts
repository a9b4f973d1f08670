import { STATISTIC_NAMES, STATISTICS, type StatisticName } from '../../model/agreement/statistics.js';
import type { ScaleType } from '../../model/agreement/index.js';

/** Which coefficients to give: those that fit, all that fit, or some by name. */
export type Choice = 'usual' | 'all' | readonly StatisticName[];

/** The coefficients to give of so many raters on a scale, in the order in which they are shown. */
export function chosen(choice: Choice, type: ScaleType, raters: number): readonly StatisticName[] {
  if (choice === 'usual') return USUAL[type][raters === 2 ? 'two' : 'more'];
  if (choice === 'all') return STATISTIC_NAMES.filter((name) => fits(name, type, raters));
  return STATISTIC_NAMES.filter((name) => choice.includes(name));
}

/** What is given of every two raters where there are more. */
export const OF_PAIRS: Readonly<Record<ScaleType, readonly StatisticName[]>> = {
  nominal: ['percent', 'cohen', 'alpha-nominal'],
  ordinal: ['percent', 'cohen', 'cohen-quadratic', 'alpha-ordinal'],
  interval: ['alpha-interval', 'icc-2'],
};

/**
 * What a reviewer asks for on such a scale: the plain share, a kappa, an alpha, and with AC and the coefficient of Brennan and
 * Prediger two that prevalence does not pull down. A choice of this program.
 */
const USUAL: Readonly<Record<ScaleType, Readonly<Record<'two' | 'more', readonly StatisticName[]>>>> = {
  nominal: {
    two: ['percent', 'cohen', 'alpha-nominal', 'ac1', 'brennan-prediger'],
    more: ['percent', 'fleiss', 'alpha-nominal', 'ac1', 'brennan-prediger'],
  },
  ordinal: {
    two: [
      'percent',
      'cohen',
      'cohen-linear',
      'cohen-quadratic',
      'alpha-ordinal',
      'ac2-ordinal',
      'brennan-prediger-ordinal',
    ],
    more: ['percent', 'fleiss', 'fleiss-quadratic', 'alpha-ordinal', 'ac2-ordinal', 'brennan-prediger-ordinal'],
  },
  interval: {
    two: ['alpha-interval', 'icc-2', 'icc-3', 'icc-2k'],
    more: ['alpha-interval', 'icc-2', 'icc-3', 'icc-2k'],
  },
};

/** Whether a coefficient says something of such a scale and so many raters. */
function fits(name: StatisticName, type: ScaleType, raters: number): boolean {
  const statistic = STATISTICS[name];
  if (statistic.family === 'cohen' && raters !== 2) return false;
  if (statistic.family === 'light' && raters === 2) return false; // it is Cohen's then
  switch (type) {
    case 'nominal':
      return isPlain(name);
    case 'ordinal':
      return statistic.family !== 'icc';
    case 'interval':
      return !('metric' in statistic) || statistic.metric === 'interval';
  }
}

/** Whether a coefficient knows no distance between categories. */
function isPlain(name: StatisticName): boolean {
  const statistic = STATISTICS[name];
  if ('weighting' in statistic) return statistic.weighting === 'identity';
  if ('metric' in statistic) return statistic.metric === 'nominal';
  return statistic.family === 'fleiss-1971';
}
