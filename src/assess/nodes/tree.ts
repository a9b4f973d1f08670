import { at } from '../../model/at.js';
import type { Framework } from '../../model/framework.js';
import { betterBy, type Range } from '../../model/scale.js';
import { exact } from '../../model/aggregate.js';
import type { Projections } from '../project/index.js';
import { nodeOf, shapeOf, WHOLE } from '../shape.js';
import { leafMeasure, NO_SHARES, NOTHING, projectedMeasure, type Measure } from './measure.js';
import { parentMeasure, type Part } from './parent.js';
import type { Judgement } from './ratings.js';

/** What a score is made of: what raters said of nodes, and what is projected on leaves of which they said nothing. */
interface Values {
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly projections: Projections | null;
}

/** A node by the study's own judgements alone, and as it is shown: with what is projected where they do not suffice. */
interface Measured {
  readonly judged: Measure;
  readonly shown: Measure;
}

/**
 * Measures every node from its leaves upwards; the whole under the key `WHOLE`.
 *
 * Weights are renormalised over what is known, so the score itself says nothing of what is missing: shares and
 * bounds do. They are those of the leaves, all the way up. A level given to an inner node wins over its children, but
 * adds no coverage: the children stay as unknown as they were. A value taken over from elsewhere closes what is below, and
 * an inner node that does not apply takes all below along. A parent that its own evidence suffices for is judged by that
 * alone: nothing projected moves it.
 *
 * `raised`: levels that some nodes have instead of theirs.
 */
export function measureTree(
  framework: Framework,
  { judgements, projections }: Values,
  raised: ReadonlyMap<string, number> = new Map(),
): Map<string, Measure> {
  const measures = new Map<string, Measure>();
  const measure = (id: string, closed: boolean): Measured => {
    const own = judgements.get(id);
    const { children } = nodeOf(framework, id);
    const made = children.length === 0 ? leaf(id, own, closed) : parent(id, children, own, closed);
    const level = raised.get(id);
    const measured = level === undefined ? made : same({ ...made.shown, known: level, floored: false, trouble: null });
    measures.set(id, measured.shown);
    return measured;
  };
  const leaf = (id: string, own: Judgement | undefined, closed: boolean): Measured => {
    const judged = leafMeasure(framework, own, closed);
    const projection = projections?.get(id);
    return projection ? { judged, shown: projectedMeasure(framework, projection) } : same(judged);
  };
  const parent = (id: string, children: readonly string[], own: Judgement | undefined, closed: boolean): Measured => {
    const inside = closed || own?.status === 'external';
    const parts = children.map((child) => ({
      id: child,
      weight: nodeOf(framework, child).weight,
      measured: measure(child, inside),
    }));
    if (own?.status === 'not-applicable') return same(NOTHING);
    const made = (which: keyof Measured): Measure => {
      const below = parts.map(({ id, weight, measured }): Part => ({ id, weight, measure: measured[which] }));
      return withOwnValue(parentMeasure(framework, id, below), at(shapeOf(framework).ranges, id), own);
    };
    const judged = made('judged');
    return projections === null || suffices(framework, judged) ? same(judged) : { judged, shown: made('shown') };
  };
  measures.set(WHOLE, parent(WHOLE, framework.top, undefined, false).shown);
  return measures;
}

const same = (measure: Measure): Measured => ({ judged: measure, shown: measure });

/** The score of the whole with some nodes at other levels; null where nothing is known. */
export const wholeWith = (framework: Framework, values: Values, raised: ReadonlyMap<string, number>): number | null =>
  at(measureTree(framework, values, raised), WHOLE).known;

/** Whether a parent can be judged by its own evidence, without taking anything unknown for the worst. */
function suffices({ coverageFloor, missing }: Framework, { known, shares, trouble }: Measure): boolean {
  const coverage = exact(shares.own + shares.external);
  if (known === null || trouble !== null || coverage === 0 || coverage < coverageFloor) return false;
  const isUnknownFloored = missing.sought === 'floor' || missing.unsought === 'floor';
  return !isUnknownFloored || shares.none + shares.rejected === 0;
}

/** A node with what a rater said of it as a whole. */
function withOwnValue(children: Measure, range: Range, own: Judgement | undefined): Measure {
  const level = own?.level ?? null;
  if (level === null) return children;
  const isAssumed = own?.status === 'assumed';
  const made: Measure = { ...children, known: level, bounds: [level, level], floored: false, trouble: null };
  if (own?.status === 'external') return { ...made, shares: { ...NO_SHARES, external: 1 } };
  // Where nothing below applies, the value itself is all there is; an assumed one is as good as unknown.
  if (children.bounds === null)
    return isAssumed
      ? { ...made, bounds: [range.worst, range.best], shares: { ...NO_SHARES, assumed: 1 } }
      : { ...made, shares: { ...NO_SHARES, own: 1 } };
  const [worst, best] = children.bounds;
  const bounds = [
    betterBy(range, level, worst) < 0 ? level : worst,
    betterBy(range, level, best) > 0 ? level : best,
  ] as const;
  if (!isAssumed) return { ...made, bounds };
  const { none, assumed, ...shares } = children.shares;
  return { ...made, bounds, shares: { ...shares, assumed: exact(assumed + none), none: 0 } };
}
