import type { Shares } from '../../model/assessment.js';
import type { Framework } from '../../model/framework.js';
import { nodeOf } from '../shape.js';
import { aggregate, exact, type Weighted } from '../../model/aggregate.js';
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
 * bounds do. They are those of the leaves, all the way up. A level given to an inner node wins over its children, but
 * adds no coverage: the children stay as unknown as they were. An inner node that does not apply takes all below along.
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
    if (own?.status === 'not-applicable') return NOTHING;
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
    const own = judged.get(id);
    const level = levels.get(id) ?? own?.level ?? null;
    if (own?.status === 'not-applicable') return null;
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
  const applicable = parts.flatMap(({ bounds, ...part }) => (bounds === null ? [] : [{ ...part, bounds }]));
  const total = applicable.reduce((sum, part) => sum + part.weight, 0);
  const end = (which: 0 | 1) =>
    aggregate(
      framework.aggregate,
      applicable.map(({ bounds, weight }) => ({ value: bounds[which], weight })),
    );
  const [worst, best] = [end(0), end(1)];
  if (worst === null || best === null) return NOTHING;
  const known = aggregate(
    framework.aggregate,
    applicable.flatMap((part) => (part.known === null ? [] : [{ value: part.known, weight: part.weight }])),
  );
  const share = (pick: keyof Shares) =>
    exact(applicable.reduce((sum, part) => sum + part.weight * part.shares[pick], 0) / total);
  return {
    known,
    fromChildren: known,
    bounds: [worst, best],
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
  // Where nothing below applies, the level itself is all there is.
  if (children.bounds === null) {
    return { known: level, fromChildren: null, bounds: [level, level], shares: { ...NO_SHARES, own: 1 } };
  }
  const [worst, best] = children.bounds;
  return { ...children, known: level, bounds: [Math.min(worst, level), Math.max(best, level)] };
}
