import type { Grouping, Weights } from '../model/comparison/index.js';
import type { Explored, ExploredSet } from '../model/explorer.js';
import { nth } from '../model/nth.js';

/** What a column is sorted by: one of these, or a dimension by its number. */
export const SORTS = ['rank', 'name', 'score', 'ahead', 'moved', 'drawn', 'possible', 'coverage'] as const;
export type SortKey = (typeof SORTS)[number] | number;

/** All that somebody chose on the page: a link holds it, and everything shown follows from it. */
export interface State {
  /** The number of the set. */
  readonly set: number;
  readonly weights: Weights;
  readonly sort: { readonly by: SortKey; readonly isTurned: boolean };
  readonly search: string;
  /** What the rows are grouped by. */
  readonly by: Grouping | null;
  /** The only group that is shown. */
  readonly group: { readonly by: Grouping; readonly name: string } | null;
  /** Whether all rows are shown, or only the first of many. */
  readonly isWhole: boolean;
  /** Keys of rows, in the order they were chosen. */
  readonly chosen: readonly string[];
}

/** More rows than these are shown when somebody asks for them: else what stands below a long table is never found. */
export const FIRST_ROWS = 50;

/** More than these are not told apart beside each other. */
export const MOST_CHOSEN = 6;

export function beginning({ weights, sets, pair, by }: Explored): State {
  const holding = sets.findIndex(({ rows }) => pair?.every((key) => rows.some((row) => row.key === key)) ?? false);
  return {
    // Where the pair is that was asked for; else the newest one, since periods stand in the order of time.
    set: holding < 0 ? sets.length - 1 : holding,
    weights,
    sort: { by: 'rank', isTurned: false },
    search: '',
    by,
    group: null,
    isWhole: false,
    chosen: holding < 0 || pair === null ? [] : pair,
  };
}

export const setOf = ({ sets }: Explored, { set }: State): ExploredSet => nth(sets, set);

/** The numbers of the chosen rows, of those that are in this set. */
export const chosenRows = ({ rows }: ExploredSet, { chosen }: State): number[] =>
  chosen.flatMap((key) => {
    const at = rows.findIndex((row) => row.key === key);
    return at < 0 ? [] : [at];
  });

/** Chooses one more or one less; of those chosen before the others stay. */
export const withChosen = (state: State, key: string, isChosen: boolean): State => {
  const others = state.chosen.filter((other) => other !== key);
  return { ...state, chosen: isChosen ? [...others, key].slice(0, MOST_CHOSEN) : others };
};

/** Sorts by a column; by the same one again the other way round. */
export const sortedBy = (state: State, by: SortKey): State => ({
  ...state,
  sort: { by, isTurned: state.sort.by === by && !state.sort.isTurned },
});

/** Another set, in which the same agencies stay chosen: there their studies are others. */
export function inSet(data: Explored, state: State, set: number): State {
  const agencies = chosenRows(setOf(data, state), state).map((at) => nth(setOf(data, state).rows, at).agency);
  const { rows } = nth(data.sets, set);
  const keys = agencies.flatMap((agency) => rows.find((row) => row.agency === agency)?.key ?? []);
  return { ...state, set, chosen: keys };
}

export const isSameWeights = (one: Weights, other: Weights): boolean => JSON.stringify(one) === JSON.stringify(other);
