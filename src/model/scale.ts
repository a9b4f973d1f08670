import type { Localized } from './lang.js';
import { rounded } from './rounding.js';

/** One level of an ordinal scale. */
export interface Level {
  readonly value: number;
  readonly label: Localized;
  readonly means: Localized;
}

/** From where to where scores run: `worst` is the higher number where lower is better. */
export interface Range {
  readonly worst: number;
  readonly best: number;
}

/** An ordinal scale, its levels from the worst to the best. */
export interface Scale extends Range {
  readonly levels: readonly Level[];
  /** Whether values between the levels may be given. */
  readonly fractional: boolean;
  /** Whether a level counts only if those below it are proven by evidence. */
  readonly cumulative: boolean;
}

/** A band: scores from `from` (inclusive) up to the next band. */
export interface Band {
  readonly from: number;
  readonly id: string;
  readonly label: Localized;
}

/** How scores are put into words. */
export interface BandTable {
  /** Ascending, whichever end is the better one. */
  readonly edges: readonly Band[];
  /** Decimals a score is rounded to before it is compared; null where it is compared as it is. */
  readonly decimals: number | null;
}

/** The band a score lies in. Scores under the first edge lie in the first band. */
export function bandOf({ edges, decimals }: BandTable, score: number): Band {
  const compared = comparedAs(score, decimals);
  let found = edges[0];
  for (const band of edges) if (compared >= band.from) found = band;
  if (!found) throw new Error('a framework has at least one band: its schema says so');
  return found;
}

/** A score as it is compared with the edges of bands: rounded, or as it is. */
export const comparedAs = (score: number, decimals: number | null): number =>
  decimals === null ? score : rounded(score, decimals);

/** Percent of the way from the worst to the best end: 0–100. */
export function percentOf({ worst, best }: Range, score: number): number {
  return (100 * (score - worst)) / (best - worst) + 0; // no minus zero
}

/** 1 where higher is better, −1 where lower is. */
export const directionOf = ({ worst, best }: Range): 1 | -1 => (best >= worst ? 1 : -1);

/** How much better `a` is than `b`, in levels; negative where it is worse. */
export const betterBy = (range: Range, a: number, b: number): number => directionOf(range) * (a - b);

/** One level more, at most the best; a value that was let past the best end stays where it is. */
export function stepUp(range: Range, level: number): number {
  if (betterBy(range, level, range.best) >= 0) return level;
  const next = level + directionOf(range);
  return betterBy(range, next, range.best) > 0 ? range.best : next;
}

/** One level less, at least the worst. */
export const stepDown = ({ worst, best }: Range, level: number): number => stepUp({ worst: best, best: worst }, level);

/** Levels missing to the target, [least, most]; what has no level may lie anywhere. */
export function gapTo(range: Range, target: number, level: number | null): readonly [number, number] {
  const most = Math.max(0, betterBy(range, target, level ?? range.worst));
  return [level === null ? 0 : most, most];
}

/** The level a value has reached: itself, or the next worse one where it lies between two. */
export function reachedLevel(range: Range, value: number): number {
  return directionOf(range) === 1 ? Math.floor(value) : Math.ceil(value);
}

/** Bounds, [worst, best], widened where a value would lie outside them. */
export const holding = (
  range: Range,
  [worst, best]: readonly [number, number],
  value: number,
): readonly [number, number] => [
  betterBy(range, value, worst) < 0 ? value : worst,
  betterBy(range, value, best) > 0 ? value : best,
];

/** Whether a value lies on the scale's way, ends included. */
export const isWithin = ({ worst, best }: Range, value: number): boolean =>
  value >= Math.min(worst, best) && value <= Math.max(worst, best);
