import type { RatingTable } from '../../model/ratingTable.js';
import { nth } from '../../model/nth.js';
import { absent, type Absent } from './figure.js';
import { total, type Vector } from './vectors.js';

/** A row of ratings, and how many units have it. */
export interface Kind {
  readonly row: Row;
  /** The same, those missing left out. */
  readonly ratings: readonly number[];
  readonly often: number;
}

export type Row = RatingTable['ratings'][number];

/** The different rows with a rating that a table has. A coefficient depends on them alone, and on how often each stands. */
export interface Kinds {
  readonly kinds: readonly Kind[];
  /** Of each unit the place of its kind; −1 where nobody rated it. */
  readonly ofUnit: readonly number[];
}

/** Worked out once for a table, of which several coefficients are asked. */
const known = new WeakMap<RatingTable, Kinds>();

export function kindsOf(table: RatingTable): Kinds {
  const before = known.get(table);
  if (before) return before;
  const rows: Row[] = [];
  const often: number[] = [];
  const places = new Map<string, number>();
  const ofUnit = table.ratings.map((row) => {
    if (row.every((cell) => cell === null)) return -1;
    const key = row.join();
    const place = places.get(key) ?? rows.push(row) - 1;
    places.set(key, place);
    often[place] = (often[place] ?? 0) + 1;
    return place;
  });
  const kinds = rows.map((row, i) => ({ row, ratings: row.filter((cell) => cell !== null), often: nth(often, i) }));
  const found = { kinds, ofUnit };
  known.set(table, found);
  return found;
}

/** How many units are of each kind. */
export const oftenOf = (kinds: readonly Kind[]): number[] => kinds.map(({ often }) => often);

/** How many units kinds stand for. */
export const unitsOf = (kinds: readonly Kind[]): number => total(oftenOf(kinds));

/** Units rated by two raters or more: those that can show agreement. */
export const isPaired = ({ ratings }: Pick<Kind, 'ratings'>): boolean => ratings.length >= 2;

/** The values that were given, ascending. */
export function valuesIn(rows: readonly Row[]): number[] {
  const values = new Set<number>();
  for (const row of rows) for (const rating of row) if (rating !== null) values.add(rating);
  return [...values].sort((a, b) => a - b);
}

/** More categories than this are no scale that anybody keeps apart. A convention of this program, without a source. */
export const MOST_CATEGORIES = 100;

/** With more raters than this, pairs are not told one by one: 190 are the most. A convention of this program, without a source. */
export const MOST_PAIRED = 20;

/** Why categories cannot be counted; null where they can. */
export function uncountable(table: RatingTable): Absent | null {
  const { raters, categories } = table;
  if (raters.length < 2) return absent({ code: 'too-few-raters', raters: raters.length });
  if (categories.length > MOST_CATEGORIES) {
    return absent({ code: 'too-many-categories', categories: categories.length, most: MOST_CATEGORIES });
  }
  const scale = new Set(categories);
  const off = valuesIn(kindsOf(table).kinds.map(({ row }) => row)).filter((value) => !scale.has(value));
  return off.length === 0 ? null : absent({ code: 'off-scale', values: off });
}

/** The rows rated, where some of them can show agreement; or why none can. */
export function rateable(table: RatingTable): readonly Kind[] | Absent {
  const barred = uncountable(table);
  if (barred) return barred;
  const { kinds } = kindsOf(table);
  return kinds.some(isPaired) ? kinds : absent({ code: 'no-pairs' });
}

/** Whether there is no figure, and why. */
export const isAbsent = (found: object): found is Absent => 'because' in found;

/** How often ratings give a value, by its place among all values. */
export interface Given {
  readonly place: number;
  readonly count: number;
}

/** How often each row gives each value, those it does not give left out: few raters give few of many. */
export function givenBy(values: Vector, kinds: readonly Kind[]): (readonly Given[])[] {
  const places = new Map(values.map((value, place) => [value, place]));
  return kinds.map(({ ratings }) => {
    const counts = new Map<number, number>();
    for (const rating of ratings) {
      const place = places.get(rating);
      if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    return [...counts].map(([place, count]) => ({ place, count }));
  });
}

/** How many of the ratings are of each category. */
export function countsOf(categories: readonly number[], ratings: Iterable<number | null>): number[] {
  const places = new Map(categories.map((category, place) => [category, place]));
  const counts = categories.map(() => 0);
  for (const rating of ratings) {
    const place = rating === null ? undefined : places.get(rating);
    if (place !== undefined) counts[place] = nth(counts, place) + 1;
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
