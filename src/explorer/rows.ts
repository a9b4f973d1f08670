import type { Explored, ExploredRow, ExploredSet } from '../model/explorer.js';
import { nth } from '../model/nth.js';
import { aheadOf, type Groups } from './groups.js';
import { better, ordered, type Value } from './order.js';
import { countsOf, type Ranked, type Spreads } from './rank.js';
import type { State } from './state.js';

/** What is known of a set by the weights that were chosen, row by row. */
export interface Standings {
  readonly ranked: readonly Ranked[];
  /** By the framework's weights. */
  readonly official: readonly Ranked[];
  /** null while they are not drawn yet, or where there is nothing to draw. */
  readonly spreads: Spreads | null;
  /** null where rows are not grouped. */
  readonly groups: Groups | null;
}

/** The numbers of the rows to show, in their order. */
export function shownRows(data: Explored, set: ExploredSet, state: State, standings: Standings): number[] {
  const words = plainly(state.search).split(' ');
  const fits = (row: ExploredRow): boolean =>
    words.every((word) => plainly(row.name).includes(word)) && isInGroup(data, row, state.group);
  const value = valueBy(set, state, standings);
  const places = set.rows.flatMap((row, i) => (fits(row) ? [{ i, value: value(i), rank: rankOf(standings, i) }] : []));
  const turn = state.sort.isTurned ? -1 : 1;
  return places.sort((a, b) => ordered(a.value, b.value, turn) || a.rank - b.rank || a.i - b.i).map(({ i }) => i);
}

const rankOf = ({ ranked }: Standings, i: number): number => nth(ranked, i).rank ?? Infinity;

const isInGroup = ({ groupings }: Explored, { groups }: ExploredRow, group: State['group']): boolean =>
  group === null || groups[groupings.indexOf(group.by)] === group.name;

/** Small letters without accents, one blank between words. */
const plainly = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();

/** What rows are sorted by: the best first, names from A to Z. */
function valueBy(set: ExploredSet, { sort: { by } }: State, standings: Standings): (i: number) => Value {
  switch (by) {
    case 'rank':
      return (i) => nth(standings.ranked, i).rank;
    case 'name':
      return (i) => plainly(nth(set.rows, i).name);
    case 'score':
      return (i) => better(set, nth(standings.ranked, i).score);
    case 'ahead':
      return (i) => negative(aheadIn(set, standings, i));
    case 'moved':
      return (i) => negative(movedUp(standings, i));
    case 'drawn':
      return (i) => middle(standings.spreads?.rows[i]?.interval);
    case 'possible':
      return (i) => middle(nth(standings.ranked, i).possible);
    case 'coverage':
      return (i) => negative(nth(set.rows, i).coverage);
    default:
      return (i) => better(set, countsOf(nth(set.rows, i))[by] ?? null);
  }
}

/** By how much a row is before the median of its group; null where rows are not grouped, or that is not known. */
export const aheadIn = (set: ExploredSet, { groups, ranked }: Standings, i: number): number | null =>
  groups && aheadOf(set, groups, ranked, i);

const negative = (value: number | null): number | null => (value === null ? null : -value);

const middle = (ends: readonly [number, number] | null | undefined): number | null =>
  ends ? (ends[0] + ends[1]) / 2 : null;

/** By how many ranks one stands before where the framework's weights have it; null where one of the two is unknown. */
export function movedUp({ ranked, official }: Standings, i: number): number | null {
  const [now, then] = [nth(ranked, i).rank, nth(official, i).rank];
  return now === null || then === null ? null : then - now;
}
