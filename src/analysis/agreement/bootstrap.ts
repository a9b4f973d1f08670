import type { RatingTable } from '../../model/ratingTable.js';
import { nth } from '../../model/nth.js';
import { percentiles } from '../percentiles.js';
import { seeded, type Drawing } from '../random.js';
import { absent, type Absent, type Figure, type Interval } from './figure.js';
import { isPaired, kindsOf } from './table.js';
import { at } from './vectors.js';

/** How many tables are drawn, and from which seed. */
export interface Resampling extends Drawing {
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

/** Units, and ratings of different rows for each coefficient, that one sample may take: a thousand of these take seconds. */
export const MOST_STEPS = 200_000;

/**
 * The 95 % intervals of coefficients of a table by the percentile bootstrap over units: tables of as many units are drawn with
 * replacement, raters kept, and the interval runs between the k-th lowest and the k-th highest figure, k = ⌊0.025(B + 1)⌋ of
 * the B that are defined. The same table, runs (1 or more) and seed give the same intervals, all from the same tables.
 *
 * Efron & Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13; of groups of units that hang together: Davison &
 * Hinkley, Bootstrap Methods and their Application, 1997, section 3.8.
 */
export function bootstrap(
  table: RatingTable,
  figures: readonly Figure[],
  { runs, seed, groups }: Resampling,
): (Resampled | Absent)[] {
  const { kinds } = kindsOf(table);
  const drawn = drawnFrom(table, groups);
  const shared = drawn.filter((units) => units.some((kind) => isPaired(nth(kinds, kind)))).length;
  if (shared < LEAST_UNITS) {
    const few = absent({ code: 'too-few-units', units: shared, needed: LEAST_UNITS });
    return figures.map((figure) => (figure.value === null ? figure : few));
  }
  const steps = table.units.length + kinds.length * table.raters.length * figures.length;
  if (steps > MOST_STEPS) {
    const large = absent({ code: 'too-large', units: table.units.length, raters: table.raters.length });
    return figures.map((figure) => (figure.value === null ? figure : large));
  }
  const found = figures.map((figure) => ({ figure, values: [] as number[] }));
  const random = seeded(seed);
  const often = kinds.map(() => 0);
  const members = Uint32Array.from(drawn.flat());
  const begins = beginsOf(drawn);
  const chosen = new Uint32Array(drawn.length);
  for (let run = 0; run < runs; run++) {
    often.fill(0);
    random.fillBelow(chosen, drawn.length);
    for (const one of chosen) {
      const end = begins[one + 1] ?? 0;
      for (let i = begins[one] ?? 0; i < end; i++) {
        const kind = members[i] ?? 0;
        often[kind] = at(often, kind) + 1;
      }
    }
    for (const { figure, values } of found) {
      const value = figure.value === null ? null : figure.inSample(often);
      if (value !== null) values.push(value);
    }
  }
  return found.map(({ figure, values }) => {
    if (figure.value === null) return figure;
    if (values.length === 0) return absent({ code: 'no-replicate', runs });
    return {
      value: percentiles(values.sort((a, b) => a - b)),
      units: drawn.length,
      runs,
      skipped: runs - values.length,
      seed,
    };
  });
}

/** What samples are drawn from, the units with a rating one by one or in their groups: the kinds of rows of each. */
export function drawnFrom(table: RatingTable, groups?: readonly number[]): (readonly number[])[] {
  const drawn = new Map<number, number[]>();
  kindsOf(table).ofUnit.forEach((kind, unit) => {
    if (kind < 0) return;
    const group = groups ? nth(groups, unit) : unit;
    const of = drawn.get(group);
    if (of) of.push(kind);
    else drawn.set(group, [kind]);
  });
  return [...drawn.values()];
}

/** Where each list begins if all stand one after another, and where the last one ends. */
function beginsOf(lists: readonly (readonly number[])[]): Uint32Array {
  const begins = new Uint32Array(lists.length + 1);
  let end = 0;
  lists.forEach((list, i) => {
    end += list.length;
    begins[i + 1] = end;
  });
  return begins;
}
