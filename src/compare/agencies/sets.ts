import { agencyNumbers } from '../../model/agency.js';
import { daysOf, isSameYear, overlap, spanOf, type Period } from '../../model/dates.js';
import type { Entrant } from '../../model/comparison/entrant.js';
import { groupedBy } from '../../model/grouped.js';
import { nth } from '../../model/nth.js';
import type { Aggregate } from '../../model/framework.js';
import { meaningOf } from '../comparable.js';
import { dimensionsOf } from './values.js';

/** An entrant with its number among all, and that of its agency. */
export interface Numbered {
  readonly entry: number;
  readonly agency: number;
  readonly entrant: Entrant;
}

/** One whose whole has a scale. */
export interface Scored extends Numbered {
  /** [worst, best] */
  readonly range: readonly [number, number];
  /** The rule that takes turns with the framework's when ranks are drawn: one for all whose scores mean the same. */
  readonly exchanged: Aggregate | null;
}

/** Those of one time, since nobody is ranked against another year of themselves. `period`: null where times were not set apart. */
export interface OfPeriod {
  readonly period: Period | null;
  readonly members: readonly Scored[];
}

export function numbered(entrants: readonly Entrant[]): Numbered[] {
  const agencies = agencyNumbers(entrants.map(({ agency }) => agency));
  return entrants.map((entrant, entry) => ({ entry, agency: nth(agencies, entry), entrant }));
}

/** Groups what has a scale by what its scores mean: there frameworks are alike in all that a score is made of. In the order given. */
export function alike(entrants: readonly Numbered[]): (readonly Scored[])[] {
  const keys = new Map<string, string>();
  const keyOf = ({ entrant }: Numbered): string => {
    const { digest } = entrant.framework;
    const key = keys.get(digest) ?? JSON.stringify(meaningOf(entrant));
    keys.set(digest, key);
    return key;
  };
  const scored = entrants.flatMap((each) => {
    const { range } = each.entrant.framework;
    return range === null ? [] : [{ ...each, range }];
  });
  return [...groupedBy(scored, keyOf).values()].map((members) => {
    const exchanged = exchangedIn(members);
    return members.map((each) => ({ ...each, exchanged }));
  });
}

/** A geometric mean in place of another rule, a plain one in place of that; null where what is known of anybody allows none. */
function exchangedIn(members: readonly Numbered[]): Aggregate | null {
  const { aggregate: rule } = nth(members, 0).entrant.framework;
  // A sum over other parts is no sum, and what is not known of it cannot be left out.
  if (rule === 'sum') return null;
  if (rule === 'geometric') return 'mean';
  const isPossible = members.every(({ entrant }) =>
    dimensionsOf(entrant).every(({ counts }) => counts === null || counts > 0),
  );
  return isPossible ? 'geometric' : null;
}

/**
 * Sets times apart, the earliest first, where an agency was judged at several; else all are one. Periods are of one time where they
 * overlap or begin in one year, and as much less than that as it takes to keep an agency apart from itself.
 */
export function byPeriod(members: readonly Scored[]): OfPeriod[] {
  const parts = apart(members, [touching, overlap, sameYear, samePeriod]);
  return parts
    .map((part) => ({ period: periodOf(part, parts.length > 1), members: part }))
    .sort((a, b) => ((a.period?.from ?? '') < (b.period?.from ?? '') ? -1 : 1));
}

/** Whether two periods are of one time. */
type AtOnce = (one: Period, other: Period) => boolean;

const samePeriod: AtOnce = (one, other) => daysOf(one) === daysOf(other);
const sameYear: AtOnce = (one, other) => isSameYear(one.from, other.from);
const touching: AtOnce = (one, other) => overlap(one, other) || isSameYear(one.from, other.from);

/** Parts members by the first of these ways that holds an agency apart from its other periods, each part by as few of them as it takes. */
function apart(members: readonly Scored[], [way, ...finer]: readonly AtOnce[]): (readonly Scored[])[] {
  if (way === undefined || !hasAnotherTime(members)) return [members];
  return linked(members, way).flatMap((part) => apart(part, finer));
}

/** Whether an agency is there with two periods. */
function hasAnotherTime(members: readonly Scored[]): boolean {
  const agencies = new Set(members.map(({ agency }) => agency));
  const judged = new Set(members.map(({ agency, entrant }) => `${String(agency)} ${periodKey(entrant)}`));
  return judged.size > agencies.size;
}

/** Those that hang together, directly or by way of others; in the order given. Those without a period are of no known time, together. */
function linked(members: readonly Scored[], atOnce: AtOnce): (readonly Scored[])[] {
  const periods = [...groupedBy(members, ({ entrant }) => periodKey(entrant)).values()];
  const open = new Set(periods);
  const reach = (from: Scored[]): Scored[][] => {
    if (!open.delete(from)) return [];
    const one = nth(from, 0).entrant.study.period;
    const near = [...open].filter((other) => {
      const { period } = nth(other, 0).entrant.study;
      return one !== null && period !== null && atOnce(one, period);
    });
    return [from, ...near.flatMap(reach)];
  };
  return periods
    .map((each) => reach(each).flat())
    .filter((part) => part.length > 0)
    .map((part): readonly Scored[] => part.toSorted((a, b) => a.entry - b.entry));
}

/** From when to when all of them are; of what was not set apart, only where all are of the same period. */
function periodOf(members: readonly Scored[], isApart: boolean): Period | null {
  const [first, ...others] = inTime(members).map((same) => same.period);
  const isUndated = members.some(({ entrant }) => entrant.study.period === null);
  if (!first || (!isApart && (others.length > 0 || isUndated))) return null;
  return spanOf([first, ...others]);
}

/** Those of one period. */
interface Dated<M> {
  readonly period: Period;
  readonly members: readonly M[];
}

/** The periods that are known, each once with those of it, in the order of time: by their beginning, then by their end. */
export function inTime<M extends Numbered>(members: readonly M[]): Dated<M>[] {
  return [...groupedBy(members, ({ entrant }) => periodKey(entrant))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) => {
      const { period } = nth(same, 0).entrant.study;
      return period === null ? [] : [{ period, members: same }];
    });
}

/** Studies of one agency: those that go on from each other, in the order of time, and those that nothing tells the order of. */
export interface InSequence<M> {
  readonly following: readonly M[];
  /** Their periods overlap others of the agency. */
  readonly overlapping: readonly M[];
}

/** Of a period that there are two studies of, neither is taken. */
export function inSequence<M extends Numbered>(own: readonly M[]): InSequence<M> {
  const dated = inTime(own);
  const isApart = ({ period }: Dated<M>): boolean =>
    dated.every((other) => other.period === period || !overlap(other.period, period));
  return {
    following: dated.flatMap((same) => (isApart(same) && same.members.length === 1 ? same.members : [])),
    overlapping: dated.flatMap((same) => (isApart(same) ? [] : same.members)),
  };
}

/** Sorts periods by time, however exactly they are told; none comes first. */
const periodKey = ({ study: { period } }: Pick<Entrant, 'study'>): string => (period === null ? '' : daysOf(period));
