import type { ExploredSet } from '../model/explorer.js';
import { known, weightIn } from '../compare/agencies/values.js';
import { largest, smallest } from '../model/lists.js';
import { nth } from '../model/nth.js';
import type { Weights } from '../model/comparison/index.js';
import { decimal, percent, plain, signed, thousands } from '../text/numbers.js';
import { briefSentences, DASH, pairSentences, ranksText } from '../text/ranks.js';
import { listed } from '../text/words.js';
import type { Separated } from './pair.js';
import { movedUp } from './rows.js';
import type { Standings } from './standings.js';
import { weightingsOf, type Ranked, type Spreads } from './rank.js';
import type { Words } from './words.js';

/** More names than these are counted. */
const MOST_NAMED = 3;

/** Who leads, and how sure that is. */
export function leadersSaid(
  set: ExploredSet,
  { ranked, decimals, spreads }: Standings,
  weights: Weights,
  words: Words,
): string[] {
  const { t, lang } = words;
  const first = ranked.flatMap(({ rank }, i) => (rank === 1 ? [i] : []));
  const [leader] = first;
  if (leader === undefined) {
    const isNothing = set.dimensions.every((each) => weightIn(weights, each) === 0);
    return [t.leadsNobody, ...(isNothing ? [t.weightsNone] : [])];
  }
  const score = scoreText(nth(ranked, leader).score, decimals, lang);
  const names = first.map((i) => nth(set.rows, i).name);
  const open = openSaid(
    first.map((i) => nth(ranked, i)),
    words,
  );
  if (names.length > MOST_NAMED) return [t.leadMany(thousands(names.length, lang), score, set.period), ...open];
  if (names.length > 1) return [t.lead(listed(names, lang), score, set.period), ...open];
  const said = [t.leads(nth(names, 0), score, set.period), ...open];
  return spreads === null ? [...said, t.drawing] : [...said, ...sureSaid(set, spreads, leader, weights, words)];
}

/** What may come of it that not everything is known; nothing where who leads does so whatever that is. */
function openSaid(leaders: readonly Ranked[], { t, lang }: Words): string[] {
  const possible = known(leaders.map((each) => each.possible));
  if (possible.length === 0) return [];
  const [best, worst] = [smallest(possible.map(([rank]) => rank)), largest(possible.map(([, rank]) => rank))];
  if (best === 1 && worst === 1) return [];
  const least = smallest(known(leaders.map((each) => each.coverage)));
  const coverage = least < 1 ? percent(least, lang) : null;
  const ranks = ranksText([best, worst]);
  return [best === 1 ? t.leadOpen(ranks, coverage) : t.leadOut(ranks, coverage)];
}

function sureSaid(
  set: ExploredSet,
  { rows, runs, spread: by }: Spreads,
  leader: number,
  weights: Weights,
  { t, o, lang }: Words,
): string[] {
  const spread = rows[leader];
  if (!spread) return [];
  const { first, firstExchanged: other, interval } = spread;
  const { exchangedTitle: rule } = set;
  const weightings = thousands(weightingsOf(set, runs), lang);
  const exchanged = rule === null || other === null ? '' : t.sureExchanged(rule, percent(other, lang));
  return [
    t.sure(o.varied[weights.kind], percent(by, lang), weightings, percent(first, lang), exchanged, ranksText(interval)),
  ];
}

/** What is shown, where one cannot see what was chosen: on paper. */
export function shownSaid(
  { title, period, dimensions }: ExploredSet,
  { ranked }: Standings,
  weights: Weights,
  words: Words,
): string {
  const { c, lang } = words;
  const scored = ranked.filter(({ rank }) => rank !== null).length;
  const own = dimensions.map((each) => `${each.title} ${plain(weightIn(weights, each), lang)}`);
  const by = weights.kind === 'own' ? c.weights.own(listed(own, lang)) : c.weights[weights.kind];
  return `${c.setTitle(title, period)}. ${c.ranked(c.agencies(thousands(scored, lang)), by)}`;
}

/** What weights other than the official ones do to the ranks. */
export function movesSaid(set: ExploredSet, standings: Standings, { t, c, lang }: Words): string[] {
  if (standings.ranked.every(({ rank }) => rank === null)) return [];
  const { ranked, official } = standings;
  const agencies = (count: number): string => c.agencies(thousands(count, lang));
  const only = (these: typeof ranked, those: typeof ranked): number =>
    these.filter(({ rank }, i) => rank !== null && nth(those, i).rank === null).length;
  const [gained, lost] = [only(ranked, official), only(official, ranked)];
  const changed = [
    ...(gained === 0 ? [] : [t.ranksGained(agencies(gained))]),
    ...(lost === 0 ? [] : [t.ranksLost(agencies(lost))]),
  ];
  const moves = set.rows.map((_, i) => Math.abs(movedUp(standings, i) ?? 0));
  const count = moves.filter((by) => by > 0).length;
  if (count === 0) return changed.length === 0 ? [t.movedNone] : [changed.join(' ')];
  const most = moves.reduce((found, by, i) => (by > nth(moves, found) ? i : found), 0);
  const rank = (of: Standings['ranked']): string => String(nth(of, most).rank);
  const told = [
    t.moved(thousands(count, lang), thousands(set.rows.length, lang)),
    t.movedMost(nth(set.rows, most).name, rank(official), rank(ranked)),
    ...changed,
  ];
  return [told.join(' ')];
}

/** Who is ahead of two, and whether that holds. */
export const orderSaid = (
  { exchangedTitle: exchanged }: ExploredSet,
  found: Separated,
  names: readonly [string, string],
  weights: Weights,
  { o: t, lang }: Words,
): string[] => pairSentences(found, names, weights.kind, { t, lang, exchanged });

/** The same in two sentences. */
export const briefSaid = (
  { exchangedTitle: exchanged }: ExploredSet,
  found: Separated,
  names: readonly [string, string],
  weights: Weights,
  { o: t, lang }: Words,
): string[] => briefSentences(found, names, weights.kind, { t, lang, exchanged });

/** Where the first loses against the other, the most first, and where it gains; nothing where nothing is known of both. */
export function lossesSaid(
  set: ExploredSet,
  { dimensions }: Pick<Separated, 'dimensions'>,
  [one, other]: readonly [string, string],
  { t, lang }: Words,
): string[] {
  const found = dimensions
    .flatMap(({ difference: by }, i) => (by === null ? [] : [{ by, title: nth(set.dimensions, i).title }]))
    .sort((a, b) => a.by - b.by);
  if (found.length === 0) return [];
  const isAll = found.length === dimensions.length;
  const told = (those: typeof found): string =>
    listed(
      those.map(({ title, by }) => t.dimensionBy(title, signed(by, lang))),
      lang,
    );
  const losses = found.filter(({ by }) => by < 0);
  const gains = found.filter(({ by }) => by > 0).reverse();
  if (losses.length + gains.length === 0) return [t.alike(one, other, isAll)];
  const lost = losses.length === 0 ? t.losesNowhere(one, other, isAll) : t.losesIn(one, other, told(losses));
  return [`${[lost, ...(gains.length === 0 ? [] : [t.gainsIn(told(gains))])].join('; ')}.`];
}

export const scoreText = (score: number | null, decimals: number, lang: Words['lang']): string =>
  score === null ? DASH : decimal(score, lang, decimals);
