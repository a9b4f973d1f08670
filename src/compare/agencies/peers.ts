import { exact } from '../../model/aggregate.js';
import { at } from '../../model/at.js';
import { LEAST_PEERS, type Group, type Grouping, type Standing } from '../../model/comparison/index.js';
import { entryOf } from '../../model/entry.js';
import { grouped } from '../../model/grouped.js';
import { smallest } from '../../model/lists.js';
import { betterBy, percentOf } from '../../model/scale.js';
import type { Scored } from './sets.js';
import { dimensionsOf, known, medianOf, rangeOf, type Dimension, type Whole } from './values.js';

interface Member extends Pick<Scored, 'entrant' | 'range'> {
  readonly whole: Pick<Whole, 'score'>;
}

type Against = Pick<Standing, 'group' | 'ahead' | 'lowest' | 'behind'>;

/**
 * Holds each against the median of its group, since what is lowest in nearly everybody says little of one. Groups in byte order of
 * their names, those who do not tell last; the members' own scores are among those the median is of.
 */
export function peersOf(
  members: readonly Member[],
  by: Grouping | null,
): { readonly groups: Group[]; readonly standings: Against[] } {
  const nameOf = ({ entrant }: Member): string => (by === null ? '' : (entrant.agency[by] ?? ''));
  const parted = [...grouped(members.map((each) => [nameOf(each), each] as const))].sort(([a], [b]) => order(a, b));
  const groups = parted.map(([name, group]) => groupOf(name === '' ? null : name, group));
  const numbers = new Map(parted.map(([name], i) => [name, i]));
  const standings = members.map((member) => {
    const group = at(numbers, nameOf(member));
    return { group, ...against(member, groups[group]) };
  });
  return { groups, standings };
}

const order = (a: string, b: string): number => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1);

function groupOf(name: string | null, group: readonly Member[]): Group {
  const scores = known(group.map(({ whole }) => whole.score));
  const values = grouped(
    group.flatMap(({ entrant }) =>
      dimensionsOf(entrant)
        .filter(isKnown)
        .flatMap(({ id, score }) => (score === null ? [] : [[id, score] as const])),
    ),
  );
  return {
    name,
    members: group.length,
    scored: scores.length,
    median: medianOf(scores),
    medians: Object.fromEntries([...values].map(([id, all]) => [id, medianOf(all) ?? NaN])),
  };
}

function against({ entrant, whole, range }: Member, group: Group | undefined): Omit<Against, 'group'> {
  const peers = group && group.scored >= LEAST_PEERS ? group : { median: null, medians: {} };
  const { median } = peers;
  const dimensions = dimensionsOf(entrant);
  return {
    ahead: median === null || whole.score === null ? null : exact(betterBy(rangeOf(range), whole.score, median)),
    lowest: lowestOf(dimensions),
    behind: furthestBehind(dimensions, peers.medians),
  };
}

/** What a framework puts in place of all that is unknown is a score, and nothing to be ahead or behind by. */
const isKnown = ({ covered }: Dimension): boolean => covered > 0;

/** The dimension that is lowest whatever is unknown; null where it could be another one. */
function lowestOf(dimensions: readonly Dimension[]): string | null {
  const ways = dimensions.flatMap(({ id, range, bounds }) =>
    range === null || bounds === null
      ? []
      : [{ id, worst: percentOf(rangeOf(range), bounds[0]), best: percentOf(rangeOf(range), bounds[1]) }],
  );
  const found = ways.find(({ id, best }) =>
    ways.every((other) => other.id === id || best < smallest([other.worst, other.best])),
  );
  return ways.length < 2 ? null : (found?.id ?? null);
}

/** The dimension that lies furthest below the median, in shares of its scale; null where none does. */
function furthestBehind(
  dimensions: readonly Dimension[],
  medians: Readonly<Record<string, number>>,
): Standing['behind'] {
  const short = dimensions.filter(isKnown).flatMap(({ id, score, range }) => {
    const median = entryOf(medians, id);
    if (score === null || range === null || median === undefined) return [];
    const by = exact(betterBy(rangeOf(range), median, score));
    return by > 0 ? [{ node: id, by, share: by / Math.abs(range[1] - range[0]) }] : [];
  });
  const [most] = short.sort((a, b) => b.share - a.share);
  return most ? { node: most.node, by: most.by } : null;
}
