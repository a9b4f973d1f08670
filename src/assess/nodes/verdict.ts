import type { RatingResult } from '../../model/assessment/ratings.js';
import type { NodeStatus } from '../../model/assessment/result.js';
import type { Framework } from '../../model/framework.js';
import { combine } from './combine.js';

/** What a score is made of: what the raters who count make of a node. */
export interface Verdict {
  readonly status: Exclude<NodeStatus, 'insufficient' | 'projected'>;
  /** The settled level, or the value taken over or assumed; null where there is none. */
  readonly level: number | null;
  readonly sought: boolean;
}

/** What of a rating decides how it is settled with others. */
export type Vote = Pick<RatingResult, 'status' | 'level' | 'sought'>;

/** A rating with a level. */
export type Levelled<V extends Vote> = V & { readonly level: number };

/** A verdict, and the ratings that make its level. */
export interface Settled<V extends Vote> extends Verdict {
  readonly settling: readonly Levelled<V>[];
}

/**
 * Ratings of one node by those who count → one, by the framework's rule over raters. What was judged goes before what was
 * taken over, and that before what is assumed: they are not blended.
 */
export function verdictOf<V extends Vote>(
  { raters, scale }: Pick<Framework, 'raters' | 'scale'>,
  counted: readonly V[],
): Settled<V> {
  const kind = VALUED.find((status) => counted.some((r) => r.status === status && r.level !== null));
  const settling = counted.filter((r): r is Levelled<V> => r.level !== null && r.status === kind);
  return {
    status: kind ?? unvalued(counted),
    level: combine(
      raters,
      settling.map((r) => r.level),
      scale,
    ),
    sought: counted.some((r) => r.sought),
    settling,
  };
}

/** Statuses that come with a level or value, the strongest first. */
const VALUED = ['scored', 'external', 'assumed'] as const;

function unvalued(counted: readonly Vote[]): Verdict['status'] {
  const has = (status: NodeStatus) => counted.some((r) => r.status === status);
  if (has('not-applicable')) return 'not-applicable';
  return has('rejected') ? 'rejected' : 'no-evidence';
}
