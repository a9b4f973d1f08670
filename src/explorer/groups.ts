import { known, medianOf } from '../compare/agencies/values.js';
import { exact } from '../model/aggregate.js';
import { LEAST_PEERS, type Grouping } from '../model/comparison/index.js';
import type { Explored, ExploredSet } from '../model/explorer.js';
import { groupedBy } from '../model/grouped.js';
import { nth } from '../model/nth.js';
import { betterBy } from '../model/scale.js';
import { better, ordered, type Value } from './order.js';
import { scoresOf, type Ranked } from './rank.js';
import type { SortKey, State } from './state.js';

/** Rows that have something in common, and the middle of them, as `compare --by` has it. */
export interface RowGroup {
  /** null: of those who do not tell. */
  readonly name: string | null;
  readonly members: number;
  /** Of the whole, by the weights chosen; null where nobody has a score. */
  readonly median: number | null;
  /** By how many scores it is made. */
  readonly scored: number;
  /** Of each dimension, of those that have a score there. */
  readonly medians: readonly (number | null)[];
}

export interface Groups {
  /** In the order of their names, those who do not tell last. */
  readonly all: readonly RowGroup[];
  /** The number of each row's group. */
  readonly of: readonly number[];
}

/** The groups of a set; all its rows are in them, shown or not. */
export function groupsBy(data: Explored, set: ExploredSet, by: Grouping, ranked: readonly Ranked[]): Groups {
  const at = data.groupings.indexOf(by);
  const names = set.rows.map(({ groups }) => groups[at] ?? null);
  const parted = [...groupedBy([...names.keys()], (row) => nth(names, row))].sort(([a], [b]) => byName(a, b));
  const numbers = new Map(parted.map(([name], i) => [name, i]));
  return {
    all: parted.map(([name, rows]) => groupOf(name, rows, set, ranked)),
    of: names.map((name) => numbers.get(name) ?? 0),
  };
}

const byName = (a: string | null, b: string | null): number =>
  a === null || b === null ? (a === null ? 1 : -1) : a < b ? -1 : 1;

function groupOf(name: string | null, rows: readonly number[], set: ExploredSet, ranked: readonly Ranked[]): RowGroup {
  const scores = known(rows.map((row) => nth(ranked, row).score));
  const medians = set.dimensions.map((_, i) =>
    medianOf(known(rows.map((row) => scoresOf(nth(set.rows, row))[i] ?? null))),
  );
  return { name, members: rows.length, median: medianOf(scores), scored: scores.length, medians };
}

/** By how much a row is better than the median of its group; null where there are too few to have a middle. */
export function aheadOf(set: ExploredSet, { all, of }: Groups, ranked: readonly Ranked[], row: number): number | null {
  const { median, scored } = nth(all, nth(of, row));
  const { score } = nth(ranked, row);
  const [worst, best] = set.range;
  return score === null || median === null || scored < LEAST_PEERS
    ? null
    : exact(betterBy({ worst, best }, score, median));
}

/** Some rows of a group, in their order. */
export interface Gathered {
  readonly group: RowGroup;
  readonly rows: readonly number[];
}

/**
 * Rows under their groups; a group of which none is there is left out. Groups are sorted as their rows are: by their median where those
 * are by a rank or a value, else by name. Those who do not tell come last.
 */
export function gathered(
  set: ExploredSet,
  { all, of }: Groups,
  rows: readonly number[],
  { by, isTurned }: State['sort'],
): Gathered[] {
  const parted = groupedBy(rows, (row) => nth(of, row));
  const found = all.flatMap((group, i): Gathered[] => {
    const own = parted.get(i);
    return own ? [{ group, rows: own }] : [];
  });
  const isUntold = ({ group }: Gathered): number => (group.name === null ? 1 : 0);
  const value = ({ group }: Gathered): Value => valueOf(group, by, set);
  return found.sort((a, b) => isUntold(a) - isUntold(b) || ordered(value(a), value(b), isTurned ? -1 : 1));
}

/** What a group is sorted by; null: by its name, in which order groups are. */
function valueOf({ name, median, medians }: RowGroup, by: SortKey, set: ExploredSet): Value {
  if (by === 'name') return name;
  if (by === 'rank' || by === 'score') return better(set, median);
  return typeof by === 'number' ? better(set, medians[by] ?? null) : null;
}
