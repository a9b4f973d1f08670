import {
  GROUPINGS,
  type BandedFramework,
  type Compared,
  type ComparedSet,
  type Comparison,
  type CountedDimension,
  type Grouping,
  type Standing,
} from '../../../../model/comparison/index.js';
import type { Explored, ExploredBands, ExploredPart, ExploredRow, ExploredSet } from '../../../../model/explorer.js';
import type { Lang } from '../../../../model/lang.js';
import { nth } from '../../../../model/nth.js';
import { oneLine, showUnseen } from '../../../../text/encode/unseen.js';
import { inWords } from '../../../context.js';
import { bandTone } from '../../../phrases/bands.js';
import { contextOf, periodText, within, type Context } from '../../../views/comparison/context.js';

/** What the page is made of: of each agency what it takes to rank it by other weights, and what is shown of it. */
export function explored(comparison: Comparison, lang: Lang): Explored {
  const c = contextOf(comparison, lang);
  // What all have in common parts nobody, and yet is shown where it was asked for.
  const groupings = GROUPINGS.filter(
    (by) => by === comparison.options.by || new Set(comparison.compared.map(({ agency }) => agency[by])).size > 1,
  );
  return {
    lang,
    weights: comparison.options.weights,
    pair: comparison.options.pair,
    by: comparison.options.by,
    groupings,
    sets: comparison.sets.map((set) => exploredSet(set, groupings, within(set, c))),
  };
}

function exploredSet(set: ComparedSet, groupings: readonly Grouping[], c: Context): ExploredSet {
  const { scale, range, rule, exchanged, coverageFloor, draws, standings } = set;
  const { dimensions } = c.of(nth(standings, 0).entry).makings;
  const nodes = new Map(set.nodes.map((node) => [node.id, node]));
  const digests = set.frameworks.map(({ digest }) => digest);
  const keys = keysOf(standings.map(({ entry }) => c.of(entry)));
  return {
    scale,
    title: shown([...new Set(set.frameworks.map(({ title }) => inWords(title, c.lang)))].join('; ')),
    period: periodText(set.period, c.lang),
    range,
    rule,
    exchanged,
    exchangedTitle: exchanged && c.t.vocabulary.aggregate[exchanged],
    coverageFloor,
    dimensions: dimensions.map(({ id, weight, range: own }) => {
      const node = nodes.get(id);
      return { id, weight, title: node ? shown(inWords(node.title, c.lang)) : id, range: own ?? range };
    }),
    frameworks: set.frameworks.map((framework) => bandsOf(framework, range, c.lang)),
    draws: draws && { runs: draws.runs, seed: draws.seed, spread: draws.spread },
    rows: standings.map((standing, i) => {
      const one = c.of(standing.entry);
      const framework = digests.indexOf(one.framework.digest);
      return rowOf(one, standing, { key: nth(keys, i), framework, groupings }, c);
    }),
  };
}

function rowOf(
  { agency, agencyKey, result, makings, nodes }: Compared,
  { entry, spread }: Standing,
  { groupings, ...rest }: Pick<ExploredRow, 'key' | 'framework'> & { readonly groupings: readonly Grouping[] },
  c: Context,
): ExploredRow {
  const { score, bounds, band, coverage, status } = result;
  const scored = new Set(nodes.flatMap((node) => (node.score === null ? [] : [node.id])));
  return {
    ...rest,
    name: shown(c.nameOf(entry)),
    agency: agencyKey,
    groups: groupings.map((by) => {
      const group = agency[by];
      return group === null ? null : shown(group);
    }),
    score,
    bounds,
    band: band?.id ?? null,
    coverage,
    why: score === null ? c.t.vocabulary.status[status] : null,
    made: makings.made,
    parts: makings.dimensions.map((dimension) => partOf(dimension, scored.has(dimension.id))),
    spread: spread && [...spread.interval, spread.first, spread.firstExchanged],
  };
}

/** What is wholly known is a number. */
function partOf({ counts, bounds, covered }: CountedDimension, isScored: boolean): ExploredPart {
  if (bounds === null) return null;
  const [worst, best] = bounds;
  return isScored && counts !== null && worst === counts && best === counts && covered === 1
    ? counts
    : [counts, worst, best, covered, isScored];
}

const bandsOf = (
  { bands, bandDecimals }: BandedFramework,
  range: readonly [number, number],
  lang: Lang,
): ExploredBands => ({
  bands: bands.map(({ from, id, label }) => ({
    from,
    id,
    label: shown(inWords(label, lang)),
    tone: bandTone(id, { bands, range }),
  })),
  decimals: bandDecimals,
});

/** The ids of studies; where several are alike, with a number. */
function keysOf(compared: readonly Compared[]): string[] {
  const seen = new Map<string, number>();
  return compared.map(({ study: { id } }) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}~${String(count)}`;
  });
}

/** As text is shown elsewhere on a page: on one line, and what nobody could see as an escape. */
const shown = (text: string): string => oneLine(showUnseen(text));
