import { frontierOf, type Search, type Stance } from './frontier.js';
import { fullEffort, leavesOf, valueWith, type Branch, type Choice } from './branches.js';

/** Steps that lead somewhere, and how little effort would have to do at the least. */
export interface Cheapest {
  readonly choice: Choice;
  readonly effort: number;
  /** No way takes less: proven. */
  readonly atLeast: number;
}

/** Additions that a search may cost: seconds on any machine. Every framework of a reasonable size stays far below. */
const MOST_WORK = 50_000_000;

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
  const all = leavesOf(root);
  const total = all.reduce((sum, leaf) => sum + fullEffort(leaf), 0);
  const limit = Math.min(total, Math.floor(work / Math.max(1, total)));
  const search = (stance: Stance) => firstWithin(root, { limit, direction, stance }, reaches);
  const hopeful = search('hopeful');
  if (hopeful && does(hopeful.choice)) return { ...hopeful, atLeast: hopeful.effort };
  if (!hopeful && limit === total) return null;
  // A hopeful search that does not go far enough still proves that nothing nearer leads there.
  const atLeast = hopeful ? hopeful.effort : limit + 1;
  const found = [hopeful && search('wary'), pared(root, does)].flatMap((way) => (way && does(way.choice) ? [way] : []));
  const [best] = found.sort((a, b) => a.effort - b.effort);
  return best ? { ...best, atLeast } : null;
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

/** Everything raised as far as it goes, and then every step taken back that is not needed, the dearest leaves first. */
function pared(root: Branch, does: (choice: Choice) => boolean): Way {
  const leaves = leavesOf(root).sort((a, b) => fullEffort(b) - fullEffort(a));
  const choice = new Map(raised(root));
  for (const { node } of leaves) {
    for (let steps = (choice.get(node) ?? 0) - 1; steps >= 0; steps--) {
      choice.set(node, steps);
      if (does(choice)) continue;
      choice.set(node, steps + 1);
      break;
    }
  }
  const effort = leaves.reduce((sum, { node, options }) => sum + (options[choice.get(node) ?? 0]?.effort ?? 0), 0);
  return { choice, effort };
}

/** All leaves as far up as they go; where a rule is not defined for that, as far as they stay above zero. */
export function raised(root: Branch): Choice {
  const leaves = leavesOf(root);
  const all = new Map(leaves.map(({ node, options }) => [node, options.length - 1]));
  if (valueWith(root, all) !== null) return all;
  return new Map(leaves.map(({ node, options }) => [node, options.findLastIndex(({ value }) => value > 0)]));
}
