import { exact } from '../model/aggregate.js';
import type { Weights } from '../model/comparison/index.js';
import type { Explored, ExploredSet } from '../model/explorer.js';
import { nth } from '../model/nth.js';
import { betterBy } from '../model/scale.js';
import { rankedBy, type Ranked } from './rank.js';

/** Agencies in all the periods there are of one scale. */
export interface OverTime {
  /** The earliest first. */
  readonly periods: readonly string[];
  /** One for each row asked for. */
  readonly lines: readonly TimeLine[];
}

export interface TimeLine {
  /** Where it stands in each period; null where it is not there. */
  readonly standings: readonly (Ranked | null)[];
  /** From the first period to the last, above 0 where it is better; null where one of the two scores is unknown. */
  readonly change: number | null;
}

/** null where there is one period alone: scores of other scales mean something else, whatever their dimensions are called. */
export function overTime(data: Explored, set: ExploredSet, rows: readonly number[], weights: Weights): OverTime | null {
  const sets = data.sets.filter(({ period, scale }) => period !== '' && scale === set.scale);
  if (sets.length < 2) return null;
  const ranked = sets.map((each) => rankedBy(each, weights));
  const lines = rows.map((row): TimeLine => {
    const { agency } = nth(set.rows, row);
    const standings = sets.map((each, i) => {
      const at = each.rows.findIndex((other) => other.agency === agency);
      return at < 0 ? null : nth(nth(ranked, i), at);
    });
    return { standings, change: changeOf(set, standings[0]?.score ?? null, standings.at(-1)?.score ?? null) };
  });
  return { periods: sets.map(({ period }) => period), lines };
}

const changeOf = ({ range: [worst, best] }: ExploredSet, first: number | null, last: number | null): number | null =>
  first === null || last === null ? null : exact(betterBy({ worst, best }, last, first));
