import { append, smallest } from '../../../model/lists.js';
import { isDefined } from '../../../model/aggregate.js';
import { finding } from '../../../model/findings/index.js';
import { rangeAt, ruleAt } from '../../../model/range.js';
import type { Resolved } from './resolved.js';

/** What counts as weak and what to aim for are levels of the scale. */
export function checkAims({ framework: { scale, weakBelow, target }, places, findings }: Resolved): void {
  const levels = scale.levels.map(({ value }) => value);
  if (!levels.includes(weakBelow))
    findings.push(finding('WEAK-OFF-SCALE', { level: weakBelow, levels }, places.value(['weak-below'])));
  if (!levels.includes(target))
    findings.push(finding('TARGET-OFF-SCALE', { level: target, levels }, places.value(['target'])));
}

/** Every parent, the whole as null, with its rule and the scores its children can have. */
const parentsOf = (framework: Resolved['framework']) =>
  [null, ...Object.values(framework.nodes).filter(({ children }) => children.length > 0)].map((node) => ({
    id: node?.id ?? null,
    rule: ruleAt(framework, node?.id ?? null),
    isChosen: node === null || node.aggregate !== undefined,
    children: (node?.children ?? framework.top).map((id) => ({ id, ...rangeAt(framework, id) })),
  }));

/**
 * A mean of ratios is not defined where scores reach 0 or below: said where the rule is chosen, not where it is inherited.
 * And only a sum may take children whose scores run differently: any other rule would make of them a score that depends
 * on which of them are known. Tells whether every rule can be applied.
 */
export function checkRules({ framework, places, findings }: Resolved): boolean {
  const wrong = parentsOf(framework).flatMap(({ id, rule, isChosen, children }) => {
    const part = id === null ? ['aggregate'] : ['nodes', id, 'aggregate'];
    const ends = children.flatMap(({ worst, best }) => [{ value: worst }, { value: best }]);
    if (!isDefined(rule, ends)) {
      const lowest = smallest(ends.map(({ value }) => value));
      return isChosen ? [finding('AGGREGATE-OFF-SCALE', { node: id, rule, lowest }, places.value(part))] : [];
    }
    const other = children.find((child) => child.worst !== children[0]?.worst || child.best !== children[0].best);
    if (rule === 'sum' || !children[0] || !other) return [];
    return [finding('RANGES-MIXED', { node: id, rule, ranges: [children[0], other] }, places.value(part))];
  });
  append(findings, wrong);
  return wrong.length === 0;
}
