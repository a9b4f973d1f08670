import type { Entrant } from '../../model/comparison/entrant.js';
import { grouped } from '../../model/grouped.js';
import { nth } from '../../model/nth.js';
import { meaningOf } from '../comparable.js';

/** An entrant with its number among all. */
export interface Numbered {
  readonly entry: number;
  readonly entrant: Entrant;
}

/** Those of one period, since nobody is ranked against another year of themselves. `period`: null where periods were not set apart. */
export interface OfPeriod {
  readonly period: Entrant['study']['period'];
  readonly members: readonly Numbered[];
}

/** Groups what has a scale by what its scores mean: there frameworks are alike but for bands and words. In the order given. */
export function alike(entrants: readonly Entrant[]): (readonly Numbered[])[] {
  const keys = new Map<string, string>();
  const keyOf = (entrant: Entrant): string => {
    const { digest } = entrant.framework;
    const key = keys.get(digest) ?? JSON.stringify(meaningOf(entrant));
    keys.set(digest, key);
    return key;
  };
  const scored = entrants
    .map((entrant, entry) => ({ entry, entrant }))
    .filter(({ entrant }) => entrant.framework.range !== null);
  return [...grouped(scored.map((each) => [keyOf(each.entrant), each] as const)).values()];
}

/** Sets periods apart, the earliest first, where an agency was judged in several; else all are one. */
export function byPeriod(members: readonly Numbered[]): OfPeriod[] {
  const periods = grouped(members.map((each) => [periodKey(each.entrant), each] as const));
  const agencies = new Set(members.map(({ entrant }) => agencyKey(entrant)));
  const judged = new Set(members.map(({ entrant }) => `${agencyKey(entrant)} ${periodKey(entrant)}`));
  if (judged.size === agencies.size) return [{ period: periods.size === 1 ? periodOf(members) : null, members }];
  return [...periods]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({ period: periodOf(group), members: group }));
}

/** The periods there are, each once, in the order of time. */
export function inTimeOrder(members: readonly Numbered[]): NonNullable<OfPeriod['period']>[] {
  const periods = new Map(members.map(({ entrant }) => [periodKey(entrant), entrant.study.period]));
  return [...periods].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, period]) => period ?? []);
}

const periodOf = (members: readonly Numbered[]): OfPeriod['period'] => nth(members, 0).entrant.study.period;

/** An agency goes by its name: nothing else of it need be told. */
export const agencyKey = ({ agency }: Pick<Entrant, 'agency'>): string => JSON.stringify(agency.name);

/** Periods in the order of time, by their beginning, then by their end; none comes first. */
export const periodKey = ({ study: { period } }: Pick<Entrant, 'study'>): string =>
  period === null ? '' : `${period.from} ${period.to}`;
