import { at } from '../../model/at.js';
import { aggregate } from '../../model/aggregate.js';
import type { Aggregate, Framework } from '../../model/framework.js';
import { nth } from '../../model/nth.js';
import { ruleAt } from '../../model/range.js';
import type { Step } from '../../model/whatIf.js';
import type { Leaves } from '../../assess/nodes/leaves.js';
import type { Measure } from '../../assess/nodes/measure.js';
import { measureTree } from '../../assess/nodes/tree.js';
import { WHOLE } from '../../assess/shape.js';

/** What is known of a tree, as something that can be raised. */
export type Branch =
  | { readonly kind: 'fixed'; readonly value: number }
  /** Its values and what each costs in all: the first is what it stands at, and costs nothing. */
  | { readonly kind: 'leaf'; readonly node: string; readonly options: readonly Option[] }
  | { readonly kind: 'parent'; readonly rule: Aggregate; readonly children: readonly Weighed[] };

export interface Option {
  readonly value: number;
  readonly effort: number;
}

export interface Weighed {
  readonly branch: Branch;
  readonly weight: number;
}

/** How many steps each leaf takes; those that take none are missing. */
export type Choice = ReadonlyMap<string, number>;

/** The tree of a study that has a score. What is unknown or does not apply is not in it. */
export function branchesOf(framework: Framework, leaves: Leaves, climbs: ReadonlyMap<string, readonly Step[]>): Branch {
  const branch = (id: string, { known, made }: Measure): Branch | null => {
    if (known === null) return null;
    const steps = climbs.get(id) ?? [];
    if (made === null) return steps.length === 0 ? { kind: 'fixed', value: known } : leaf(id, known, steps);
    if ((leaves.judgements.get(id)?.level ?? null) !== null) return { kind: 'fixed', value: known };
    return {
      kind: 'parent',
      rule: ruleAt(framework, id === WHOLE ? null : id),
      children: made.parts.flatMap(({ id: child, weight, measure }) => {
        const below = branch(child, measure);
        return below === null ? [] : [{ branch: below, weight }];
      }),
    };
  };
  return branch(WHOLE, at(measureTree(framework, leaves), WHOLE).shown) ?? { kind: 'fixed', value: NaN };
}

function leaf(node: string, value: number, steps: readonly Step[]): Branch {
  const options: Option[] = [{ value, effort: 0 }];
  let effort = 0;
  for (const step of steps) {
    effort += step.effort;
    options.push({ value: step.to, effort });
  }
  return { kind: 'leaf', node, options };
}

/** The value of a branch once the steps are taken; null where its rule is not defined for them. */
export function valueWith(branch: Branch, choice: Choice): number | null {
  switch (branch.kind) {
    case 'fixed':
      return branch.value;
    case 'leaf':
      return nth(branch.options, choice.get(branch.node) ?? 0).value;
    case 'parent': {
      const parts = branch.children.map(({ branch: child, weight }) => ({ value: valueWith(child, choice), weight }));
      const known = parts.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
      return known.length < parts.length ? null : aggregate(branch.rule, known);
    }
  }
}

/** The leaves that can be raised, in the order of the framework. */
export function leavesOf(branch: Branch): Extract<Branch, { readonly kind: 'leaf' }>[] {
  switch (branch.kind) {
    case 'fixed':
      return [];
    case 'leaf':
      return [branch];
    case 'parent':
      return branch.children.flatMap((child) => leavesOf(child.branch));
  }
}

/** How big a tree is. */
export interface Size {
  /** What all its steps cost. */
  readonly effort: number;
  readonly branches: number;
  /** How many values its branches can have at the most, one for each effort, without those of the root. */
  readonly labour: number;
}

export function sizeOf(branch: Branch): Size {
  if (branch.kind !== 'parent')
    return { effort: branch.kind === 'leaf' ? fullEffort(branch) : 0, branches: 1, labour: 0 };
  let [effort, branches, labour] = [0, 1, 0];
  for (const each of branch.children) {
    const below = sizeOf(each.branch);
    effort += below.effort;
    branches += below.branches;
    labour += below.labour + below.effort + 1;
  }
  return { effort, branches, labour };
}

/** What all steps of a leaf cost. */
export const fullEffort = ({ options }: Extract<Branch, { readonly kind: 'leaf' }>): number =>
  nth(options, options.length - 1).effort;
