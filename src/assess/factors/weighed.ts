import type { PositionResult } from '../../model/assessment/position.js';
import type { Weighting } from '../../model/axes.js';
import { exact } from '../../model/aggregate.js';
import { settling } from '../position/index.js';

/**
 * Factor → weight × rating by the table that counts, turned so that more is worse under every rule for the minus side. The
 * two axes are set side by side as they are (a convention of this program). null where there is no such table, or where it
 * leaves out one of these factors: what is not weighed is unknown, not light.
 */
export function weighedBy(position: PositionResult | null, factors: Iterable<string>): Map<string, number> | null {
  const table = position === null ? null : settling(position.tables);
  if (position === null || table === null) return null;
  const rows = new Map(table.factors.map((row) => [row.factor, row]));
  const found = new Map<string, number>();
  for (const id of factors) {
    const row = rows.get(id);
    if (!row) return null;
    found.set(id, exact(row.weight * heaviness(row.level, position.weighting)));
  }
  return found;
}

/** A rating of the minus side as how much it holds back: the heaviest may be rated highest, furthest below 0, or lowest. */
function heaviness(level: number, { minus, ratings: { from, to } }: Weighting): number {
  return { plain: level, signed: -level, inverse: from + to - level }[minus];
}
