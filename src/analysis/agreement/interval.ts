import { NORMAL_975 } from '../distributions/normal.js';
import { t975 } from '../distributions/quantiles.js';
import type { Interval, StandardError } from './figure.js';

/**
 * The 95 % interval of a figure by its standard error, from t or from the normal distribution. It ends at 1 at the latest,
 * as no agreement is more than complete (so in Gwet's R package irrCAC).
 */
export function intervalBy(value: number, { se, df }: StandardError): Interval {
  const reach = se * (df === null ? NORMAL_975 : t975(df));
  return { value: [value - reach, Math.min(1, value + reach)] };
}
