import type { EntrantNode } from '../../model/comparison/entrant.js';
import type {
  BandedFramework,
  ComparedSet,
  ComparisonOptions,
  SetNode,
  Standing,
  Weights,
} from '../../model/comparison/index.js';
import { aheadOf, type Ahead, type RankDraws, type RankTable } from '../../model/comparison/ranks.js';
import { nth } from '../../model/nth.js';
import { directionOf } from '../../model/scale.js';
import { dominanceOf } from './dominance.js';
import { peersOf } from './peers.js';
import { ranksOf } from './ranks.js';
import type { Numbered, OfPeriod, Scored } from './sets.js';
import { dimensionsOf, makingsOf, rangeOf, rankTable, turned, weighed, wholeBy } from './values.js';

/** What other weights do to ranks. */
export type DrawRanks = (table: RankTable) => RankDraws;

/** Of more no ranks are drawn: it is counted who had which rank how often, and that grows with their square (a convention of this program). */
export const MOST_DRAWN = 5_000;

/** Those of one meaning and one period, at least two, held against each other. */
export function comparedSet(
  { period, members, scale }: OfPeriod & Pick<ComparedSet, 'scale'>,
  { weights, by }: ComparisonOptions,
  draw: DrawRanks | null,
): ComparedSet {
  const { entrant, range, exchanged } = nth(members, 0);
  const { framework } = entrant;
  const direction = directionOf(rangeOf(range));
  const wholes = members.map(({ entrant }) => wholeBy(entrant, weights));
  const ranks = ranksOf(wholes, direction);
  const dominance = dominanceOf(members.map(({ entrant }) => turned(dimensionsOf(entrant), direction)));
  const peers = peersOf(
    members.map((member, i) => ({ ...member, whole: nth(wholes, i) })),
    by,
  );
  const ranked = members.flatMap((_, i) => (nth(ranks, i).rank === null ? [] : [i]));
  const drawn =
    draw && ranked.length > 1 && ranked.length <= MOST_DRAWN
      ? draw(
          tableOf(
            ranked.map((i) => nth(members, i)),
            weights,
          ),
        )
      : null;
  const spreads = new Map(ranked.map((i, row) => [i, drawn?.rows[row] ?? null]));
  const standings = members.map(({ entry }, i): Standing => ({
    entry,
    ...nth(wholes, i),
    ...nth(ranks, i),
    spread: spreads.get(i) ?? null,
    dominates: nth(dominance.over, i),
    dominatedBy: nth(dominance.under, i),
    ...nth(peers.standings, i),
  }));
  return {
    scale,
    frameworks: frameworksOf(members),
    period,
    range,
    rule: framework.aggregate,
    exchanged,
    coverageFloor: framework.coverageFloor,
    nodes: nodesOf(members, weights),
    standings: standings.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.entry - b.entry),
    groups: peers.groups,
    dominance:
      dominance.pairs?.map(([better, worse]) => [nth(members, better).entry, nth(members, worse).entry] as const) ??
      null,
    draws: drawn && factsOf(drawn),
  };
}

const factsOf = ({ generator, seed, runs, spread, rules }: RankDraws): ComparedSet['draws'] => ({
  generator,
  seed,
  runs,
  spread,
  rules,
});

/** How often the first of two stands before the second; null where one has no score. */
export function aheadBy(draw: DrawRanks, first: Scored, second: Scored, weights: Weights): Ahead | null {
  if ([first, second].some(({ entrant }) => wholeBy(entrant, weights).score === null)) return null;
  return aheadOf(draw(tableOf([first, second], weights)));
}

function tableOf(members: readonly Scored[], weights: Weights): RankTable {
  const { entrant, range, exchanged } = nth(members, 0);
  const by = { rule: entrant.framework.aggregate, exchanged, direction: directionOf(rangeOf(range)) };
  return rankTable(
    by,
    members.map((member) => makingsOf(member.entrant)),
    weights,
  );
}

function frameworksOf(members: readonly Numbered[]): BandedFramework[] {
  const all = members.map(
    ({
      entrant: {
        framework: { id, version, title, digest, bands, bandDecimals },
      },
    }) => ({ id, version, title, digest, bands, bandDecimals }),
  );
  return [...new Map(all.map((each) => [each.digest, each])).values()];
}

/** Nodes of which at least one knows something. */
function nodesOf(members: readonly Scored[], weights: Weights): SetNode[] {
  const seen = new Set(
    members.flatMap(({ entrant }) => entrant.nodes.flatMap(({ id, known }) => (known === null ? [] : id))),
  );
  const { entrant, range } = nth(members, 0);
  const asked = new Map(weighed(entrant, weights).map(({ id, weight }) => [id, weight]));
  return entrant.nodes
    .filter(({ id }) => seen.has(id))
    .map((node) => ({
      id: node.id,
      parent: node.parent,
      title: node.title,
      weight: asked.get(node.id) ?? node.weight,
      range: node.range ?? range,
      leaf: isLeaf(node),
    }));
}

const isLeaf = ({ children }: EntrantNode): boolean => children.length === 0;
