import { at } from '../../model/at.js';
import { aggregate, exact, isDefined, type Weighted } from '../../model/aggregate.js';
import type { Shares } from '../../model/assessment.js';
import type { Aggregate, Framework, Missing } from '../../model/framework.js';
import { ruleAt } from '../../model/range.js';
import { betterBy, type Range } from '../../model/scale.js';
import { nodeOf, shapeOf, WHOLE } from '../shape.js';
import type { Judgement } from './ratings.js';

/** What is known of a node before words are put to it. */
export interface Measure {
  /** The level judged, else the aggregate of what is known below; null where nothing is, or no score may be made of it. */
  readonly known: number | null;
  /** What the children alone amount to; null for leaves. */
  readonly fromChildren: number | null;
  /** [worst, best] if what is unknown were known; null where nothing applies. */
  readonly bounds: readonly [number, number] | null;
  readonly shares: Shares;
  /** Why no score may be made of what is known; null where one may. */
  readonly trouble: Trouble | null;
}

/** Children that stand in the way of a score: `missing` values the rule cannot do without, or values it is `undefined` for. */
export interface Trouble {
  readonly kind: 'missing' | 'undefined';
  readonly rule: Aggregate;
  readonly children: readonly string[];
  /** Whether the trouble begins here; else a child has it. */
  readonly own: boolean;
}

const NO_SHARES: Shares = { own: 0, external: 0, assumed: 0, rejected: 0, none: 0 };
const NOTHING: Measure = { known: null, fromChildren: null, bounds: null, shares: NO_SHARES, trouble: null };

type Judged = ReadonlyMap<string, Judgement>;

/**
 * Measures every node from its leaves upwards; the whole under the key `WHOLE`.
 *
 * Weights are renormalised over what is known, so the score itself says nothing of what is missing: shares and
 * bounds do. They are those of the leaves, all the way up. A level given to an inner node wins over its children, but
 * adds no coverage: the children stay as unknown as they were. A value taken over from elsewhere closes what is below, and
 * an inner node that does not apply takes all below along.
 */
export function measureTree(framework: Framework, judged: Judged): Map<string, Measure> {
  const measures = new Map<string, Measure>();
  const measure = (id: string, closed: boolean): Measure => {
    const { children } = nodeOf(framework, id);
    const own = judged.get(id);
    const made = children.length === 0 ? leafMeasure(framework, own, closed) : parent(id, children, own, closed);
    measures.set(id, made);
    return made;
  };
  const parent = (id: string, children: readonly string[], own: Judgement | undefined, closed: boolean): Measure => {
    const inside = closed || own?.status === 'external';
    const parts = children.map((child) => ({
      ...measure(child, inside),
      id: child,
      weight: nodeOf(framework, child).weight,
    }));
    if (own?.status === 'not-applicable') return NOTHING;
    return withOwnValue(parentMeasure(framework, id, parts), at(shapeOf(framework).ranges, id), own);
  };
  measures.set(WHOLE, parent(WHOLE, framework.top, undefined, false));
  return measures;
}

/** The score of the whole with some leaves at other levels; null where nothing is known. Ratings of inner nodes stay. */
export function wholeWith(framework: Framework, judged: Judged, levels: ReadonlyMap<string, number>): number | null {
  const known = (id: string): number | null => {
    const own = judged.get(id);
    if (own?.status === 'not-applicable') return null;
    const level = levels.get(id) ?? own?.level ?? null;
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

/** What becomes of a leaf without a value. What was rejected was looked for. */
export function missingRule({ missing }: Framework, judgement: Judgement | undefined): Missing {
  return judgement?.sought === true || judgement?.status === 'rejected' ? missing.sought : missing.unsought;
}

/** `closed`: a value taken over above it stands for it as well, so nothing is made of its own being unknown. */
function leafMeasure(framework: Framework, judgement: Judgement | undefined, closed = false): Measure {
  const { worst, best } = framework.scale;
  const level = judgement?.level ?? worst;
  const status = judgement?.status ?? 'no-evidence';
  switch (status) {
    case 'scored':
      return { ...NOTHING, known: level, bounds: [level, level], shares: { ...NO_SHARES, own: 1 } };
    case 'external':
      return { ...NOTHING, known: level, bounds: [level, level], shares: { ...NO_SHARES, external: 1 } };
    case 'assumed':
      return { ...NOTHING, known: level, bounds: [worst, best], shares: { ...NO_SHARES, assumed: 1 } };
    case 'rejected':
    case 'no-evidence': {
      const rule = closed ? 'exclude' : missingRule(framework, judgement);
      const share = status === 'rejected' ? { rejected: 1 } : { none: 1 };
      return {
        ...NOTHING,
        known: rule === 'floor' ? worst : null,
        bounds: [worst, best],
        shares: { ...NO_SHARES, ...share },
        trouble: rule === 'block' ? { kind: 'missing', rule: framework.aggregate, children: [], own: false } : null,
      };
    }
    case 'not-applicable':
      return NOTHING;
  }
}

type Part = Measure & { readonly id: string; readonly weight: number };

function parentMeasure(framework: Framework, id: string, parts: readonly Part[]): Measure {
  const rule = ruleOf(framework, id);
  const { ranges } = shapeOf(framework);
  // A sum has room for all its parts: one that does not apply may not make it smaller.
  const applicable = parts.flatMap((part) => {
    const { worst, best } = at(ranges, part.id);
    const bounds = part.bounds ?? (rule === 'sum' ? ([worst, best] as const) : null);
    return bounds === null ? [] : [{ ...part, bounds }];
  });
  const end = (which: 0 | 1) =>
    aggregate(
      rule,
      applicable.map(({ bounds, weight }) => ({ value: bounds[which], weight })),
    );
  if (parts.every(({ bounds }) => bounds === null)) return NOTHING;
  const whole = at(ranges, id);
  const values = applicable.flatMap((part) => (part.known === null ? [] : [{ ...part, value: part.known }]));
  const trouble = troubleOf(rule, applicable, values);
  const known = trouble === null ? aggregate(rule, values) : null;
  const total = applicable.reduce((sum, part) => sum + part.weight, 0);
  const share = (pick: keyof Shares) =>
    exact(applicable.reduce((sum, part) => sum + part.weight * part.shares[pick], 0) / total);
  return {
    known,
    fromChildren: known,
    bounds: [end(0) ?? whole.worst, end(1) ?? whole.best],
    shares: {
      own: share('own'),
      external: share('external'),
      assumed: share('assumed'),
      rejected: share('rejected'),
      none: share('none'),
    },
    trouble,
  };
}

function troubleOf(
  rule: Aggregate,
  parts: readonly Part[],
  values: readonly (Part & { readonly value: number })[],
): Trouble | null {
  const lacking = parts.filter(({ known, trouble }) => (rule === 'sum' ? known === null : trouble !== null));
  if (values.length > 0 || lacking.some(({ trouble }) => trouble !== null)) {
    if (lacking.length > 0) {
      const own = lacking.some(({ trouble }) => !trouble || trouble.children.length === 0);
      return { kind: 'missing', rule, children: lacking.map(({ id }) => id), own };
    }
  }
  if (isDefined(rule, values)) return null;
  const over = values.filter((part) => !isDefined(rule, [part]));
  return { kind: 'undefined', rule, children: over.map(({ id }) => id), own: true };
}

/** A node with what a rater said of it as a whole. */
function withOwnValue(children: Measure, range: Range, own: Judgement | undefined): Measure {
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
