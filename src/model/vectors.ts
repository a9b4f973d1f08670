import type { NodeStatus } from './assessment/result.js';
import type { Place } from './places.js';

/** What a vector expects in place of a quadrant: a position on a border, or none. */
export const BORDER = 'border';
export const NOWHERE = 'none';

export type Interval = readonly [number, number];

export interface Expectation {
  readonly score?: Interval;
  readonly band?: string;
  readonly status?: NodeStatus;
}

/** One case a framework must satisfy. */
export interface Vector {
  readonly name: string;
  readonly given: {
    /** The level of every leaf that `levels` and `unknown` do not name. */
    readonly all?: number;
    readonly levels: Readonly<Record<string, number>>;
    readonly unknown: readonly string[];
    readonly shows: readonly string[];
    /** Factor id → weight and rating; each is shown as well. */
    readonly weights: Readonly<Record<string, { readonly weight: number; readonly level: number }>>;
  };
  readonly expect: Expectation & {
    readonly x?: Interval;
    readonly y?: Interval;
    /** The id of a quadrant, `border` or `none`. */
    readonly quadrant?: string;
    readonly nodes: Readonly<Record<string, Expectation>>;
    readonly factors: readonly string[];
    readonly remedies: readonly string[];
  };
  readonly place: Place;
}

export interface FrameworkTests {
  readonly framework: string;
  readonly vectors: readonly Vector[];
}
