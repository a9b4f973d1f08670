import type { RatingTable } from '../../model/ratingTable.js';
import { nth } from '../nth.js';
import { seeded } from '../random.js';
import { absent, type Absent, type Figure, type Interval } from './figure.js';
import { isPaired } from './table.js';

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
  const rated = unitsDrawn(table, groups);
  const shared = rated.filter((units) => units.some(({ row }) => isPaired(row.filter((cell) => cell !== null)))).length;
  if (shared < LEAST_UNITS) return absent({ code: 'too-few-units', units: shared, needed: LEAST_UNITS });

  const random = seeded(seed);
  const figures: number[] = [];
  for (let run = 0; run < runs; run++) {
    const drawn = rated.flatMap(() => nth(rated, random.below(rated.length)));
    const { value } = coefficient({
      ...table,
      units: drawn.map(({ unit }) => nth(table.units, unit)),
      ratings: drawn.map(({ row }) => row),
    });
    if (value !== null) figures.push(value);
  }
  if (figures.length === 0) return absent({ code: 'no-replicate', runs });
  const skipped = runs - figures.length;
  return { value: percentiles(figures), units: rated.length, runs, skipped, seed };
}

interface Drawn {
  readonly unit: number;
  readonly row: RatingTable['ratings'][number];
}

/** What is drawn as a whole: the units with a rating one by one, or in their groups. */
export function unitsDrawn({ ratings }: Pick<RatingTable, 'ratings'>, groups?: readonly number[]): readonly Drawn[][] {
  const found = new Map<number, Drawn[]>();
  ratings.forEach((row, unit) => {
    if (row.every((cell) => cell === null)) return;
    const group = groups ? nth(groups, unit) : unit;
    const units = found.get(group);
    if (units) units.push({ unit, row });
    else found.set(group, [{ unit, row }]);
  });
  return [...found.values()];
}

function percentiles(figures: readonly number[]): readonly [number, number] {
  const sorted = [...figures].sort((a, b) => a - b);
  const k = Math.max(1, Math.floor(0.025 * (sorted.length + 1)));
  return [nth(sorted, k - 1), nth(sorted, sorted.length - k)];
}
