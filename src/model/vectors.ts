import type { NodeStatus } from './assessment.js';
import type { Place } from './places.js';

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
  };
  readonly expect: Expectation & {
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
