import { at } from '../../model/at.js';
import { nth } from '../../model/nth.js';
import { frontierOf, type Search, type Stance } from './frontier.js';
import { fullEffort, leavesOf, sizeOf, valueWith, type Branch, type Choice } from './branches.js';

/** Steps that lead somewhere, and how little effort would have to do at the least. */
export interface Cheapest {
  readonly choice: Choice;
  readonly effort: number;
  /** No way takes less: proven. */
  readonly atLeast: number;
}

/**
 * Additions that a search may cost: less than a second on any machine. Frameworks of up to a thousand indicators stay
 * below, and nobody's file can keep the program busy for longer.
 */
const MOST_WORK = 20_000_000;

/** What scoring one branch anew costs, in additions: about. */
const SCORING = 10;

/**
 * The way of least effort to a value that will do; null where none leads there. `reaches` must hold for every value that is
 * better than one it holds for. Exact wherever the rules are (see `Stance`) and the tree is no giant; elsewhere the best way
 * found, with a bound below which there is none.
 */
export function cheapestWay(
  root: Branch,
  direction: 1 | -1,
  reaches: (value: number) => boolean,
  work = MOST_WORK,
): Cheapest | null {
  const does = (choice: Choice): boolean => {
    const value = valueWith(root, choice);
    return value !== null && reaches(value);
  };
  const all = raised(root);
  // Every rule rises with each of its children: what all steps together do not reach, none reaches.
  if (!does(all)) return null;
  const { effort: total, labour, branches } = sizeOf(root);
  // A search costs at most `labour` additions for each effort that it looks at.
  const limit = Math.min(total, Math.max(0, Math.floor(work / labour) - 1));
  const search = (stance: Stance) => firstWithin(root, { limit, direction, stance }, reaches);
  const hopeful = search('hopeful');
  if (hopeful && does(hopeful.choice)) return { ...hopeful, atLeast: hopeful.effort };
  // A hopeful search that does not go far enough still proves that nothing nearer leads there.
  const atLeast = hopeful ? hopeful.effort : limit + 1;
  const paring = pared(root, all, does, Math.floor(work / (branches * SCORING)));
  const wary = hopeful && search('wary');
  const best = wary && wary.effort <= paring.effort ? wary : paring;
  return { ...best, atLeast };
}

type Way = Pick<Cheapest, 'choice' | 'effort'>;

function firstWithin(root: Branch, search: Search, reaches: (value: number) => boolean): Way | null {
  const { best, trace } = frontierOf(root, search);
  const effort = best.findIndex(reaches);
  if (effort < 0) return null;
  const choice = new Map<string, number>();
  trace(effort, choice);
  return { choice, effort };
}

/**
 * Everything raised as far as it goes, and then every step taken back that is not needed, the dearest leaves first. `tries`:
 * how many steps may be looked at; those left over stay taken.
 */
function pared(root: Branch, all: Choice, does: (choice: Choice) => boolean, tries: number): Way {
  const leaves = leavesOf(root).sort((a, b) => fullEffort(b) - fullEffort(a));
  const choice = new Map(all);
  let left = tries;
  for (const { node, options } of leaves) {
    for (let steps = options.length - 2; steps >= 0 && left > 0; steps--) {
      left--;
      choice.set(node, steps);
      if (does(choice)) continue;
      choice.set(node, steps + 1);
      break;
    }
  }
  const effort = leaves.reduce((sum, { node, options }) => sum + nth(options, at(choice, node)).effort, 0);
  return { choice, effort };
}

/** All leaves as far up as they go. */
export const raised = (root: Branch): Choice =>
  new Map(leavesOf(root).map(({ node, options }) => [node, options.length - 1]));
