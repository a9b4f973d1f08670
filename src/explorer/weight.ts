import { isWeight, LEAST_WEIGHT, MOST_WEIGHT } from '../model/comparison/index.js';
import type { ExploredDimension } from '../model/explorer.js';

/** Whether a dimension may weigh as much: within the limits of the program, or as much as in the framework, whatever that is. */
export const mayWeigh = (weight: number, { weight: official }: Pick<ExploredDimension, 'weight'>): boolean =>
  weight === official || isWeight(weight);

/** The weight nearest to what somebody typed; 0 where that is no number. */
export function weightFrom(typed: string, dimension: Pick<ExploredDimension, 'weight'>): number {
  // A field for numbers tells nothing of what it cannot read.
  const weight = Number(typed);
  if (mayWeigh(weight, dimension)) return weight;
  return weight > 0 ? Math.min(MOST_WEIGHT, Math.max(LEAST_WEIGHT, weight)) : 0;
}
