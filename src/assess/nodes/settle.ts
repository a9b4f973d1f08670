import type { RatingResult } from '../../model/assessment/ratings.js';
import type { NodeStatus } from '../../model/assessment/result.js';
import type { Framework } from '../../model/framework.js';
import { combine } from './combine.js';

/** What of a rating decides how it is settled with others. */
export type Vote = Pick<RatingResult, 'status' | 'level' | 'sought' | 'counted' | 'role'>;

/** What the ratings of one node come to. */
export interface Settled<V extends Vote = RatingResult> {
  readonly status: Exclude<NodeStatus, 'insufficient' | 'projected'>;
  /** The settled level, or the value taken over or assumed; null where there is none. */
  readonly level: number | null;
  readonly sought: boolean;
  /** The ratings that make the level. */
  readonly settling: readonly Levelled<V>[];
}

/** What of it a score is made of. */
export type Verdict = Pick<Settled, 'status' | 'level' | 'sought'>;

type Levelled<V> = V & { readonly level: number };

/**
 * Several ratings of one node → one: the consensus where there is one, else the framework's rule over the raters whose role
 * counts. What was judged goes before what was taken over, and that before what is assumed: they are not blended.
 */
export function settle<V extends Vote>(
  { raters, scale }: Pick<Framework, 'raters' | 'scale'>,
  ratings: readonly V[],
): Settled<V> {
  const counted = counting(ratings);
  const kind = VALUED.find((status) => counted.some((r) => r.status === status && r.level !== null));
  const settling = counted.filter((r): r is Levelled<V> => r.level !== null && r.status === kind);
  const levels = settling.map((r) => r.level);
  return {
    status: kind ?? unvalued(counted),
    level: combine(raters, levels, scale),
    sought: counted.some((r) => r.sought),
    settling,
  };
}

/** The ratings that count: a consensus puts the others aside. */
function counting<V extends Vote>(ratings: readonly V[]): readonly V[] {
  const counted = ratings.filter((r) => r.counted);
  const consensus = counted.filter((r) => r.role === 'consensus');
  return consensus.length > 0 ? consensus : counted;
}

/** Statuses that come with a level or value, the strongest first. */
const VALUED = ['scored', 'external', 'assumed'] as const;

function unvalued(counted: readonly Vote[]): Settled['status'] {
  const has = (status: NodeStatus) => counted.some((r) => r.status === status);
  if (has('not-applicable')) return 'not-applicable';
  return has('rejected') ? 'rejected' : 'no-evidence';
}
