import { nth } from '../../model/nth.js';
import type { Scale } from '../../model/scale.js';

/** How far the items climb a cumulative ladder. */
export interface Climb {
  /** The highest level such that it and every level below it is proven; the worst needs no proof. */
  readonly level: number;
  /** The highest level any item proves. */
  readonly highest: number;
  /** Levels below `highest` that no item proves. */
  readonly missing: readonly number[];
}

/**
 * Reads item levels on a cumulative ladder: each says which level its item proves. A level counts only if those below it
 * are proven as well (PermenPANRB 59/2020; the same in ISO/IEC 33020 and CMMI staged ratings).
 */
export function climb({ levels }: Scale, proven: readonly number[]): Climb {
  const above = levels.slice(1).map(({ value }) => value);
  const held = new Set(proven);
  const worst = nth(levels, 0).value;
  let level = worst;
  for (const next of above) {
    if (!held.has(next)) break;
    level = next;
  }
  const highest = above.filter((value) => held.has(value)).at(-1) ?? worst;
  const missing = above.slice(0, Math.max(0, above.indexOf(highest))).filter((value) => !held.has(value));
  return { level, highest, missing };
}
