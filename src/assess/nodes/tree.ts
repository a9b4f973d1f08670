import { at } from '../../model/at.js';
import { aggregate, exact, isDefined, type Weighted } from '../../model/aggregate.js';
import type { Shares } from '../../model/assessment/result.js';
import type { Aggregate, Framework } from '../../model/framework.js';
import { ruleAt } from '../../model/range.js';
import { betterBy, type Range } from '../../model/scale.js';
import type { Projections } from '../project/index.js';
import { nodeOf, shapeOf, WHOLE } from '../shape.js';
import { leafMeasure, NO_SHARES, NOTHING, projectedMeasure, type Measure, type Trouble } from './measure.js';
import type { Verdict } from './settle.js';

/** What a score is made of: what raters said of nodes, and what is projected on leaves of which they said nothing. */
export interface Values {
  readonly judgements: ReadonlyMap<string, Verdict>;
  readonly projections: Projections | null;
}

/**
 * Measures every node from its leaves upwards; the whole under the key `WHOLE`.
 *
 * Weights are renormalised over what is known, so the score itself says nothing of what is missing: shares and
 * bounds do. They are those of the leaves, all the way up. A level given to an inner node wins over its children, but
 * adds no coverage: the children stay as unknown as they were. A value taken over from elsewhere closes what is below, and
 * an inner node that does not apply takes all below along.
 */
export function measureTree(framework: Framework, { judgements, projections }: Values): Map<string, Measure> {
  const measures = new Map<string, Measure>();
  const measure = (id: string, closed: boolean): Measure => {
    const { children } = nodeOf(framework, id);
    const own = judgements.get(id);
    const projection = projections?.get(id);
    const made =
      children.length > 0
        ? parent(id, children, own, closed)
        : projection
          ? projectedMeasure(framework, projection)
          : leafMeasure(framework, own, closed);
    measures.set(id, made);
    return made;
  };
  const parent = (id: string, children: readonly string[], own: Verdict | undefined, closed: boolean): Measure => {
    const inside = closed || own?.status === 'external';
    const parts = children.map((child) => ({
      id: child,
      weight: nodeOf(framework, child).weight,
      measure: measure(child, inside),
    }));
    if (own?.status === 'not-applicable') return NOTHING;
    return withOwnValue(parentMeasure(framework, id, parts), at(shapeOf(framework).ranges, id), own);
  };
  measures.set(WHOLE, parent(WHOLE, framework.top, undefined, false));
  return measures;
}

/** The score of the whole with some leaves at other levels; null where nothing is known. Ratings of inner nodes stay. */
export function wholeWith(framework: Framework, values: Values, levels: ReadonlyMap<string, number>): number | null {
  const known = (id: string): number | null => {
    const own = values.judgements.get(id);
    if (own?.status === 'not-applicable') return null;
    const level = levels.get(id) ?? own?.level ?? values.projections?.get(id)?.value ?? null;
    const { children } = nodeOf(framework, id);
    if (level !== null) return level;
    return children.length === 0 ? leafMeasure(framework, own).known : made(id, children);
  };
  const made = (id: string, children: readonly string[]): number | null => {
    const parts: Weighted[] = [];
    for (const child of children) {
      const value = known(child);
      if (value !== null) parts.push({ value, weight: nodeOf(framework, child).weight });
    }
    return aggregate(ruleOf(framework, id), parts);
  };
  return made(WHOLE, framework.top);
}

/** A child as it enters its parent. */
interface Part {
  readonly id: string;
  readonly weight: number;
  readonly measure: Measure;
}

/** One that applies. */
interface Applicable extends Part {
  readonly bounds: readonly [number, number];
}

function parentMeasure(framework: Framework, id: string, parts: readonly Part[]): Measure {
  if (parts.every(({ measure }) => measure.bounds === null)) return NOTHING;
  const rule = ruleOf(framework, id);
  const { ranges } = shapeOf(framework);
  const applicable = parts.flatMap(({ id: part, weight, measure }): Applicable[] => {
    // A sum has room for all its parts: one that does not apply may not make it smaller.
    const bounds = measure.bounds ?? (rule === 'sum' ? endsOf(at(ranges, part)) : null);
    return bounds === null ? [] : [{ id: part, weight, measure, bounds }];
  });
  const end = (which: 0 | 1) =>
    aggregate(
      rule,
      applicable.map(({ bounds, weight }) => ({ value: bounds[which], weight })),
    );
  const whole = at(ranges, id);
  const values = applicable.flatMap(({ id: part, weight, measure: { known } }) =>
    known === null ? [] : [{ id: part, weight, value: known }],
  );
  const trouble = troubleOf(rule, applicable, values);
  const known = trouble === null ? aggregate(rule, values) : null;
  return {
    known,
    fromChildren: known,
    bounds: [end(0) ?? whole.worst, end(1) ?? whole.best],
    shares: sharesOf(applicable),
    trouble,
  };
}

const endsOf = ({ worst, best }: Range): readonly [number, number] => [worst, best];

/** The shares of a parent: those of its children by their weights. */
function sharesOf(parts: readonly Part[]): Required<Shares> {
  let [total, own, external, assumed, rejected, none, projected] = [0, 0, 0, 0, 0, 0, 0];
  for (const { weight, measure } of parts) {
    const { shares } = measure;
    total += weight;
    own += weight * shares.own;
    external += weight * shares.external;
    assumed += weight * shares.assumed;
    rejected += weight * shares.rejected;
    none += weight * shares.none;
    projected += weight * (shares.projected ?? 0);
  }
  return {
    own: exact(own / total),
    external: exact(external / total),
    assumed: exact(assumed / total),
    rejected: exact(rejected / total),
    none: exact(none / total),
    projected: exact(projected / total),
  };
}

function troubleOf(
  rule: Aggregate,
  parts: readonly Part[],
  values: readonly (Weighted & Pick<Part, 'id'>)[],
): Trouble | null {
  const lacking = parts.filter(({ measure: { known, trouble } }) =>
    rule === 'sum' ? known === null : trouble !== null,
  );
  if (values.length > 0 || lacking.some(({ measure }) => measure.trouble !== null)) {
    if (lacking.length > 0) {
      const own = lacking.some(({ measure: { trouble } }) => !trouble || trouble.children.length === 0);
      return { kind: 'missing', rule, children: lacking.map(({ id }) => id), own };
    }
  }
  if (isDefined(rule, values)) return null;
  const over = values.filter((part) => !isDefined(rule, [part]));
  return { kind: 'undefined', rule, children: over.map(({ id }) => id), own: true };
}

/** A node with what a rater said of it as a whole. */
function withOwnValue(children: Measure, range: Range, own: Verdict | undefined): Measure {
  const level = own?.level ?? null;
  if (level === null) return children;
  const certain: Measure = { ...children, known: level, bounds: [level, level], trouble: null };
  if (own?.status === 'external') return { ...certain, shares: { ...NO_SHARES, external: 1 } };
  // Where nothing below applies, the value itself is all there is.
  if (children.bounds === null)
    return { ...certain, shares: { ...NO_SHARES, [own?.status === 'assumed' ? 'assumed' : 'own']: 1 } };
  const [worst, best] = children.bounds;
  const bounds = [
    betterBy(range, level, worst) < 0 ? level : worst,
    betterBy(range, level, best) > 0 ? level : best,
  ] as const;
  if (own?.status !== 'assumed') return { ...certain, bounds };
  const { none, assumed, ...shares } = children.shares;
  return { ...certain, bounds, shares: { ...shares, assumed: exact(assumed + none), none: 0 } };
}

const ruleOf = (framework: Framework, id: string): Aggregate => ruleAt(framework, id === WHOLE ? null : id);
