import { at } from '../doubles.js';

/** Turns scores into ranks, for many runs over the same rows. */
export type Ranker = (scores: Float64Array, into: Uint16Array | Uint32Array) => void;

/** `direction`: 1 where higher is better. Equals share the best of their ranks, from 1. */
export const rankerOf = (rows: number, direction: 1 | -1): Ranker =>
  rows === 2 ? rankerOfTwo(direction) : rankerOfMany(rows, direction);

/** Two are compared: to sort them would take most of the time that the steps of many agencies take. */
function rankerOfTwo(direction: 1 | -1): Ranker {
  return (scores, into) => {
    const scale = scaleOf(scores, 2);
    const first = keyOf(at(scores, 0), direction, scale);
    const second = keyOf(at(scores, 1), direction, scale);
    into[0] = first > second ? 2 : 1;
    into[1] = second > first ? 2 : 1;
  };
}

/** What a score is sorted by: the lower the better, as many decimals of it as count. */
const keyOf = (score: number, direction: 1 | -1, scale: number): number => Math.round(-direction * score * scale);

/**
 * Scores are sorted as numbers that carry the row behind the score: sorting an array of numbers takes a fifth of what sorting by a function
 * does.
 */
function rankerOfMany(rows: number, direction: 1 | -1): Ranker {
  const keys = new Float64Array(rows);
  return (scores, into) => {
    const scale = scaleOf(scores, rows);
    for (let row = 0; row < rows; row++) keys[row] = keyOf(at(scores, row), direction, scale) * rows + row;
    keys.sort();
    let [rank, last] = [0, NaN];
    for (let place = 0; place < rows; place++) {
      const key = at(keys, place);
      const score = Math.floor(key / rows);
      if (score !== last) [rank, last] = [place + 1, score];
      into[key - score * rows] = rank;
    }
  };
}

/** As many decimals as are left beside the row: ten of them, or fewer for scores and rows that are many. */
function scaleOf(scores: Float64Array, rows: number): number {
  let most = 1;
  for (const score of scores) most = Math.max(most, Math.abs(score));
  return Math.min(TEN_DECIMALS, 2 ** Math.floor(Math.log2(Number.MAX_SAFE_INTEGER / (most * rows + rows)) - 1));
}

const TEN_DECIMALS = 1e10;
