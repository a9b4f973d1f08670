import type { SaturationOutcome, SaturationRule } from '../../model/saturation.js';
import { nth } from '../../model/nth.js';
import { seeded, type Drawing } from '../random.js';
import { shuffle } from '../shuffle.js';
import { reachedBy } from './reached.js';

/**
 * How much hangs on the order: the same sessions in random orders, each equally likely. The source draws samples with
 * replacement from data sets that are taken for whole; a study's sessions are all there are, so here they change places only
 * _(convention)_. `themes`: of each session, numbered from 0, each once.
 */
export function overOrders(
  themes: readonly (readonly number[])[],
  rules: readonly SaturationRule[],
  { runs, seed }: Drawing,
): SaturationOutcome['orders'][] {
  const random = seeded(seed);
  const order = Int32Array.from(themes.keys());
  const counts = new Int32Array(themes.length);
  const seenIn = new Int32Array(themes.reduce((most, each) => each.reduce((a, b) => Math.max(a, b + 1), most), 0));
  // Of each rule: how many orders reach it after so many sessions.
  const points = rules.map(() => new Int32Array(themes.length + 1));
  for (let run = 1; run <= runs; run++) {
    shuffle(order, random);
    for (let i = 0; i < order.length; i++) counts[i] = newIn(nth(themes, nth(order, i)), seenIn, run);
    for (const [r, rule] of rules.entries()) {
      const { reached } = reachedBy(rule, counts);
      if (reached !== null) nth(points, r)[reached] = nth(nth(points, r), reached) + 1;
    }
  }
  return rules.map(({ base, run }, r) => (themes.length < base + run ? null : told(nth(points, r), runs)));
}

/** Themes that no session before had in this run; they are had from now on. */
function newIn(themes: readonly number[], seenIn: Int32Array, run: number): number {
  let found = 0;
  for (const theme of themes) {
    if (seenIn[theme] === run) continue;
    seenIn[theme] = run;
    found++;
  }
  return found;
}

/** The lower one of two in the middle. */
function told(points: Int32Array, runs: number): NonNullable<SaturationOutcome['orders']> {
  const reached = points.reduce((sum, count) => sum + count, 0);
  let left = Math.ceil(runs / 2);
  const median = points.findIndex((count) => (left -= count) <= 0);
  return { reached, median: median < 0 ? null : median };
}
