import { nth } from '../model/nth.js';
import type { Random } from './random.js';

/** A list that can be put into another order: an array, or numbers in a typed one. */
interface Reorderable<V> {
  readonly length: number;
  [place: number]: V;
}

/**
 * Puts a list into a random order, each equally likely: Fisher and Yates, as Durstenfeld has it (Communications of the ACM 7(7),
 * 1964, algorithm 235).
 */
export function shuffle<V>(list: Reorderable<V>, random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const held = nth<V>(list, i);
    list[i] = nth<V>(list, j);
    list[j] = held;
  }
}
