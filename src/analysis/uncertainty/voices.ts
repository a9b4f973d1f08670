import { at } from '../../model/at.js';
import type { RatingResult } from '../../model/assessment/ratings.js';
import type { Framework } from '../../model/framework.js';
import type { Scale } from '../../model/scale.js';
import type { Study } from '../../model/study.js';
import type { Leaves } from '../../assess/nodes/leaves.js';
import { levelOf, levelsOf, weighed } from '../../assess/nodes/levels.js';
import { verdictOf, type Verdict, type Vote } from '../../assess/nodes/verdict.js';
import { shapeOf } from '../../assess/shape.js';

/** How often each source, item and rater is heard: 0 not at all, 2 as if there were two of a kind. */
export interface Hearing {
  readonly source: (id: string) => number;
  readonly item: (id: string) => number;
  readonly rater: (id: string) => number;
}

/** Everything once, as the study has it. */
export const EVERYBODY: Hearing = { source: () => 1, item: () => 1, rater: () => 1 };

/** A study as it can be heard otherwise. */
export interface Voices {
  /** Sources with an item, or a value taken over from them, in a rating that makes a level; in the order of the study. */
  readonly sources: readonly string[];
  /** Items in such ratings, in the order of the study. */
  readonly items: readonly string[];
  /** Raters of such ratings who are no consensus: that is made of all raters together and cannot be drawn. */
  readonly raters: readonly string[];
  /** The nodes of which a counted rating names an item of the source, or takes its value over from it; those that name the item. */
  readonly ofSource: (id: string) => readonly string[];
  readonly ofItem: (id: string) => readonly string[];
  /** The nodes that were judged, with the sources and the raters that their counted ratings rest on; a consensus is no rater. */
  readonly nodes: ReadonlyMap<string, { readonly sources: readonly string[]; readonly raters: readonly string[] }>;
  /** What the raters would have made of one of them. */
  readonly verdict: (node: string, hearing: Hearing) => Verdict;
  /** What the raters would have made of each node. Node id → verdict, for the nodes that were judged, or for those among them. */
  readonly heard: (hearing: Hearing, among?: Iterable<string>) => Map<string, Verdict>;
}

/** Who and what speaks in a score, and what is left of it where some of them are not heard. */
export function voicesOf(study: Study, framework: Framework, { judgements }: Leaves): Voices {
  const settling = [...judgements.values()].flatMap((judgement) => judgement.settling);
  const scored = settling.filter(({ status }) => status === 'scored');
  const sourceOf = (item: string): string => at(study.evidence, item).source;
  const items = new Set(scored.flatMap((rating) => acceptedItems(rating).map(({ evidence }) => evidence)));
  const sources = new Set([...[...items].map(sourceOf), ...settling.flatMap(({ source }) => source ?? [])]);
  const raters = new Set(settling.filter(({ role }) => role !== 'consensus').map(({ rater }) => rater));
  const nodes = new Map(
    [...judgements].map(([id, { ratings }]) => [
      id,
      {
        ladder: at(shapeOf(framework).ladders, id),
        ratings: ratings
          .filter(({ counted }) => counted)
          .map((rating) => ({
            rating,
            items: acceptedItems(rating).map((item) => ({ ...item, source: sourceOf(item.evidence) })),
          })),
      },
    ]),
  );
  const bySource = resting(nodes, sourcesUnder);
  const byItem = resting(nodes, ({ items: named }) => named.map(({ evidence }) => evidence));
  const verdict = (id: string, hearing: Hearing): Verdict => {
    const { ladder, ratings } = at(nodes, id);
    const left = ratings.flatMap(({ rating, items: accepted }) => {
      const again = reheard(framework, rating, accepted, ladder, hearing);
      return again === null ? [] : times(again, rating.role === 'consensus' ? 1 : hearing.rater(rating.rater));
    });
    return verdictOf(framework, left);
  };
  return {
    sources: [...study.sources.keys()].filter((id) => sources.has(id)),
    items: [...study.evidence.keys()].filter((id) => items.has(id)),
    raters: [...raters],
    ofSource: (id) => at(bySource, id),
    ofItem: (id) => at(byItem, id),
    nodes: new Map(
      Array.from(nodes, ([id, { ratings }]) => [
        id,
        { sources: [...new Set(ratings.flatMap(sourcesUnder))], raters: [...new Set(ratings.flatMap(raterOf))] },
      ]),
    ),
    verdict,
    heard: (hearing, among = nodes.keys()) => new Map(Array.from(among, (id) => [id, verdict(id, hearing)])),
  };
}

/** A rating that counts, with the accepted items that it names. */
interface Counted {
  readonly rating: RatingResult;
  readonly items: readonly Item[];
}

/** The sources of the items that a rating names, and the one that its value was taken over from. */
const sourcesUnder = ({ rating, items }: Counted): string[] => [
  ...items.map(({ source }) => source),
  ...(rating.source === null ? [] : [rating.source]),
];

const raterOf = ({ rating: { role, rater } }: Counted): string[] => (role === 'consensus' ? [] : [rater]);

/** What a rating rests on → the nodes of such ratings. */
function resting(
  nodes: ReadonlyMap<string, { readonly ratings: readonly Counted[] }>,
  on: (rating: Counted) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [node, { ratings }] of nodes)
    for (const id of new Set(ratings.flatMap(on))) {
      const those = found.get(id) ?? [];
      found.set(id, those);
      those.push(node);
    }
  return found;
}

type Item = RatingResult['items'][number] & { readonly source: string };

/** A rating by what is heard of it; null where nothing of it is. */
function reheard(
  framework: Framework,
  rating: RatingResult,
  accepted: readonly Item[],
  ladder: Scale,
  hearing: Hearing,
): Vote | null {
  if (rating.status === 'external') return rating.source === null || hearing.source(rating.source) > 0 ? rating : null;
  if (rating.status !== 'scored' || accepted.length === 0) return rating;
  const kept: Item[] = [];
  for (const item of accepted) {
    const often = hearing.item(item.evidence) * hearing.source(item.source);
    for (let i = 0; i < often; i++) kept.push(item);
  }
  if (kept.length === 0) return null;
  const weight = weighed(framework, ladder, levelsOf(kept));
  // A level that is what its items come to is made anew of those that are left; where the rater departed from them, or
  // they carry none, it stands as long as any of them does.
  const isOfItems = rating.given === rating.combined && weight.combined !== null;
  const { status, sought } = rating;
  return { status, sought, level: levelOf(status, isOfItems ? null : rating.given, weight) };
}

const acceptedItems = ({ items }: RatingResult): RatingResult['items'] => items.filter(({ accepted }) => accepted);

const times = <T>(thing: T, count: number): T[] => (count === 1 ? [thing] : Array.from({ length: count }, () => thing));
