import type { Localized } from '../lang.js';
import type { Ahead } from './ranks.js';

/** What separates two studies. */
export interface Pair {
  readonly studies: readonly [string, string];
  /** One for each framework by which both can be held against each other, be it by another version of its bands and words. */
  readonly differences: readonly PairDifference[];
  /** Topics both were judged on, where they are in no set together: percents. */
  readonly concepts: readonly {
    readonly id: string;
    readonly title: Localized;
    readonly first: number;
    readonly second: number;
  }[];
}

export interface PairDifference {
  /** Numbers of what was compared. */
  readonly entries: readonly [number, number];
  /** By the weights asked for; above 0 where the first is better. null where one has no score. */
  readonly whole: number | null;
  /** The same by the framework's weights, and by equal ones. */
  readonly official: number | null;
  readonly equal: number | null;
  /** Share of drawn weights by which the first stands before the second by the framework's rule; level pegging counts half. */
  readonly ahead: number | null;
  /** The same by the rule that took turns with it; null where none did. */
  readonly exchanged: Ahead['exchanged'];
  /** 1 where the first is at least as good in every dimension, −1 where the second is, 0 where neither is. */
  readonly dominance: 1 | 0 | -1;
  /** Those with a score of one of them, and those that contribute though both scores are withheld. */
  readonly nodes: readonly NodeDifference[];
  /** Whether what the nodes contribute adds up to the difference: a weighted mean or sum of the same parts. */
  readonly adds: boolean;
}

export interface NodeDifference {
  readonly id: string;
  readonly parent: string | null;
  readonly title: Localized;
  readonly first: number | null;
  readonly second: number | null;
  /** Above 0 where the first is better; null where one of them is unknown. */
  readonly difference: number | null;
  /** How much of the difference of the whole it makes; null where contributions do not add up. */
  readonly contribution: number | null;
}
