import type { ExploredSet } from '../model/explorer.js';
import { weightIn } from '../compare/agencies/values.js';
import { nth } from '../model/nth.js';
import type { Weights } from '../model/comparison/index.js';
import { decimal, percent, plain, thousands } from '../text/numbers.js';
import { listed } from '../text/words.js';
import type { Separated } from './pair.js';
import { movedUp, type Standings } from './rows.js';
import type { Spreads } from './rank.js';
import type { Words } from './words.js';

/** More names than these are counted. */
const MOST_NAMED = 3;

/** Who leads, and how sure that is. */
export function leadersSaid(set: ExploredSet, { ranked, spreads }: Standings, { t, lang }: Words): string[] {
  const first = ranked.flatMap(({ rank }, i) => (rank === 1 ? [i] : []));
  const [leader] = first;
  if (leader === undefined) return [t.leadsNobody];
  const score = scoreText(nth(ranked, leader).score, set, lang);
  const names = first.map((i) => nth(set.rows, i).name);
  if (names.length > MOST_NAMED) return [t.leadMany(thousands(names.length, lang), score)];
  if (names.length > 1) return [t.lead(listed(names, lang), score)];
  const said = t.leads(nth(names, 0), score);
  return spreads === null ? [said, t.drawing] : [said, ...sureSaid(spreads, leader, { t, lang })];
}

function sureSaid({ rows, runs }: Spreads, leader: number, { t, lang }: Pick<Words, 't' | 'lang'>): string[] {
  const spread = rows[leader];
  if (!spread) return [];
  return [t.sure(thousands(runs, lang), percent(spread.first, lang), ranksText(spread.interval))];
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
export function movesSaid(set: ExploredSet, standings: Standings, { t, lang }: Words): string {
  if (standings.ranked.every(({ rank }) => rank === null)) return t.weightsNone;
  const moves = set.rows.map((_, i) => Math.abs(movedUp(standings, i) ?? 0));
  const count = moves.filter((by) => by > 0).length;
  if (count === 0) return t.movedNone;
  const most = moves.reduce((found, by, i) => (by > nth(moves, found) ? i : found), 0);
  const rank = (of: Standings['ranked']): string => String(nth(of, most).rank);
  return [
    t.moved(thousands(count, lang), thousands(set.rows.length, lang)),
    t.movedMost(nth(set.rows, most).name, rank(standings.official), rank(standings.ranked)),
  ].join(' ');
}

/** Who leads of two under which weights, and whether that holds. */
export function orderSaid(
  found: Separated,
  names: readonly [string, string],
  weights: Weights,
  { t, lang }: Words,
): string[] {
  const { official, equal, asked, dominance } = found;
  const [one, other] = names;
  return [
    ...(weights.kind === 'own' ? [t.byOwn(aheadSaid(asked, names, { t, lang }))] : []),
    t.byOfficial(aheadSaid(official, names, { t, lang })),
    t.byEqual(aheadSaid(equal, names, { t, lang })),
    ...(official === null || equal === null ? [] : [Math.sign(official) === Math.sign(equal) ? t.holds : t.turns]),
    ...(dominance === 0 ? [] : [dominance > 0 ? t.dominates(one, other) : t.dominates(other, one)]),
  ];
}

function aheadSaid(
  by: number | null,
  [one, other]: readonly [string, string],
  { t, lang }: Pick<Words, 't' | 'lang'>,
): string {
  if (by === null) return t.unknown(one, other);
  if (by === 0) return t.level(one, other);
  const size = Math.abs(by);
  const text = decimal(size, lang, size < 0.01 ? 4 : 2);
  return by > 0 ? t.ahead(one, other, text) : t.ahead(other, one, text);
}

/** Where the one that is behind by the weights chosen loses, the most first, and where it gains. */
export function lossesSaid(
  set: ExploredSet,
  { asked, dimensions }: Separated,
  [one, other]: readonly [string, string],
  { t, lang }: Words,
): string {
  // Told of the one that is behind: the first, unless it leads.
  const turn = asked !== null && asked > 0 ? -1 : 1;
  const [behind, before] = turn === 1 ? [one, other] : [other, one];
  const found = dimensions
    .map(({ difference }, i) => ({ by: turn * (difference ?? 0), title: nth(set.dimensions, i).title }))
    .sort((a, b) => a.by - b.by);
  const told = (those: typeof found): string =>
    listed(
      those.map(({ title, by }) => t.dimensionBy(title, signedText(by, lang))),
      lang,
    );
  const losses = found.filter(({ by }) => by < 0);
  const gains = found.filter(({ by }) => by > 0).reverse();
  const lost = losses.length === 0 ? t.losesNowhere(behind, before) : t.losesIn(behind, before, told(losses));
  return `${[lost, ...(gains.length === 0 ? [] : [t.gainsIn(told(gains))])].join('; ')}.`;
}

export const signedText = (by: number, lang: Words['lang'], decimals = 2): string => {
  const text = decimal(by, lang, decimals);
  return by > 0 ? `+${text}` : text;
};

export const scoreText = (score: number | null, { decimals }: ExploredSet, lang: Words['lang']): string =>
  score === null ? DASH : decimal(score, lang, decimals);

/** `3–7`; one number where both are the same, a dash where there are none. */
export function ranksText(ranks: readonly [number, number] | null): string {
  if (ranks === null) return DASH;
  const [best, worst] = ranks;
  return best === worst ? String(best) : `${String(best)}\u2013${String(worst)}`;
}

export const DASH = '\u2013';
