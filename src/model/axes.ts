import type { Locus, Polarity } from './catalogue.js';
import type { Localized } from './lang.js';
import type { StrategyClass } from './tows.js';

/** The two axes of a position; by custom x lies within the agency and y around it. */
export const AXES = ['x', 'y'] as const;
export type AxisName = (typeof AXES)[number];

/** Which way along an axis. */
export const SIGNS = ['plus', 'minus'] as const;
export type Sign = (typeof SIGNS)[number];

/** One end of an axis: the factors of one polarity and locus, such as strengths. */
export interface Side {
  readonly title: Localized;
  readonly polarity: Polarity;
  readonly locus: Locus;
}

export interface Axis {
  readonly title: Localized;
  /** The node whose leaves are the aspects under which factors of this axis are looked for. */
  readonly aspects?: string;
  readonly plus: Side;
  readonly minus: Side;
}

/** What it means to lie on one side of both axes. */
export interface Quadrant {
  readonly x: Sign;
  readonly y: Sign;
  readonly id: string;
  readonly label: Localized;
  readonly means: Localized;
  /** The full citation, or `convention`. */
  readonly source: string;
}

/**
 * How factors are weighted and rated.
 * `plain`: both sides are rated alike and the minus side is subtracted. `signed`: the minus side carries negative ratings.
 * `inverse`: the heaviest factor of the minus side has the lowest rating, and both sides are added.
 */
export const MINUS_RULES = ['plain', 'signed', 'inverse'] as const;
export type MinusRule = (typeof MINUS_RULES)[number];

/** What a class of strategy is called. */
export interface ClassName {
  readonly title: Localized;
  /** The full citation, or `convention`. */
  readonly source: string;
}

export interface Weighting {
  /** The factors whose weights sum to 1: those of an axis, or those of each of its sides. */
  readonly sum: 'axis' | 'side';
  /** The lowest and the highest rating. */
  readonly ratings: { readonly from: number; readonly to: number };
  readonly minus: MinusRule;
}

/** The part of a framework that gives factors a place. */
export interface Positioning {
  readonly axes: Readonly<Record<AxisName, Axis>>;
  readonly quadrants: readonly Quadrant[];
  readonly weighting: Weighting;
  readonly classes: Readonly<Partial<Record<StrategyClass, ClassName>>>;
}

/** The four sides, in the order in which they are read. */
export const sidesOf = (axes: Positioning['axes']): { axis: AxisName; sign: Sign; side: Side }[] =>
  AXES.flatMap((axis) => SIGNS.map((sign) => ({ axis, sign, side: axes[axis][sign] })));

/** The side a factor lies on; null where no axis is about factors of its kind. */
export function sideOf(
  axes: Positioning['axes'],
  factor: { readonly polarity: Polarity; readonly locus: Locus },
): { readonly axis: AxisName; readonly sign: Sign } | null {
  const found = sidesOf(axes).find(({ side }) => side.polarity === factor.polarity && side.locus === factor.locus);
  return found ? { axis: found.axis, sign: found.sign } : null;
}

/** The ratings a side takes: with `signed` ratings, those of its own sign. */
export function ratingsOf({ ratings: { from, to }, minus }: Weighting, sign: Sign): readonly [number, number] {
  if (minus !== 'signed') return [from, to];
  return sign === 'plus' ? [0, to] : [from, 0];
}
