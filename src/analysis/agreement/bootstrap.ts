import type { RatingTable } from '../../model/ratingTable.js';
import { nth } from '../nth.js';
import { seeded } from '../random.js';
import { absent, type Absent, type Figure, type Interval } from './figure.js';

export interface Resampling {
  /** How many tables are drawn. */
  readonly runs: number;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /** What each unit of the table belongs to, where units hang together: whole groups are drawn then, not single units. */
  readonly groups?: readonly number[];
}

/** An interval by resampling, with all that is needed to make it again. */
export interface Resampled extends Interval, Omit<Resampling, 'groups'> {
  /** How many units, or groups of them, are drawn into each table: those with a rating. */
  readonly units: number;
  /** Tables for which the coefficient is not defined. They have no place in the interval. */
  readonly skipped: number;
}

/** With fewer units than this that raters share, there are too few different tables. A convention, without a source. */
export const LEAST_UNITS = 5;

/**
 * The 95 % interval of a coefficient by the percentile bootstrap over units: tables of as many units are drawn with
 * replacement, raters kept, and the interval runs between the k-th lowest and the k-th highest figure, k = ⌊0.025(B + 1)⌋ of
 * the B that are defined. The same table, runs and seed give the same interval.
 *
 * Efron & Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13; of groups of units that hang together: Davison &
 * Hinkley, Bootstrap Methods and their Application, 1997, section 3.8.
 */
export function bootstrap(
  table: RatingTable,
  coefficient: (table: RatingTable) => Figure,
  { runs, seed, groups }: Resampling,
): Resampled | Absent {
  const whole = coefficient(table);
  if (whole.value === null) return whole;
  const { rows, drawn } = drawnFrom(table, groups);
  const shared = drawn.filter((units) => units.some((row) => isShared(nth(rows, row)))).length;
  if (shared < LEAST_UNITS) return absent({ code: 'too-few-units', units: shared, needed: LEAST_UNITS });

  const random = seeded(seed);
  const figures: number[] = [];
  for (let run = 0; run < runs; run++) {
    const often = rows.map(() => 0);
    drawn.forEach(() => {
      for (const row of nth(drawn, random.below(drawn.length))) often[row] = nth(often, row) + 1;
    });
    const { value } = coefficient({ ...table, units: [], ratings: rows, often });
    if (value !== null) figures.push(value);
  }
  if (figures.length === 0) return absent({ code: 'no-replicate', runs });
  const skipped = runs - figures.length;
  return { value: percentiles(figures), units: drawn.length, runs, skipped, seed };
}

type Row = RatingTable['ratings'][number];

const isShared = (row: Row): boolean => row.filter((cell) => cell !== null).length >= 2;

interface DrawnFrom {
  /** The different rows there are: few, where units are many, so that a sample is how often each is in it. */
  readonly rows: readonly Row[];
  /** What is drawn as a whole, a unit or a group of units: their rows. */
  readonly drawn: readonly (readonly number[])[];
}

/** What samples are drawn from: the units with a rating one by one, or in their groups. */
export function drawnFrom({ ratings }: Pick<RatingTable, 'ratings'>, groups?: readonly number[]): DrawnFrom {
  const rows: Row[] = [];
  const known = new Map<string, number>();
  const drawn = new Map<number, number[]>();
  ratings.forEach((row, unit) => {
    if (row.every((cell) => cell === null)) return;
    const key = row.join();
    const at = known.get(key) ?? rows.push(row) - 1;
    known.set(key, at);
    const group = groups ? nth(groups, unit) : unit;
    drawn.set(group, [...(drawn.get(group) ?? []), at]);
  });
  return { rows, drawn: [...drawn.values()] };
}

function percentiles(figures: readonly number[]): readonly [number, number] {
  const sorted = [...figures].sort((a, b) => a - b);
  const k = Math.max(1, Math.floor(0.025 * (sorted.length + 1)));
  return [nth(sorted, k - 1), nth(sorted, sorted.length - k)];
}
