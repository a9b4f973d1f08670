import { ABOVE_ZERO, exact, isOrder, ORDERS, SUMS, type OrderRule } from '../../model/aggregate.js';
import type { Aggregate } from '../../model/framework.js';
import { nth } from '../nth.js';
import type { Branch, Option, Weighed } from './branches.js';

/** The best value of a branch that can be had for each effort, from 0 up to a limit, and the way there. */
export interface Frontier {
  /** By effort: the best value for at most that much. */
  readonly best: Float64Array;
  /** Writes down how many steps each leaf takes for the best value at an effort. */
  readonly trace: (effort: number, into: Map<string, number>) => void;
}

/**
 * How to look at what a rule leaves open. Nearly all rules are exact either way. The two in the middle of an even median are
 * taken for the better of them, or for the worse; and a mean of ratios is taken to be defined for a value of zero, or that value
 * is not used. What is out of reach for the hopeful is out of reach, and what is within reach for the wary is within reach.
 */
export type Stance = 'hopeful' | 'wary';

export interface Search {
  /** The greatest effort to look at, a whole number. */
  readonly limit: number;
  /** 1 where higher is better, −1 where lower is. */
  readonly direction: 1 | -1;
  readonly stance: Stance;
}

/**
 * From the leaves upwards. Every rule rises with each of its children, so the best a parent can have for an effort is made of
 * the best its children can have for their parts of it: dynamic programming over the effort (Bellman 1957), as for the
 * knapsack problem in its multiple-choice form.
 */
export function frontierOf(branch: Branch, search: Search): Frontier {
  switch (branch.kind) {
    case 'fixed':
      return { best: new Float64Array(search.limit + 1).fill(branch.value), trace: () => undefined };
    case 'leaf':
      return ofLeaf(branch.node, branch.options, search);
    case 'parent': {
      const { rule, children } = branch;
      return isOrder(rule) ? ofOrder(rule, children, search) : ofSum(rule, children, search);
    }
  }
}

type SumRule = Exclude<Aggregate, OrderRule>;

function ofLeaf(node: string, options: readonly Option[], { limit }: Search): Frontier {
  const best = new Float64Array(limit + 1);
  const steps = new Int32Array(limit + 1);
  for (const [step, { value, effort }] of options.entries()) {
    if (effort > limit) break;
    best.fill(value, effort);
    steps.fill(step, effort);
  }
  return {
    best,
    trace: (effort, into) => {
      if (nth(steps, effort) > 0) into.set(node, nth(steps, effort));
    },
  };
}

/** Child after child: the best sum for an effort is the best of what came before and of this child, for two parts of it. */
function ofSum(rule: SumRule, children: readonly Weighed[], search: Search): Frontier {
  const { limit, direction, stance } = search;
  const { part, whole } = SUMS[rule];
  // The parts of a harmonic mean fall as the values rise.
  const sign = rule === 'harmonic' ? -direction : direction;
  const parts = children.map(({ branch }) => frontierOf(branch, search));
  const spent = parts.map(() => new Int32Array(limit + 1));
  let sums = new Float64Array(limit + 1);
  let total = 0;
  for (const [i, { weight }] of children.entries()) {
    total += weight;
    const { best } = nth(parts, i);
    const next = new Float64Array(limit + 1).fill(-sign * Infinity);
    for (const effort of turns(best)) {
      const value = nth(best, effort);
      // Zero is as good as it gets where lower is better, and yet not defined: only the hopeful reckon with it.
      if (ABOVE_ZERO.has(rule) && value <= 0 && stance === 'wary') continue;
      const own = part(ABOVE_ZERO.has(rule) ? Math.max(value, 0) : value, weight);
      for (let all = effort; all <= limit; all++) {
        const sum = nth(sums, all - effort) + own;
        if (sign * sum > sign * nth(next, all)) {
          next[all] = sum;
          nth(spent, i)[all] = effort;
        }
      }
    }
    sums = next;
  }
  return {
    best: sums.map((sum) => exact(whole(sum, total))),
    trace: (effort, into) => {
      let left = effort;
      for (let i = parts.length - 1; i >= 0; i--) {
        const own = nth(nth(spent, i), left);
        nth(parts, i).trace(own, into);
        left -= own;
      }
    },
  };
}

/** Efforts at which a branch gets better, 0 among them. */
function turns(best: Float64Array): number[] {
  const found = [0];
  for (let effort = 1; effort < best.length; effort++) if (best[effort] !== best[effort - 1]) found.push(effort);
  return found;
}

/**
 * Rules by order: a parent is as good as some value as soon as enough of its children are. For each value that a child can
 * have, the children for which that is cheapest.
 */
function ofOrder(rule: OrderRule, children: readonly Weighed[], search: Search): Frontier {
  const { limit, direction } = search;
  const parts = children.map(({ branch }) => frontierOf(branch, search));
  const needed = enough(rule, children.length, search);
  const values = new Set(parts.flatMap(({ best }) => turns(best).map((effort) => nth(best, effort))));
  const ways = [...values]
    .sort((a, b) => direction * (a - b))
    .map((value) => {
      const cheapest = parts
        .map(({ best, trace }) => ({ effort: best.findIndex((b) => direction * (b - value) >= 0), trace }))
        .filter(({ effort }) => effort >= 0)
        .sort((a, b) => a.effort - b.effort)
        .slice(0, needed);
      const effort = cheapest.length < needed ? Infinity : cheapest.reduce((sum, each) => sum + each.effort, 0);
      return { value, effort, cheapest };
    })
    .filter(({ effort }) => effort <= limit);
  const wayFor = (effort: number) => ways.findLast((way) => way.effort <= effort);
  return {
    best: Float64Array.from({ length: limit + 1 }, (_, effort) => wayFor(effort)?.value ?? NaN),
    trace: (effort, into) => {
      for (const each of wayFor(effort)?.cheapest ?? []) each.trace(each.effort, into);
    },
  };
}

/** How many of `count` children must be as good as a value for the parent to be. */
function enough(rule: OrderRule, count: number, search: Search): number {
  const place = placeOf(rule, count, search);
  return search.direction === 1 ? count - place : place + 1;
}

/** Which child makes the parent, counted from 0 and from the lowest number upwards. */
function placeOf(rule: OrderRule, count: number, { direction, stance }: Search): number {
  const [lower, upper] = ORDERS[rule](count);
  return (stance === 'hopeful') === (direction === 1) ? upper : lower;
}
