import { nth } from '../model/nth.js';

/** A source of random numbers with a state of its own: the same seed gives the same numbers on every machine. */
export interface Random {
  /** The next whole number from 0 to 2³² − 1. */
  readonly next: () => number;
  /** A whole number from 0 to `n` − 1, each equally likely; `n` from 1 to 2³². */
  readonly below: (n: number) => number;
  /** Fills an array with what `below(n)` would give one after another. */
  readonly fillBelow: (into: Uint32Array, n: number) => void;
  /** Fills a stretch of an array with numbers from `low` (inclusive) to `high` (exclusive): one `next` for each. */
  readonly fill: (into: Float64Array, stretch: Stretch, low: number, high: number) => void;
}

/** How often something is drawn, and what random numbers start from. */
export interface Drawing {
  /** A whole number from 1 on. */
  readonly runs: number;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
}

/** A part of an array, its end not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The generator's name, as results print it. */
export const GENERATOR = 'xoshiro128** 1.1';

/**
 * A generator from a seed, a whole number from 0 to 2³² − 1; throws a RangeError for any other. The state is filled as
 * SplitMix does it (Steele, Lea & Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014), in 32 bits: a
 * counter that grows by the golden ratio, mixed by the finaliser of MurmurHash3 (Appleby).
 */
export function seeded(seed: number): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed >= TWO_TO_32) {
    throw new RangeError(`a seed is a whole number from 0 to 4294967295, not ${seed}`);
  }
  const filled = (place: number): number => mixed(seed + place * GOLDEN);
  return xoshiro128([filled(1), filled(2), filled(3), filled(4)]);
}

/**
 * xoshiro128** 1.1 (Blackman & Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4), 2021). Whole
 * numbers and shifts only, so that nothing depends on an engine's floating point. `state`: four words, not all 0.
 */
export function xoshiro128(state: readonly number[]): Random {
  let [a, b, c, d] = [nth(state, 0), nth(state, 1), nth(state, 2), nth(state, 3)];
  const next = (): number => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
  // The same steps as in `next`, the state in variables of the loop: three times as quick.
  const fill: Random['fill'] = (into, { from, to }, low, high) => {
    const step = (high - low) / TWO_TO_32;
    let [e, f, g, h] = [a | 0, b | 0, c | 0, d | 0];
    for (let i = from; i < to; i++) {
      into[i] = low + step * (Math.imul(rotated(Math.imul(f, 5), 7), 9) >>> 0);
      const shifted = f << 9;
      g ^= e;
      h ^= f;
      f ^= g;
      e ^= h;
      g ^= shifted;
      h = rotated(h, 11);
    }
    [a, b, c, d] = [e, f, g, h];
  };
  const fillBelow: Random['fillBelow'] = (into, n) => {
    const last = lastOf(n);
    let [e, f, g, h] = [a | 0, b | 0, c | 0, d | 0];
    for (let i = 0; i < into.length;) {
      const drawn = Math.imul(rotated(Math.imul(f, 5), 7), 9) >>> 0;
      const shifted = f << 9;
      g ^= e;
      h ^= f;
      f ^= g;
      e ^= h;
      g ^= shifted;
      h = rotated(h, 11);
      if (drawn > last) continue;
      into[i] = drawn % n;
      i++;
    }
    [a, b, c, d] = [e, f, g, h];
  };
  return { next, below: (n) => below(n, next), fillBelow, fill };
}

/** Numbers past the last whole multiple of `n` are drawn again: taking the remainder of those would favour small ones. */
function below(n: number, next: () => number): number {
  const last = lastOf(n);
  let drawn = next();
  while (drawn > last) drawn = next();
  return drawn % n;
}

const lastOf = (n: number): number => TWO_TO_32 - (TWO_TO_32 % n) - 1;

function mixed(word: number): number {
  let x = word | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

const TWO_TO_32 = 2 ** 32;
const GOLDEN = 0x9e3779b9;
