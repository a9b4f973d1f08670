import { readFileSync } from 'node:fs';
import type { RatingTable } from '../../../src/model/ratingTable.js';
import { fromContingency, tableOf } from './tables.js';

/** A figure of a case: as published or, where `published` is null, as computed by other programs alone. */
export interface Expected {
  readonly stat: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly computed: number;
  readonly published: number | null;
  readonly decimals?: number;
  readonly source: string;
}

export interface Case {
  readonly id: string;
  readonly layout: string;
  readonly data: unknown;
  readonly expected: readonly Expected[];
}

/** Each figure there names where it was printed. */
export const CASES = (
  JSON.parse(readFileSync('test/fixtures/agreement-cases/cases.json', 'utf8')) as { cases: readonly Case[] }
).cases;

export const caseOf = (id: string): Case => CASES.find((each) => each.id === id)!;

/** Scales wider than what was used, by case. */
const SCALES: Readonly<Record<string, readonly number[]>> = { 'irr-anxiety-20x3': [1, 2, 3, 4, 5, 6] };

/** The case as a table; words become numbers in the order of the alphabet. */
export function tableOfCase({ id, layout, data }: Case): RatingTable {
  if (layout === 'contingency') return fromContingency(data as number[][]);
  const cells = data as readonly (readonly (number | string | null)[])[];
  const words = [...new Set(cells.flat().filter((cell) => typeof cell === 'string'))].sort();
  const numbers = cells.map((row) => row.map((cell) => (typeof cell === 'string' ? words.indexOf(cell) : cell)));
  return tableOf(numbers, SCALES[id]);
}

/** The table with each rating replaced by its place among those used, from 1. */
export function byPlace(table: RatingTable): RatingTable {
  const used = tableOf(table.ratings).categories;
  return tableOf(table.ratings.map((row) => row.map((rating) => (rating === null ? null : used.indexOf(rating) + 1))));
}
