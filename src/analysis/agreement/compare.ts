import type { BenchmarkId } from '../../model/agreement/benchmarks.js';
import type {
  ComparedRater,
  ComparedScale,
  ComparedUnit,
  Comparison,
  Disagreement,
  Drawn,
  NodeLinks,
  Said,
  Unlevelled,
} from '../../model/agreement/index.js';
import type { RatingTable } from '../../model/ratingTable.js';
import { nth } from '../../model/nth.js';
import { drawnFrom, LEAST_UNITS, type Resampling } from './bootstrap.js';
import { chosen, OF_PAIRS, type Choice } from './chosen.js';
import { disagreements } from './disagreements.js';
import { figuresOf } from './figures.js';
import { prevalenceOf } from './prevalence.js';
import { MOST_PAIRED, ofPair, pairsOf } from './table.js';

/** How a comparison is to be made. */
export interface Comparing extends Omit<Resampling, 'groups'> {
  readonly statistics: Choice;
  /** The benchmark for all coefficients; null for the usual one of each. */
  readonly benchmark: BenchmarkId | null;
}

/** What is compared: units, and what each rater said of them, in the order of the raters. */
export interface Compared {
  readonly between: Comparison['between'];
  readonly raters: readonly ComparedRater[];
  readonly branches: Comparison['branches'];
  readonly scale: ComparedScale;
  readonly rows: readonly ComparedRow[];
  readonly links: readonly NodeLinks[];
}

export interface ComparedRow extends ComparedUnit {
  /** null where a rater said nothing of it. */
  readonly said: readonly (Said | null)[];
  /** What a consensus settled it with. */
  readonly consensus: Said | null;
  /** Of the coding: the item of evidence it is about, by its place among those of all studies. */
  readonly item?: number;
}

/** Whether a unit has a level by a rater: what was taken over, assumed or said instead of a level is none. */
const levelOf = (said: Said | null): number | null =>
  said && (said.status === null || said.status === 'scored') ? said.level : null;

export const tableOf = ({ raters, scale, rows }: Pick<Compared, 'raters' | 'scale' | 'rows'>): RatingTable => ({
  units: rows.map(({ unit }) => unit),
  raters: raters.map(({ rater }) => rater),
  categories: scale.categories.map(({ value }) => value),
  ratings: rows.map(({ said }) => said.map(levelOf)),
});

/** All that is to be said of the agreement of several raters on one scale. */
export function compare(compared: Compared, { runs, seed, statistics, benchmark }: Comparing): Comparison {
  const { between, raters, branches, scale, rows, links } = compared;
  const table = tableOf(compared);
  const { what, groups } = drawnAs(compared, table);
  const isCoding = rows.some(({ item }) => item !== undefined);
  const resampling: Resampling = { runs, seed, ...(groups && { groups }) };
  const given = table.ratings.map((row) => row.filter((cell) => cell !== null).length);
  const names = chosen(statistics, scale.type, raters.length);
  return {
    between,
    raters,
    branches,
    scale,
    units: {
      rated: given.filter((count) => count >= 1).length,
      shared: given.filter((count) => count >= 2).length,
      complete: given.filter((count) => count === raters.length).length,
      unrated: given.filter((count) => count === 0).length,
      drawn: { what, count: drawnFrom(table, groups).length },
    },
    prevalence: prevalenceOf(table),
    figures: figuresOf(table, names, resampling, benchmark),
    pairs:
      raters.length === 2 || raters.length > MOST_PAIRED
        ? []
        : pairsOf(table.raters).map(([a, b]) => ({
            raters: [nth(table.raters, a), nth(table.raters, b)],
            figures: figuresOf(ofPair(table, a, b), OF_PAIRS[scale.type], null, benchmark),
          })),
    disagreements: isCoding ? [] : differing(table, compared),
    unlevelled: isCoding ? [] : rows.flatMap((row, i) => (nth(given, i) >= 2 ? [] : leftOut(row))),
    links,
  };
}

/**
 * What samples are drawn from: studies as wholes, since all in a study is judged from one body of evidence, where there are enough
 * of them; else, in the coding, items with all their indicators; else single units.
 */
function drawnAs({ rows }: Compared, { ratings }: RatingTable): { what: Drawn; groups?: readonly number[] } {
  const studies = [...new Set(rows.map(({ study }) => study))];
  const shared = new Set(rows.filter((_, i) => isShared(nth(ratings, i))).map(({ study }) => study));
  if (shared.size >= LEAST_UNITS) return { what: 'studies', groups: rows.map(({ study }) => studies.indexOf(study)) };
  const items = rows.flatMap(({ item }) => (item === undefined ? [] : [item]));
  return items.length === 0 ? { what: 'units' } : { what: 'items', groups: items };
}

const isShared = (row: RatingTable['ratings'][number]): boolean => row.filter((cell) => cell !== null).length >= 2;

const differing = (table: RatingTable, { rows, scale }: Compared): Disagreement[] =>
  disagreements(table, scale.type).map(({ at, furthest, mean }) => {
    const row = nth(rows, at);
    const ratings = row.said.flatMap((said) => {
      const level = levelOf(said);
      return said === null || level === null ? [] : [{ ...said, level }];
    });
    return { ...named(row), furthest, mean, ratings, consensus: row.consensus };
  });

function leftOut(row: ComparedRow): Unlevelled[] {
  const ratings = row.said.filter((said) => said !== null);
  if (ratings.every(({ status }) => status === null)) return [];
  const states = new Set(ratings.map(({ status }) => status));
  const alike = ratings.length >= 2 && states.size === 1 && !states.has('scored');
  return [{ ...named(row), alike, ratings, consensus: row.consensus }];
}

const named = ({ unit, study, node, title }: ComparedRow): ComparedUnit => ({ unit, study, node, title });
