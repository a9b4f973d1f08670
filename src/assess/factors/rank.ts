import type { FactorBasis, FactorRank } from '../../model/assessment/factors.js';
import { byBytes } from '../../model/order.js';

const BASES: readonly FactorBasis[] = ['evidenced', 'contested', 'stated'];

type Unplaced = Omit<FactorRank, 'position'>;

/** Where nothing is scored there is no gap to tell factors apart by. */
const NO_GAP = [0, 0] as const;

/** First what is best founded, then what weighs more, what more sources show, leads to more, and lies over the wider gap. */
function compare(a: Unplaced, b: Unplaced): number {
  const [gapA, gapB] = [a.gap ?? NO_GAP, b.gap ?? NO_GAP];
  return (
    BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
    (b.weighed ?? 0) - (a.weighed ?? 0) ||
    b.sources - a.sources ||
    b.leadsTo - a.leadsTo ||
    gapB[0] - gapA[0] ||
    gapB[1] - gapA[1]
  );
}

/**
 * Ranks factors by their tuple; equal tuples share a position (1, 2, 2, 4) and stand in order of id.
 * The tuple is the rank: its parts are never turned into one number. Either all are weighed or none is.
 */
export function rankFactors(tuples: ReadonlyMap<string, Unplaced>): Map<string, FactorRank> {
  const order = [...tuples].sort(([a, x], [b, y]) => compare(x, y) || byBytes(a, b));
  const ranks = new Map<string, FactorRank>();
  let position = 0;
  let before: Unplaced | null = null;
  for (const [index, [id, tuple]] of order.entries()) {
    if (!before || compare(before, tuple) !== 0) position = index + 1;
    ranks.set(id, { position, ...tuple });
    before = tuple;
  }
  return ranks;
}
