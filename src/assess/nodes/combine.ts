import type { CombineRule } from '../../model/framework.js';
import { directionOf, type Range } from '../../model/scale.js';
import { largest, smallest } from '../../model/lists.js';

/**
 * Several levels → one of them; null for none. Levels are ordinal, so every rule picks a level that was given:
 * `median-low` is the middle one, of an even number the worse of the two in the middle; `min` and `max` go by number.
 */
export function combine(rule: CombineRule, levels: readonly number[], range: Range): number | null {
  const direction = directionOf(range);
  const sorted = [...levels].sort((a, b) => direction * (a - b));
  switch (rule) {
    case 'min':
      return sorted.length === 0 ? null : smallest(sorted);
    case 'max':
      return sorted.length === 0 ? null : largest(sorted);
    case 'median-low':
      return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
  }
}
