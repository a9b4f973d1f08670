import { exact, isOrder, ORDERS, SUMS, type OrderRule } from '../../model/aggregate.js';
import type { Aggregate } from '../../model/framework.js';
import { nth } from '../../model/nth.js';
import type { Branch, Option, Weighed } from './branches.js';

/** The best value of a branch that can be had for each effort, from 0 up to a limit, and the way there. */
export interface Frontier {
  /** By effort: the best value for at most that much. */
  readonly best: Float64Array;
  /** Writes down how many steps each leaf takes for the best value at an effort. */
  readonly trace: (effort: number, into: Map<string, number>) => void;
}

/**
 * How to look at the one thing that an order leaves open: the median of an even number is the mean of the two in the middle,
 * and is taken for the better of them, or for the worse. All other rules are exact either way. What is out of reach for the
 * hopeful is out of reach, and what is within reach for the wary is within reach.
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
 * the best its children can have for their parts of it: dynamic programming over the effort (Bellman, _Dynamic Programming_,
 * 1957), as for the knapsack problem in its multiple-choice form (Kellerer, Pferschy & Pisinger, _Knapsack Problems_, 2004,
 * chapter 11).
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
  for (const { value, effort } of options) if (effort <= limit) best.fill(value, effort);
  return {
    best,
    trace: (effort, into) => {
      const steps = options.findLastIndex((option) => option.effort <= effort);
      if (steps > 0) into.set(node, steps);
    },
  };
}

/** Child after child: the best sum for an effort is the best of what came before and of this child, for two parts of it. */
function ofSum(rule: SumRule, children: readonly Weighed[], search: Search): Frontier {
  const { limit, direction } = search;
  const { part, whole } = SUMS[rule];
  // The parts of a harmonic mean fall as the values rise.
  const sign = rule === 'harmonic' ? -direction : direction;
  const ways: Pick<Frontier, 'trace'>[] = [];
  const spent = children.map(() => new Int32Array(limit + 1));
  let sums = new Float64Array(limit + 1);
  let total = 0;
  for (const [i, { branch, weight }] of children.entries()) {
    const { best, trace } = frontierOf(branch, search);
    ways.push({ trace });
    total += weight;
    const next = new Float64Array(limit + 1).fill(-sign * Infinity);
    for (const effort of turns(best)) {
      const own = part(nth(best, effort), weight);
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
      for (let i = ways.length - 1; i >= 0; i--) {
        const own = nth(nth(spent, i), left);
        nth(ways, i).trace(own, into);
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

/** A value that a child can have, the effort from which it has it, and that of its next better one; null where that is its best. */
interface Turn {
  readonly value: number;
  readonly effort: number;
  readonly next: number | null;
}

/**
 * Rules by order: a parent is as good as some value as soon as enough of its children are. From the worst value that a child
 * can have upwards: what it costs to bring as many children there as are needed, those for which it is cheapest.
 */
function ofOrder(rule: OrderRule, children: readonly Weighed[], search: Search): Frontier {
  const { limit, direction } = search;
  const parts = children.map(({ branch }) => frontierOf(branch, search));
  const needed = enough(rule, children.length, search);
  const values = parts.flatMap(turnsOf).sort((a, b) => direction * (a.value - b.value));
  const best = new Float64Array(limit + 1);
  // How many children have the value looked at, or a better one, for each effort and for none less.
  const from = new Int32Array(limit + 1);
  from[0] = children.length;
  let before = NaN;
  for (const { value, effort, next } of values) {
    const cost = value === before ? null : costOf(from, needed);
    if (cost !== null && cost <= limit) best.fill(value, cost);
    before = value;
    // What is better than this value costs this child more.
    from[effort] = nth(from, effort) - 1;
    if (next !== null) from[next] = nth(from, next) + 1;
  }
  return {
    best,
    trace: (effort, into) => {
      const value = nth(best, effort);
      const able = parts
        .map(({ best: own, trace }) => ({ trace, cost: own.findIndex((each) => direction * (each - value) >= 0) }))
        .filter(({ cost }) => cost >= 0)
        .sort((a, b) => a.cost - b.cost);
      for (const { cost, trace } of able.slice(0, needed)) trace(cost, into);
    },
  };
}

function turnsOf({ best }: Frontier): Turn[] {
  const efforts = turns(best);
  return efforts.map((effort, i) => ({ value: nth(best, effort), effort, next: efforts[i + 1] ?? null }));
}

/** What so many children cost, the cheapest first; null where there are not as many. */
function costOf(from: Int32Array, needed: number): number | null {
  let left = needed;
  let sum = 0;
  for (const [effort, count] of from.entries()) {
    const taken = Math.min(left, count);
    sum += taken * effort;
    left -= taken;
    if (left === 0) return sum;
  }
  return null;
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
