import type { RatingResult } from '../../model/assessment/ratings.js';
import type { NodeStatus } from '../../model/assessment/result.js';
import type { Framework } from '../../model/framework.js';
import type { Scale } from '../../model/scale.js';
import { combine } from './combine.js';
import { climb, type Climb } from './proven.js';

/** What the levels of a rating's items come to. */
export interface Weighed {
  /** How far they climb, where levels must be proven one after the other; null where they need not be, or none was given. */
  readonly climbed: Climb | null;
  readonly combined: number | null;
}

/** The levels that items speak for; an item may have none. */
export const levelsOf = (items: RatingResult['items']): number[] =>
  items.flatMap(({ level }) => (level === null ? [] : [level]));

/** Levels of accepted items → one level: by the framework's rule, or by what they prove on a cumulative ladder. */
export function weighed(
  { combine: rule }: Pick<Framework, 'combine'>,
  ladder: Scale,
  levels: readonly number[],
): Weighed {
  const climbed = ladder.cumulative && levels.length > 0 ? climb(ladder, levels) : null;
  return { climbed, combined: climbed ? climbed.level : combine(rule, levels, ladder) };
}

/** The level a rating comes to. On a cumulative ladder what is proven goes before what is merely given. */
export function levelOf(status: NodeStatus, given: number | null, { climbed, combined }: Weighed): number | null {
  if (status === 'external' || status === 'assumed') return given;
  if (status !== 'scored') return null;
  return climbed ? combined : (given ?? combined);
}
