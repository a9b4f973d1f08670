import { at } from '../../model/at.js';
import { finding, type Finding } from '../../model/findings/index.js';
import type { Aggregate, Framework } from '../../model/framework.js';
import type { Place } from '../../model/places.js';
import type { Study } from '../../model/study.js';
import { shapeOf, WHOLE } from '../shape.js';
import type { Leaves } from './leaves.js';
import type { Judgement } from './ratings.js';
import { measureTree, type Tree } from './tree.js';

/** A tree that was measured, with what raters said of it. */
export interface MeasuredTree {
  readonly study: Study;
  readonly framework: Framework;
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly tree: Tree;
}

/**
 * Why no score may be made of a node, or of the whole with WHOLE; nothing where a child is already in trouble, which says
 * it. It stands where the first of the parts in question is rated or, if none is, where ratings by the framework begin.
 */
export function troubleOf({ study, framework, judgements, tree }: MeasuredTree, id: string): Finding[] {
  const { trouble } = at(tree, id).shown;
  if (trouble === null) return [];
  const { kind, rule, children } = trouble;
  const isItsOwn = children.some((child) => (at(tree, child).shown.trouble?.children.length ?? 0) === 0);
  if (!isItsOwn) return [];
  const node = id === WHOLE ? null : id;
  const below = children.flatMap((child) => [child, ...at(shapeOf(framework).leavesUnder, child)]);
  const [rated] = below.flatMap((each) => judgements.get(each)?.ratings[0]?.place ?? []);
  const place = rated ?? ratingsPlace(study, framework);
  return kind === 'undefined'
    ? [finding('AGGREGATE-UNDEFINED', { node, rule, children }, place)]
    : [finding('PARTS-MISSING', { node, rule: rule === 'sum' ? 'sum' : 'block', missing: children }, place)];
}

/** The same of every node and of the whole, once somebody has begun to rate. */
export function troubles(study: Study, framework: Framework, leaves: Leaves): Finding[] {
  if (!canFail(framework) || ratingsPlace(study, framework) === null) return [];
  const measured: MeasuredTree = { study, framework, ...leaves, tree: measureTree(framework, leaves) };
  return [WHOLE, ...shapeOf(framework).order.map(({ id }) => id)].flatMap((id) => troubleOf(measured, id));
}

/** Whether a parent may be left without a score by its rule: means, medians and extremes are made of whatever is known. */
const canFail = ({ missing, aggregate, nodes }: Framework): boolean =>
  [missing.sought, missing.unsought].includes('block') ||
  [aggregate, ...Object.values(nodes).map((node) => node.aggregate)].some((rule) => rule && MAY_FAIL.has(rule));

const MAY_FAIL: ReadonlySet<Aggregate> = new Set(['sum', 'geometric', 'harmonic']);

/** Where ratings by the framework begin; null where there are none. */
const ratingsPlace = ({ raters }: Study, { id }: Framework): Place | null =>
  raters.find(({ ratings }) => ratings.has(id))?.place ?? null;
