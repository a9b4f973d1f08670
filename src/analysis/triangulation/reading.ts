import { at } from '../../model/at.js';
import type { Ground, Reading } from '../../model/triangulation.js';
import { TRIANGULATION_RULES } from './rules.js';

const READING = new Map(TRIANGULATION_RULES.map(({ code, reading }) => [code, reading]));

/** A reading with the grounds that decide it, in the order they were found. `sides`: how many there are to compare. */
export function readingOf(
  sides: number,
  grounds: readonly Ground[],
): { readonly reading: Reading; readonly grounds: readonly Ground[] } {
  for (const reading of ['divergent', 'convergent'] as const) {
    const deciding = grounds.filter(({ code }) => at(READING, code) === reading);
    if (deciding.length > 0) return { reading, grounds: deciding };
  }
  return { reading: sides > 1 ? 'complementary' : 'single-source', grounds: [] };
}

/** A ground that rests on these items; without factor and levels unless they are given. */
export const ground = (
  code: Ground['code'],
  fields: Pick<Ground, 'evidence'> & Partial<Omit<Ground, 'code'>>,
): Ground => ({
  factor: null,
  levels: [],
  ...fields,
  code,
});

export const ascending = (levels: readonly number[]): number[] => [...new Set(levels)].sort((a, b) => a - b);
