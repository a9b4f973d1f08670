import type { SaturationOutcome, SaturationRule, SaturationRun } from '../../model/saturation.js';
import { nth } from '../../model/nth.js';

/** What a rule finds in one order. */
export type Reached = Pick<SaturationOutcome, 'baseThemes' | 'reached' | 'known' | 'why'>;

/**
 * Where saturation is reached, by how many new themes each session brought. Guest, Namey and Chen, "A simple method to assess and
 * report thematic saturation in qualitative research", PLoS ONE 15(5), 2020, e0232076: new themes of a run, divided by the
 * themes of the base. Runs overlap, each beginning one session later than the one before, the first of them right after the
 * base; the base stays as it is. The first run whose share is not above the threshold confirms that saturation was
 * reached before it.
 */
export function reachedBy(rule: SaturationRule, counts: ArrayLike<number>): Reached {
  const { base, run, threshold } = rule;
  const none = { reached: null, known: null };
  if (counts.length < base) return { baseThemes: null, ...none, why: 'too-few-sessions' };
  const baseThemes = sumOf(counts, 0, base);
  if (counts.length < base + run) return { baseThemes, ...none, why: 'too-few-sessions' };
  if (baseThemes === 0) return { baseThemes, ...none, why: 'empty-base' };
  // Each run is the one before without its first session and with one more: orders are tried by the thousand.
  let found = sumOf(counts, base, base + run);
  for (let end = base + run; ; end++) {
    if (found / baseThemes <= threshold)
      return { baseThemes, reached: end - run, known: sumOf(counts, 0, end), why: null };
    if (end === counts.length) break;
    found += nth(counts, end) - nth(counts, end - run);
  }
  return { baseThemes, ...none, why: 'not-reached' };
}

/** The run that ends with a session, counted from 0; null where it would begin within the base. */
export function runEndingWith(
  i: number,
  { base, run }: SaturationRule,
  counts: ArrayLike<number>,
): SaturationRun | null {
  const from = i + 1 - run;
  if (from < base) return null;
  const [found, baseThemes] = [sumOf(counts, from, i + 1), sumOf(counts, 0, base)];
  return { new: found, share: baseThemes === 0 ? null : found / baseThemes };
}

function sumOf(counts: ArrayLike<number>, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += nth(counts, i);
  return sum;
}
