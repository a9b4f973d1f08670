import type { RatingTable } from '../../model/ratingTable.js';
import { nth } from '../nth.js';
import { absent, type Absent } from './figure.js';

/** The ratings of each unit that has one, those missing left out. */
export const ratingsByUnit = (table: RatingTable): (readonly number[])[] =>
  kindsOf(table).flatMap(({ ratings, often }) => Array.from({ length: often }, () => ratings));

/** Ratings of a unit, those missing left out, and how many units have the very same. */
export interface Kind {
  readonly ratings: readonly number[];
  readonly often: number;
}

/** The rows with a rating, each with how many units it stands for. */
export const kindsOf = ({ ratings, often }: RatingTable): Kind[] =>
  ratings
    .map((row, i) => ({ ratings: row.filter((rating) => rating !== null), often: often ? nth(often, i) : 1 }))
    .filter((kind) => kind.ratings.length > 0 && kind.often > 0);

/** How many units kinds stand for. */
export function unitsOf(kinds: readonly Kind[]): number {
  let sum = 0;
  for (const { often } of kinds) sum += often;
  return sum;
}

/** Units rated by two raters or more: those that can show agreement. */
export const isPaired = ({ ratings }: Pick<Kind, 'ratings'>): boolean => ratings.length >= 2;

/** The values that were given, ascending. */
export function valuesIn(rows: readonly (readonly (number | null)[])[]): number[] {
  const values = new Set<number>();
  for (const row of rows) for (const rating of row) if (rating !== null) values.add(rating);
  return [...values].sort((a, b) => a - b);
}

/** Why categories cannot be counted; null where they can. */
export function uncountable({ raters, categories, ratings }: RatingTable): Absent | null {
  if (raters.length < 2) return absent({ code: 'too-few-raters', raters: raters.length });
  const off = valuesIn(ratings).filter((value) => !categories.includes(value));
  return off.length === 0 ? null : absent({ code: 'off-scale', values: off });
}

/** The units rated, and those of them that can show agreement; or why none can. */
export function rateable(table: RatingTable): Rateable | Absent {
  const barred = uncountable(table);
  if (barred) return barred;
  const rated = kindsOf(table);
  const paired = rated.filter(isPaired);
  return paired.length === 0 ? absent({ code: 'no-pairs' }) : { rated, paired };
}

interface Rateable {
  readonly rated: readonly Kind[];
  readonly paired: readonly Kind[];
}

/** How many of the ratings are of each category. */
export function countsOf(categories: readonly number[], ratings: readonly number[]): number[] {
  const counts = categories.map(() => 0);
  for (const rating of ratings) {
    const place = categories.indexOf(rating);
    if (place >= 0) counts[place] = nth(counts, place) + 1;
  }
  return counts;
}

/** The table of two of the raters alone. */
export function ofPair(table: RatingTable, a: number, b: number): RatingTable {
  const two = <T>(row: readonly T[]): [T, T] => [nth(row, a), nth(row, b)];
  return { ...table, raters: two(table.raters), ratings: table.ratings.map(two) };
}

/** Every two raters, in the order of the table. */
export const pairsOf = (raters: readonly string[]): [a: number, b: number][] =>
  raters.flatMap((_, a) => raters.slice(a + 1).map((__, i): [number, number] => [a, a + 1 + i]));
