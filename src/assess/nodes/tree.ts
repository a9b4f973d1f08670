import type { Shares } from '../../model/assessment.js';
import type { Framework } from '../../model/framework.js';
import { nodeOf } from '../shape.js';
import { aggregate, exact, type Weighted } from './aggregate.js';
import type { Judgement } from './ratings.js';

/** What is known of a node before words are put to it. */
export interface Measure {
  /** The level judged, else the aggregate of what is known below; null where nothing is. */
  readonly known: number | null;
  /** What the children alone amount to; null for leaves. */
  readonly fromChildren: number | null;
  /** [worst, best] if what is unknown were known; null where nothing applies. */
  readonly bounds: readonly [number, number] | null;
  readonly shares: Shares;
}

/** Key of the whole framework in a map of measures. */
export const WHOLE = '';

const NO_SHARES: Shares = { own: 0, external: 0, assumed: 0, rejected: 0, none: 0 };
const NOTHING: Measure = { known: null, fromChildren: null, bounds: null, shares: NO_SHARES };

/**
 * Measures every node from its leaves upwards; the whole under the key `WHOLE`.
 *
 * Weights are renormalised over what is known, so the score itself says nothing of what is missing: shares and
 * bounds do. They are those of the leaves, all the way up. A judgement of an inner node wins over its children,
 * but adds no coverage: the children stay as unknown as they were.
 */
export function measureTree(framework: Framework, judged: ReadonlyMap<string, Judgement>): Map<string, Measure> {
  const measures = new Map<string, Measure>();
  const measure = (id: string): Measure => {
    const node = nodeOf(framework, id);
    const own = judged.get(id);
    const made = node.children.length === 0 ? leafMeasure(framework, own) : parent(node.children, own);
    measures.set(id, made);
    return made;
  };
  const parent = (children: readonly string[], own: Judgement | undefined): Measure => {
    const parts = children.map((id) => ({ ...measure(id), weight: nodeOf(framework, id).weight }));
    return withOwnLevel(parentMeasure(framework, parts), own?.level ?? null);
  };
  measures.set(WHOLE, parent(framework.top, undefined));
  return measures;
}

/** The score of the whole with some leaves at other levels; null where nothing is known. Ratings of inner nodes stay. */
export function wholeWith(
  framework: Framework,
  judged: ReadonlyMap<string, Judgement>,
  levels: ReadonlyMap<string, number>,
): number | null {
  const known = (id: string): number | null => {
    const node = nodeOf(framework, id);
    const level = levels.get(id) ?? judged.get(id)?.level ?? null;
    return level !== null || node.children.length === 0 ? level : mean(node.children);
  };
  const mean = (children: readonly string[]): number | null => {
    const parts: Weighted[] = [];
    for (const id of children) {
      const value = known(id);
      if (value !== null) parts.push({ value, weight: nodeOf(framework, id).weight });
    }
    return aggregate(framework.aggregate, parts);
  };
  return mean(framework.top);
}

function leafMeasure({ scale }: Framework, judgement: Judgement | undefined): Measure {
  const unknown = [scale.worst, scale.best] as const;
  switch (judgement?.status ?? 'no-evidence') {
    case 'scored': {
      const level = judgement?.level ?? scale.worst;
      return { known: level, fromChildren: null, bounds: [level, level], shares: { ...NO_SHARES, own: 1 } };
    }
    case 'rejected':
      return { ...NOTHING, bounds: unknown, shares: { ...NO_SHARES, rejected: 1 } };
    case 'no-evidence':
      return { ...NOTHING, bounds: unknown, shares: { ...NO_SHARES, none: 1 } };
    case 'not-applicable':
      return NOTHING;
  }
}

function parentMeasure(framework: Framework, parts: readonly (Measure & { weight: number })[]): Measure {
  const applicable = parts.filter((p) => p.bounds !== null);
  const total = applicable.reduce((sum, p) => sum + p.weight, 0);
  if (total === 0) return NOTHING;
  const of = (pick: (p: Measure) => number | null): number | null =>
    aggregate(
      framework.aggregate,
      applicable.flatMap((p) => {
        const value = pick(p);
        return value === null ? [] : [{ value, weight: p.weight }];
      }),
    );
  const share = (pick: keyof Shares) =>
    exact(applicable.reduce((sum, p) => sum + p.weight * p.shares[pick], 0) / total);
  const known = of((p) => p.known);
  return {
    known,
    fromChildren: known,
    bounds: [of((p) => p.bounds?.[0] ?? null) ?? 0, of((p) => p.bounds?.[1] ?? null) ?? 0],
    shares: {
      own: share('own'),
      external: share('external'),
      assumed: share('assumed'),
      rejected: share('rejected'),
      none: share('none'),
    },
  };
}

function withOwnLevel(children: Measure, level: number | null): Measure {
  if (level === null) return children;
  const [worst, best] = children.bounds ?? [level, level];
  return { ...children, known: level, bounds: [Math.min(worst, level), Math.max(best, level)] };
}
