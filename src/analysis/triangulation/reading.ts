import type { Ground, Reading } from '../../model/triangulation.js';
import { TRIANGULATION_RULES } from './rules.js';

/** A reading with the grounds that decide it. `sides`: how many there are to compare. */
export function readingOf(
  sides: number,
  grounds: readonly Ground[],
): { readonly reading: Reading; readonly grounds: readonly Ground[] } {
  for (const reading of ['divergent', 'convergent'] as const) {
    const codes = TRIANGULATION_RULES.filter((rule) => rule.reading === reading).map(({ code }) => code);
    // In the order of the table, and within a rule in the order they were found.
    const deciding = codes.flatMap((code) => grounds.filter((ground) => ground.code === code));
    if (deciding.length > 0) return { reading, grounds: deciding };
  }
  return { reading: sides > 1 ? 'complementary' : 'single-source', grounds: [] };
}

export const ground = (code: Ground['code'], fields: Partial<Omit<Ground, 'code'>> = {}): Ground => ({
  factor: null,
  levels: [],
  evidence: [],
  ...fields,
  code,
});

export const ascending = (levels: readonly number[]): number[] => [...new Set(levels)].sort((a, b) => a - b);
