import type { Weights } from '../model/comparison/index.js';
import type { Lang } from '../model/lang.js';
import { rounded } from '../model/rounding.js';
import type { order } from './messages/en/order.js';
import { decimal, percent, shareOfRuns, thousands } from './numbers.js';

/** `3–7`; one number where both are the same, a dash where there are none. */
export function ranksText(ranks: readonly [number, number] | null): string {
  if (ranks === null) return DASH;
  const [best, worst] = ranks;
  return best === worst ? String(best) : `${String(best)}${DASH}${String(worst)}`;
}

/** What stands where there is nothing. */
export const DASH = '\u2013';

/** As many decimals as it takes to tell neighbouring scores apart, from two to four. `scores`: in the order of ranks. */
export function decimalsApart(scores: readonly (number | null)[]): number {
  const isApart = (decimals: number): boolean =>
    scores.every((score, i) => {
      const next = scores[i + 1] ?? null;
      return score === null || next === null || score === next || rounded(score, decimals) !== rounded(next, decimals);
    });
  return [2, 3].find(isApart) ?? 4;
}

/** What separates two agencies as wholes: by how much the first is better; null where one has no score. */
export interface Apart {
  readonly official: number | null;
  readonly equal: number | null;
  /** By the weights asked for. */
  readonly asked: number | null;
  /** 1 where the first is at least as good in every dimension and better in one, −1 where the second is, else 0. */
  readonly dominance: 1 | 0 | -1;
  /** Of draws around the weights asked for; null where nothing was drawn. */
  readonly drawn: Drawn | null;
}

/** In which share of drawn weightings the first stands before the second. */
interface Drawn {
  /** By the framework's rule. */
  readonly share: number;
  /** By the rule that took turns with it; null where none did. */
  readonly exchanged: { readonly share: number } | null;
  readonly weightings: number;
  readonly spread: number;
}

type Names = readonly [string, string];

interface Said {
  /** What the rule is called that took turns with the framework's. */
  readonly exchanged: string | null;
  readonly t: typeof order;
  readonly lang: Lang;
}

/** Who is ahead of two by which weights, and whether that holds. */
export function pairSentences(found: Apart, names: Names, weights: Weights['kind'], said: Said): string[] {
  const kinds = weights === 'own' ? (['own', 'official', 'equal'] as const) : (['official', 'equal'] as const);
  return [
    ...kinds.map((kind) => bySaid(kind, found, names, said)),
    ...(found.dominance === 0 ? drawnSaid(found, names, weights, said) : []),
    ...verdict(found, names, weights, said),
  ];
}

/** The same in short: by the weights asked for, and whether that holds. */
export const briefSentences = (found: Apart, names: Names, weights: Weights['kind'], said: Said): string[] => [
  bySaid(weights, found, names, said),
  ...verdict(found, names, weights, said),
];

function bySaid(kind: Weights['kind'], { asked, official, equal }: Apart, names: Names, said: Said): string {
  const by = { own: asked, official, equal }[kind];
  return said.t.by[kind](aheadSaid(by, names, said));
}

/** With as many decimals as it takes to see it. */
function aheadSaid(by: number | null, [one, other]: Names, { t, lang }: Said): string {
  if (by === null) return t.unknown(one, other);
  if (by === 0) return t.level(one, other);
  const size = Math.abs(by);
  const text = decimal(size, lang, size < SMALL ? 4 : 2);
  return by > 0 ? t.ahead(one, other, text) : t.ahead(other, one, text);
}

/** Less than this two decimals do not show. */
const SMALL = 0.01;

function drawnSaid({ asked, drawn }: Apart, names: Names, weights: Weights['kind'], said: Said): string[] {
  if (asked === null || asked === 0 || drawn === null) return [];
  const { t, lang, exchanged: rule } = said;
  const [leader, other] = asked > 0 ? names : turned(names);
  const often = (share: number): string | null => {
    const of = ofLeader(asked, share);
    return of === 1 ? null : shareOfRuns(of, lang);
  };
  const { share, exchanged, weightings, spread } = drawn;
  const by = percent(spread, lang);
  return [
    t.drawn(t.varied[weights], by, leader, other, often(share), thousands(weightings, lang)),
    ...(exchanged === null || rule === null ? [] : [t.exchanged(rule, leader, often(exchanged.share))]),
  ];
}

const ofLeader = (asked: number, share: number): number => (asked > 0 ? share : 1 - share);

/** What all of that comes to; nothing where one has no score, or both are level. */
function verdict(
  { asked, official, equal, dominance, drawn }: Apart,
  names: Names,
  weights: Weights['kind'],
  { t, lang }: Said,
): string[] {
  if (dominance !== 0) return [t.dominates(...(dominance > 0 ? names : turned(names)))];
  const by = weights === 'own' ? [asked, official, equal] : [official, equal];
  const signs = new Set(by.map((each) => (each === null ? null : Math.sign(each))));
  if (asked === null || signs.has(null) || (signs.size === 1 && asked === 0)) return [];
  const isAlways = drawn === null || asked === 0 ? null : ofLeader(asked, drawn.share) === 1;
  if (signs.size === 1) return [isAlways === false ? t.small : isByRule(asked, drawn) ? t.rule : t.holds];
  return [isAlways === true && drawn !== null ? t.far(percent(drawn.spread, lang)) : t.turns];
}

/** Whether an order that holds by the framework's rule does not by the other. */
const isByRule = (asked: number, drawn: Drawn | null): boolean =>
  asked !== 0 && drawn !== null && drawn.exchanged !== null && ofLeader(asked, drawn.exchanged.share) < 1;

const turned = ([one, other]: Names): Names => [other, one];
