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

/**
 * A mean of ratios is not defined where scores reach 0 or below. Said where the rule is chosen, not where it is inherited.
 * Tells whether all rules are defined.
 */
export function checkRules({ framework, places, findings }: Resolved): boolean {
  const choosing = Object.values(framework.nodes).filter((node) => node.aggregate !== undefined);
  const undefinedAt = [null, ...choosing].flatMap((node) => {
    const id = node?.id ?? null;
    const rule = ruleAt(framework, id);
    const ends = (node?.children ?? framework.top).flatMap((child) => {
      const { worst, best } = rangeAt(framework, child);
      return [{ value: worst }, { value: best }];
    });
    if (isDefined(rule, ends)) return [];
    const lowest = Math.min(...ends.map(({ value }) => value));
    const part = node ? ['nodes', node.id, 'aggregate'] : ['aggregate'];
    return [finding('AGGREGATE-OFF-SCALE', { node: id, rule, lowest }, places.value(part))];
  });
  findings.push(...undefinedAt);
  return undefinedAt.length === 0;
}
