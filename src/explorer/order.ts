import type { ExploredSet } from '../model/explorer.js';
import { directionIn } from './rank.js';

/** What rows and groups are sorted by; null: not known. */
export type Value = number | string | null;

/** Which of two comes first. What is not known comes last, whichever way round. */
export function ordered(a: Value, b: Value, turn: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a === b ? 0 : a < b ? -turn : turn;
}

/** So that the best comes first. */
export const better = (set: ExploredSet, value: number | null): Value =>
  value === null ? null : -directionIn(set) * value;
