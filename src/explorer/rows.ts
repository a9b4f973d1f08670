import type { Explored, ExploredRow, ExploredSet } from '../model/explorer.js';
import { nth } from '../model/nth.js';
import { aheadOf } from './groups.js';
import { better, ordered, type Value } from './order.js';
import { scoresOf } from './rank.js';
import type { Standings } from './standings.js';
import { FIRST_ROWS, type State } from './state.js';

/** The numbers of the rows that are looked for, in their order. */
export function shownRows(data: Explored, set: ExploredSet, state: State, standings: Standings): number[] {
  const fits = (row: ExploredRow): boolean => isCalled(row.name, state.search) && isInGroup(data, row, state.group);
  const value = valueBy(set, state, standings);
  const places = set.rows.flatMap((row, i) => (fits(row) ? [{ i, value: value(i), rank: rankOf(standings, i) }] : []));
  const turn = state.sort.isTurned ? -1 : 1;
  return places.sort((a, b) => ordered(a.value, b.value, turn) || a.rank - b.rank || a.i - b.i).map(({ i }) => i);
}

const rankOf = ({ ranked }: Standings, i: number): number => nth(ranked, i).rank ?? Infinity;

const isInGroup = ({ groupings }: Explored, { groups }: ExploredRow, group: State['group']): boolean =>
  group === null || groups[groupings.indexOf(group.by)] === group.name;

/** Whether a name has every word that is looked for; one that ends in a full stop is the beginning of a longer one. */
function isCalled(name: string, search: string): boolean {
  const plain = plainly(name);
  const short = plain.split(' ').flatMap((word) => (/^\p{L}{2,}\.$/u.test(word) ? [word.slice(0, -1)] : []));
  return plainly(search)
    .split(' ')
    .every((word) => plain.includes(word.replace(/\.$/u, '')) || short.some((beginning) => word.startsWith(beginning)));
}

/** Those of the rows that are shown at once; those in groups are all shown, since each group is to be seen. */
export const firstOf = (rows: readonly number[], { isWhole, by }: State): readonly number[] =>
  isWhole || by !== null ? rows : rows.slice(0, FIRST_ROWS);

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
      return (i) => negative(nth(standings.ranked, i).coverage);
    default:
      return (i) => better(set, scoresOf(nth(set.rows, i))[by] ?? null);
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
