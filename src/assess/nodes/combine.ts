import type { CombineRule } from '../../model/framework.js';

/**
 * Several levels → one of them; null for none. Levels are ordinal, so every rule picks a level that was given:
 * `median-low` is the middle one, of an even number the worse of the two in the middle.
 * Levels are compared as numbers: the scale runs from worst to best.
 */
export function combine(rule: CombineRule, levels: readonly number[]): number | null {
  const sorted = [...levels].sort((a, b) => a - b);
  switch (rule) {
    case 'min':
      return sorted[0] ?? null;
    case 'max':
      return sorted.at(-1) ?? null;
    case 'median-low':
      return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
  }
}
