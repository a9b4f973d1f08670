import type { AxisName, Positioning, Quadrant, Sign, Weighting } from '../axes.js';
import type { Localized } from '../lang.js';
import type { Place } from '../places.js';
import type { Role } from '../study.js';

/** One side of an axis: the present factors on it. */
export interface SideResult {
  readonly axis: AxisName;
  readonly sign: Sign;
  readonly title: Localized;
  /** Ids of the present factors, in the order of the factors. */
  readonly factors: readonly string[];
  /** How many there are, and on what basis. */
  readonly count: number;
  readonly evidenced: number;
  readonly contested: number;
  readonly stated: number;
}

/** A factor's weight, rating and what they come to. */
export interface WeightedFactor {
  readonly factor: string;
  readonly axis: AxisName;
  readonly sign: Sign;
  /** 0–1. */
  readonly weight: number;
  readonly level: number;
  /** weight × level. */
  readonly score: number;
  readonly place: Place;
}

/** What one rater's table comes to along one axis. */
export interface AxisResult {
  /** Sum of weight × level on each side; null where nothing there was weighted. */
  readonly plus: number | null;
  readonly minus: number | null;
  /** Where the agency lies, 0 being the border; null where the table leaves out a present factor. */
  readonly value: number | null;
  /** Present factors without a weight. */
  readonly missing: readonly string[];
}

/** One rater's weights and ratings. Tables are never mixed: the weights of one sum to 1. */
export interface WeightTable {
  readonly rater: string;
  readonly role: Role;
  /** Whether this role makes the position. */
  readonly counted: boolean;
  readonly factors: readonly WeightedFactor[];
  readonly x: AxisResult;
  readonly y: AxisResult;
}

/** settled: there is a position. The rest: why there is none. */
export const POSITION_STATUSES = ['settled', 'unweighted', 'incomplete', 'empty-axis', 'unsettled'] as const;
export type PositionStatus = (typeof POSITION_STATUSES)[number];

/** Where the factors put the agency. */
export interface PositionResult {
  readonly axes: Readonly<Record<AxisName, Localized>>;
  readonly weighting: Weighting;
  readonly quadrants: readonly Quadrant[];
  /** What the framework calls the classes of strategy. */
  readonly classes: Positioning['classes'];
  readonly sides: readonly SideResult[];
  readonly tables: readonly WeightTable[];
  readonly status: PositionStatus;
  /** The rater whose table makes the position; null where none does. */
  readonly rater: string | null;
  readonly x: number | null;
  readonly y: number | null;
  /** The id of the quadrant; null on a border and where there is no position. */
  readonly quadrant: string | null;
  /** Axes on whose border, at exactly 0, the agency lies. */
  readonly border: readonly AxisName[];
}
