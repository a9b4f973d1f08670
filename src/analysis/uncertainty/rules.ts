import { at } from '../../model/at.js';
import { exact } from '../../model/aggregate.js';
import type { Aggregate, Framework } from '../../model/framework.js';
import { rangeAt, ruleAt } from '../../model/range.js';
import { percentOf } from '../../model/scale.js';
import type { OtherRule } from '../../model/uncertainty.js';
import { scoreOfWhole } from '../../assess/nodes/result.js';
import { measureTree, type Values } from '../../assess/nodes/tree.js';
import { shapeOf, WHOLE } from '../../assess/shape.js';
import { changed, type Base } from './changed.js';

/**
 * The rules a parent may be made by. A sum is tried only where it is the framework's own: of the same children it stands as
 * far up its range as their mean.
 */
const RULES: readonly Aggregate[] = ['mean', 'geometric', 'harmonic', 'median', 'min', 'max'];

/** The score if every parent were made by one rule, for each rule in turn. */
export function otherRules(framework: Framework, values: Values, base: Base): OtherRule[] {
  const own = ownRule(framework);
  const rules = own === 'sum' ? [own, ...RULES] : RULES;
  return rules.map((rule) => {
    const made = rule === own ? framework : madeBy(framework, rule);
    const why = whyNot(framework, made, values);
    const score = why === null ? onTheRange(framework, made, wholeBy(made, values)) : null;
    const after = changed(base, score);
    // A rule that does not apply says nothing about the band.
    if (score === null) return { rule, own: false, ...after, flips: false, why: why ?? 'zero-or-below' };
    return { rule, own: rule === own, ...after, why };
  });
}

/** The rule of all parents; null where they have different ones. */
function ownRule(framework: Framework): Aggregate | null {
  const rules = new Set([framework.aggregate, ...shapeOf(framework).order.filter(isParent).map(ruleOf(framework))]);
  return rules.size === 1 ? framework.aggregate : null;
}

const isParent = ({ children }: { readonly children: readonly string[] }): boolean => children.length > 0;

const ruleOf =
  (framework: Framework) =>
  ({ id }: { readonly id: string }): Aggregate =>
    ruleAt(framework, id);

/** The same framework with one rule throughout. */
const madeBy = (framework: Framework, rule: Aggregate): Framework => ({
  ...framework,
  aggregate: rule,
  nodes: Object.fromEntries(
    Object.entries(framework.nodes).map(([id, { aggregate: _, ...node }]) => [id, node] as const),
  ),
});

/** A value that a rater gave a parent lies on the range it has by its own rule, and means nothing on another. */
function whyNot(framework: Framework, made: Framework, { judgements }: Values): OtherRule['why'] {
  const isElsewhere = (id: string): boolean => {
    const [here, there] = [rangeAt(framework, id), rangeAt(made, id)];
    return here.worst !== there.worst || here.best !== there.best;
  };
  const judged = [...judgements].filter(([, { level }]) => level !== null).map(([id]) => id);
  return judged.some(isElsewhere) ? 'other-range' : null;
}

const wholeBy = (made: Framework, values: Values): number | null =>
  scoreOfWhole(made, at(measureTree(made, values), WHOLE).shown);

/** A score as far up the framework's own range as it stands on that of the other rule: a sum of seven is no mean of seven. */
function onTheRange(framework: Framework, made: Framework, score: number | null): number | null {
  if (score === null) return null;
  const [here, there] = [rangeAt(framework, null), rangeAt(made, null)];
  if (here.worst === there.worst && here.best === there.best) return score;
  return exact(here.worst + (percentOf(there, score) / 100) * (here.best - here.worst));
}
