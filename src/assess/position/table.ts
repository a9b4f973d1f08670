import { exact } from '../../model/aggregate.js';
import { sideOf, type AxisName, type Positioning, type Sign } from '../../model/axes.js';
import type { AxisResult, WeightedFactor } from '../../model/assessment/position.js';
import type { FactorRating } from '../../model/study.js';
import type { PresentFactor } from '../factors/presence.js';

/** The factors of one rater's table: weight × rating of each (David, Strategic Management: internal and external factor evaluation). */
export function weighed(
  ratings: Iterable<FactorRating>,
  present: ReadonlyMap<string, PresentFactor>,
  { axes }: Positioning,
): WeightedFactor[] {
  return [...ratings].flatMap(({ factor, weight, level, place }) => {
    const found = present.get(factor);
    const side = found ? sideOf(axes, found) : null;
    return side ? [{ factor, ...side, weight, level, score: exact(weight * level), place }] : [];
  });
}

/**
 * Where a table puts the agency along one axis. `plain` ratings: plus less minus. `signed`: plus and minus added. `inverse`:
 * both added, less what they would come to if every factor had the middle rating. A table that leaves out a present factor
 * has no value: the factor's weight is unknown, not 0.
 */
export function axisResult(
  axis: AxisName,
  factors: readonly WeightedFactor[],
  present: ReadonlyMap<string, PresentFactor>,
  { axes, weighting }: Positioning,
): AxisResult {
  const here = factors.filter((f) => f.axis === axis);
  const known = new Set(here.map(({ factor }) => factor));
  const missing = [...present.values()]
    .filter((f) => sideOf(axes, f)?.axis === axis && !known.has(f.id))
    .map(({ id }) => id);
  const sumOf = (sign: Sign): number | null => {
    const side = here.filter((f) => f.sign === sign);
    return side.length === 0 ? null : exact(side.reduce((sum, f) => sum + f.weight * f.level, 0));
  };
  const [plus, minus] = [sumOf('plus'), sumOf('minus')];
  if (missing.length > 0 || here.length === 0) return { plus, minus, value: null, missing };
  const { from, to } = weighting.ratings;
  const middle = here.reduce((sum, f) => sum + f.weight, 0) * ((from + to) / 2);
  const total = (plus ?? 0) + (minus ?? 0);
  const values = { plain: (plus ?? 0) - (minus ?? 0), signed: total, inverse: total - middle };
  return { plus, minus, value: exact(values[weighting.minus]), missing };
}
